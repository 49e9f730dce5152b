import type { Parser } from '../parser.ts';
import { partPeriod } from '../period.ts';

/** Small, these are other words: `may 2018`, `march 2018`. */
const OTHER_WORDS = /^(?:may|mar|march)\b/;

/** `September 2018`, `Sept. 2018`, `September, 2018`, `September of 2018`. Not `may 2018` nor `May 2018 be`. */
export const monthYear: Parser = {
  name: 'month-year',
  patterns: ['month=month comma? of? year=year (?! infinitive|has|slash|year)'],
  read(match) {
    if (OTHER_WORDS.test(match.text('month'))) return null;
    const period = partPeriod('month', match.number('year'), match.number('month'));
    return { meaning: { kind: 'fixed', period } };
  },
};
