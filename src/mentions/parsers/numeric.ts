import type { Parser } from '../found.ts';
import { ANY_YEAR, END, START, YEAR } from '../vocabulary.ts';

/** `2018/09/14`: no country writes the day second after a year. */
export const yearFirst: Parser = {
  name: 'numeric-year-first',
  needs: ANY_YEAR,
  pattern: new RegExp(`${START}${YEAR}/(?<month>\\d{2})/(?<day>\\d{2})${END}`, 'gu'),
  read: ({ year, month, day }) => ({
    year: Number(year),
    month: Number(month),
    day: Number(day),
  }),
};

/** `14.09.2018`, `9/14/2018`: only where one part is no month, so that the order is known. */
export const unambiguous: Parser = {
  name: 'numeric-unambiguous',
  needs: ANY_YEAR,
  pattern: new RegExp(
    `${START}(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>${YEAR}${END}`,
    'gu',
  ),
  read({ first, second, year }) {
    const [one, two] = [Number(first), Number(second)];
    if (one > 12 && two <= 12) return { year: Number(year), month: two, day: one };
    if (two > 12 && one <= 12) return { year: Number(year), month: one, day: two };
    return null;
  },
};
