import type { ArticleId, Entry, TimelineEvent } from '../model.ts';
import { cited } from './cited.ts';

/** Characters that lists show of a quoted sentence, a title and an outlet's name. */
export const QUOTE_LENGTH = 600;
export const TITLE_LENGTH = 240;
export const NAME_LENGTH = 120;

/** Of an event's differing dates, those that are named. */
export const DIFFERING_SHOWN = 12;

/** Notices that the about page lists; it counts the others. Files left out it names all. */
export const NOTICES_SHOWN = 100;

/** Markup of an event with its date, of a date that differs, of a report and a mark in it, in bytes, on the generous side. */
const EVENT_MARKUP = 700;
const DATE_MARKUP = 30;
const MARK_MARKUP = 13;
const REPORT_MARKUP = 450;

/** About how many bytes of HTML the timeline needs for the event. At most some 200,000, whatever its texts. */
export function eventWeight(event: TimelineEvent, entries: ReadonlyMap<ArticleId, Entry>): number {
  const { quoted, named } = cited(event);
  let weight = EVENT_MARKUP + event.id.length;
  if (quoted[0]?.quote !== event.headline) weight += bytes(event.headline, QUOTE_LENGTH);
  weight += DATE_MARKUP * Math.min(event.differing.length, DIFFERING_SHOWN);
  for (const { article, quote, marks } of [...quoted, ...named]) {
    const fields = entries.get(article)?.article.fields;
    const title = fields?.title.basis === 'unknown' ? article : (fields?.title.value ?? '');
    const outlet = fields?.outlet.basis === 'unknown' ? '' : (fields?.outlet.value ?? '');
    weight += REPORT_MARKUP + 2 * article.length;
    weight += MARK_MARKUP * Math.min(marks.length, QUOTE_LENGTH);
    weight += bytes(title, TITLE_LENGTH) + bytes(outlet, NAME_LENGTH) + bytes(quote, QUOTE_LENGTH);
  }
  return weight;
}

/** Of the first `limit` characters as escaped UTF-8: `&quot;` is the longest that one becomes. */
function bytes(text: string, limit: number): number {
  const shown = text.slice(0, limit);
  return Buffer.byteLength(shown) + 5 * (shown.match(/[&<>"]/g)?.length ?? 0);
}
