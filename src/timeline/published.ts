import type { Article, Report, TimelineEvent } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { withQuotationsWhole } from './quotations.ts';

/** The sentence with which an article begins. */
export type Opening = Pick<Report, 'block' | 'quote'>;

/** Null if the article has no block that could be quoted. */
export function openingOf({ blocks }: Pick<Article, 'blocks'>): Opening | null {
  const block = blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0];
  if (block === undefined) return null;
  const { id, text } = block;
  const [first = { start: 0, end: text.length }] = withQuotationsWhole(text, sentences(text));
  return { block: id, quote: text.slice(first.start, first.end) };
}

/** The article's own appearance; null if its date is unknown, or if it does not begin with anything. */
export function publishedEvent(
  { id, fields: { title, published } }: Pick<Article, 'id' | 'fields'>,
  opening: Opening | null,
): TimelineEvent | null {
  if (published.basis === 'unknown' || opening === null) return null;
  return {
    // Of the article alone: a corrected date moves the event and keeps its address.
    id: `published-${id}`,
    kind: 'published',
    date: published.value,
    headline: title.basis === 'unknown' ? id : title.value,
    differing: [],
    sources: 1,
    reports: [
      {
        article: id,
        ...opening,
        marks: [],
        date: published.value,
        standing: 'reported',
      },
    ],
  };
}
