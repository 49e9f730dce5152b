import type { Parser } from '../found.ts';
import { ANY_YEAR, END, START, YEAR } from '../vocabulary.ts';

/** `2018-09-14`, also with a time of day behind it, of which the day counts. ISO 8601-1:2019, extended format. */
export const isoDay: Parser = {
  name: 'iso-day',
  needs: ANY_YEAR,
  pattern: new RegExp(
    `${START}${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})(?:(?=T\\d{2}:)|${END})`,
    'gu',
  ),
  read: ({ year, month, day }) => ({
    year: Number(year),
    month: Number(month),
    day: Number(day),
  }),
};
