import type { ArticleId, Entry, TimelineEvent } from '../model.ts';

/** Reports of one event that the timeline quotes; further ones it names, and beyond those it counts. */
export const QUOTED_REPORTS = 12;
export const NAMED_REPORTS = 100;

/** Characters that lists show of a quoted sentence, a title and an outlet's name. */
export const QUOTE_LENGTH = 600;
export const TITLE_LENGTH = 240;
export const NAME_LENGTH = 120;

/** Notices that the about page lists; it counts the others. Files left out it names all. */
export const NOTICES_SHOWN = 100;

/** Markup of an event and of a report, in bytes, on the generous side. */
const EVENT_MARKUP = 350;
const REPORT_MARKUP = 300;

/** About how many bytes of HTML the timeline needs for the event. At most some 200,000, whatever its texts. */
export function eventWeight(
  { reports }: TimelineEvent,
  entries: ReadonlyMap<ArticleId, Entry>,
): number {
  let weight = EVENT_MARKUP;
  for (const [index, { article, quote }] of reports.slice(0, NAMED_REPORTS).entries()) {
    const fields = entries.get(article)?.article.fields;
    const title = fields?.title.basis === 'unknown' ? article : (fields?.title.value ?? '');
    const outlet = fields?.outlet.basis === 'unknown' ? '' : (fields?.outlet.value ?? '');
    weight += REPORT_MARKUP + bytes(title, TITLE_LENGTH) + bytes(outlet, NAME_LENGTH);
    if (index < QUOTED_REPORTS) weight += bytes(quote, QUOTE_LENGTH);
  }
  return weight;
}

/** Of the first `limit` characters as escaped UTF-8: `&quot;` is the longest that one becomes. */
function bytes(text: string, limit: number): number {
  const shown = text.slice(0, limit);
  return Buffer.byteLength(shown) + 5 * (shown.match(/[&<>"]/g)?.length ?? 0);
}
