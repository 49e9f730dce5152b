import type { Article, DateSpan } from '../../model.ts';
import { inWords } from '../../text/date-words.ts';
import { absolute, articlePath } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import type { Shell } from '../views.ts';
import { isUncertain } from './csl.ts';

/** What formats without words for it cannot say: how uncertain the date is, and where the copy is kept. */
export function citationNote(
  article: Article,
  archive: Shell['archive'],
  options: SiteOptions,
): string {
  const { published } = article.fields;
  const here = absolute(options, articlePath(article.id));
  const kept = `Archived in ${archive.settings.title}${here === null ? '' : `, ${here}`}`;
  if (published.basis === 'unknown') return `n.d. ${kept}`;
  if (exactDay(article) !== null) return kept;
  return `Date ${published.basis}: ${inWords(published.value, 'en')}. ${kept}`;
}

/** The day, month or year (EDTF) that a person or the article itself states; null where it is less certain. */
export function exactDay({ fields: { published } }: Article): string | null {
  if (published.basis === 'unknown' || isUncertain(published)) return null;
  return published.value.edtf.includes('/') ? null : published.value.edtf;
}

/**
 * The date as one writes it in a citation: a day, month or year that is stated as EDTF, else in words, with `c.` before
 * what no source states. Null where nobody knows it.
 */
export function citedDate(article: Article): string | null {
  const { published } = article.fields;
  if (published.basis === 'unknown') return null;
  const words = exactDay(article) ?? eitherOf(published.value);
  return `${isUncertain(published) ? 'c. ' : ''}${words}`;
}

/** `14 to 16 September 2018`. */
function eitherOf(date: DateSpan): string {
  return inWords(date, 'en').replace(/^between (.+) and /, '$1 to ');
}
