import { isWeekday } from '../calendar.ts';
import { valued } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { duration } from '../units.ts';

/** `every day`, `each week`, `every two weeks`, `daily`, `per year`: what comes again and again. */
export const everyUnit: Parser = {
  name: 'every-unit',
  patterns: [
    'every=every count=cardinal? unit=(unit|units)',
    'per unit=unit',
    'frequency=frequency',
    '(?<=(number|day|year|units|percent) word?) a unit=unit (?=stop|comma|mark|break|and|or|to|for|in|from|on|at|by)',
  ],
  read(match) {
    const { number, word, has } = match;
    if (has('frequency')) return { type: 'SET', meaning: valued(word('frequency')) };
    const count = has('count') ? number('count') : number('every') || 1;
    return { type: 'SET', meaning: valued(duration(count, word('unit'))) };
  },
};

/** `every Monday`, `Mondays`. */
export const everyWeekday: Parser = {
  name: 'every-weekday',
  patterns: ['every day=weekday', 'day=weekdays'],
  read(match) {
    const day = match.number('day');
    return isWeekday(day) ? { type: 'SET', meaning: valued(`XXXX-WXX-${day}`) } : null;
  },
};
