import type { Parser } from '../found.ts';
import { ANY_YEAR, END, GAP, START, type Vocabulary, YEAR } from '../vocabulary.ts';

/** `September 14, 2018`, `Sept. 10, 2018`, `Sept 10 2018`, `Friday, September 14th, 2018`. */
export function monthDayYear({ weekday, day, month, monthNumber }: Vocabulary): Parser {
  return {
    name: 'month-day-year',
    needs: ANY_YEAR,
    pattern: new RegExp(
      `${START}${weekday}(?<month>${month})${GAP}${day}(?:,\\s{0,3}|${GAP})${YEAR}${END}`,
      'giu',
    ),
    read({ year, month: name, day: number }) {
      const found = monthNumber(name);
      return found === null ? null : { year: Number(year), month: found, day: Number(number) };
    },
  };
}
