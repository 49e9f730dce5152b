import { fixed, NOTHING } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { datePeriod } from '../period.ts';

/** `die 1980er Jahre`, `1980-е годы`, `les années 80`, `los años 1980`. Behind such a word another number is a year. */
export const plainDecade: Parser = {
  name: 'decade',
  patterns: [
    'the? decade=decade (hyphen? (units|year-mark))?',
    'the? decade-mark decade=(year|number|day) (?!measure|units|percent)',
  ],
  read(match) {
    const number = match.number('decade');
    const isTen = number % 10 === 0;
    if (number >= 1500) {
      const decade = { unit: 'decade', index: number / 10 } as const;
      return { meaning: fixed(isTen ? decade : datePeriod(number)) };
    }
    const isShort = isTen && number >= 20 && number < 100;
    return { meaning: isShort ? fixed({ unit: 'decade', index: 190 + number / 10 }) : NOTHING };
  },
};
