import type { TimelineEvent } from '../model.ts';
import { compare, newestFirst } from '../text/dates.ts';

/** Newest first, then by id: the same on every machine. */
export function byDate(a: TimelineEvent, b: TimelineEvent): number {
  return newestFirst(a.date, b.date) || compare(a.id, b.id);
}
