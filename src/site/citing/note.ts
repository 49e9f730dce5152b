import type { Archive, Article } from '../../model.ts';
import { inWords } from '../../text/dates.ts';
import { absolute, articlePath } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import { isUncertain } from './csl.ts';

/** What formats without words for it cannot say: how uncertain the date is, and where the copy is kept. */
export function citationNote(article: Article, archive: Archive, options: SiteOptions): string {
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

/** The date as people write it in a citation: `c.` before one that no source states, `n.d.` where there is none. */
export function citedDate({ fields: { published } }: Article): string {
  if (published.basis === 'unknown') return 'n.d.';
  const words = inWords(published.value, 'en').replace(/^between (.+) and /, '$1 to ');
  return `${isUncertain(published) ? 'c. ' : ''}${words}`;
}
