import type { DateSpan } from '../../model.ts';
import { numberOf } from '../../text/calendar.ts';

/** Days that a date may mean: 1 of a day that is known. */
export function daysWithin({ earliest, latest }: DateSpan): number {
  return numberOf(latest) - numberOf(earliest) + 1;
}
