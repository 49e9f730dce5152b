import type { Article, TimelineEvent } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { withQuotationsWhole } from './quotations.ts';

/** The article's own appearance; null if its date is unknown, or if it has no block that could be quoted. */
export function publishedEvent(article: Article): TimelineEvent | null {
  const { title, published } = article.fields;
  const block = article.blocks.find(({ kind }) => kind === 'paragraph') ?? article.blocks[0];
  if (published.basis === 'unknown' || block === undefined) return null;
  const [first = { start: 0, end: block.text.length }] = withQuotationsWhole(
    block.text,
    sentences(block.text),
  );
  const quote = block.text.slice(first.start, first.end);
  return {
    // Of the article alone: a corrected date moves the event and keeps its address.
    id: `published-${article.id}`,
    kind: 'published',
    date: published.value,
    headline: title.basis === 'unknown' ? article.id : title.value,
    differing: [],
    sources: 1,
    reports: [
      {
        article: article.id,
        block: block.id,
        quote,
        marks: [],
        date: published.value,
        standing: 'reported',
      },
    ],
  };
}
