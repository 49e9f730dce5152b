import type { Archive, DateSpan } from '../../model.ts';
import { at } from '../../text/maps.ts';
import type { SiteFile } from '../write.ts';
import { jsonLines } from './json.ts';

/**
 * How many events lie where: an array of `[first day, last day, events]`, a line for each date, newest first. Small beside
 * the events: what the timeline's overview loads when a reader zooms.
 */
export function* eventDays({ events }: Archive): Generator<SiteFile> {
  const days = new Map<string, { readonly date: DateSpan; count: number }>();
  for (const { date } of events) {
    at(days, `${date.earliest}/${date.latest}`, () => ({ date, count: 0 })).count += 1;
  }
  const rows = jsonLines(days.values(), ({ date, count }) => [date.earliest, date.latest, count]);
  yield { path: 'data/event-days.json', content: rows };
}
