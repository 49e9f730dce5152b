import { compare } from '../text/dates.ts';
import type { Statement } from './statements.ts';

/**
 * Reports of one event by the age of their articles, undated ones last. An estimated date counts for none: it follows from
 * other articles, and with them it may change.
 */
export function bySeniority(a: Statement, b: Statement): number {
  return (
    compare(appeared(a), appeared(b)) ||
    compare(a.report.date.edtf, b.report.date.edtf) ||
    compare(a.report.quote, b.report.quote) ||
    compare(a.article.id, b.article.id)
  );
}

function appeared({ article: { fields } }: Statement): string {
  const { published } = fields;
  const isOwn = published.basis !== 'unknown' && published.basis !== 'estimated';
  return isOwn ? published.value.earliest : '9999-99-99';
}
