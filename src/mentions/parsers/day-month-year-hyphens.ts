import type { Parser } from '../found.ts';
import { ANY_YEAR, END, START, type Vocabulary, YEAR } from '../vocabulary.ts';

/** `14-SEP-2018`, `29-Jun-1987`: as wire services and databases stamp it. */
export function dayMonthYearHyphens({ month, monthNumber }: Vocabulary): Parser {
  return {
    name: 'day-month-year-hyphens',
    needs: ANY_YEAR,
    pattern: new RegExp(`${START}(?<day>\\d{1,2})-(?<month>${month})-${YEAR}${END}`, 'giu'),
    read({ year, month: name, day }) {
      const found = monthNumber(name);
      return found === null ? null : { year: Number(year), month: found, day: Number(day) };
    },
  };
}
