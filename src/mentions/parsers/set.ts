import { isWeekday } from '../../text/calendar.ts';
import { NOTHING, partOfYear, valued } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { unplaced } from '../resolving/unplaced.ts';
import { duration, unitOf } from '../units.ts';

/** `every day`, `each week`, `every two weeks`, `daily`, `per year`, `twice a week`: what comes again and again. */
export const everyUnit: Parser = {
  name: 'every-unit',
  patterns: [
    'every=every count=cardinal? unit=(unit|units)',
    'per unit=unit',
    'frequency=frequency',
    'cardinal? often (a|per|every) unit=unit',
  ],
  read(match) {
    if (match.has('frequency')) return { type: 'SET', meaning: valued(match.word('frequency')) };
    const count = match.has('count') ? match.number('count') : match.number('every') || 1;
    const unit = match.word('unit');
    if (unit === 'weekend') return { type: 'SET', meaning: valued('XXXX-WXX-WE') };
    return unitOf(unit) === null ? null : { type: 'SET', meaning: valued(duration(count, unit)) };
  },
};

/** `four flights a week`, `$2 million a year`, `24 hours a day`: a rate, which says nothing of when or how long. */
export const rate: Parser = {
  name: 'rate',
  patterns: [
    '(?<=(number|day|year|percent) word?) a unit (?!ago|earlier|later|from-now|hyphen|before|after)',
    'cardinal units a unit (?!ago|earlier|later|from-now)',
  ],
  read: () => ({ meaning: NOTHING }),
};

/** `every Monday`, `Mondays`, `Monday nights`. */
export const everyWeekday: Parser = {
  name: 'every-weekday',
  patterns: ['every day=weekday', 'day=weekdays', 'day=weekday part=(parts|units)'],
  read(match) {
    const day = match.number('day');
    if (!isWeekday(day)) return null;
    if (!match.has('part')) return { type: 'SET', meaning: valued(`XXXX-WXX-${day}`) };
    const part = match.word('part') === 'night' ? 'NI' : match.word('part');
    const isPart = part === part.toUpperCase();
    return isPart ? { type: 'SET', meaning: valued(`XXXX-WXX-${day}T${part}`) } : null;
  },
};

/** `each July`, `every summer`. */
export const everyPart: Parser = {
  name: 'every-part',
  patterns: ['every month=month', 'every season=season'],
  read(match) {
    const part = match.has('month')
      ? ({ unit: 'month', number: match.number('month') } as const)
      : ({ unit: 'season', number: match.number('season') } as const);
    return { type: 'SET', meaning: valued(unplaced(partOfYear(part))) };
  },
};
