import type { Parser } from '../found.ts';
import { ANY_YEAR, END, GAP, START, type Vocabulary, YEAR } from '../vocabulary.ts';

/** `14 September 2018`, `the 14th of September, 2018`, `Fri, 14 Sep 2018`. */
export function dayMonthYear({ weekday, day, of, month, monthNumber }: Vocabulary): Parser {
  return {
    name: 'day-month-year',
    needs: ANY_YEAR,
    pattern: new RegExp(
      `${START}${weekday}${day}${GAP}${of}(?<month>${month}),?${GAP}${YEAR}${END}`,
      'giu',
    ),
    read({ year, month: name, day: number }) {
      const found = monthNumber(name);
      return found === null ? null : { year: Number(year), month: found, day: Number(number) };
    },
  };
}
