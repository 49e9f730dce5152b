import { valued } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import type { Match } from '../pattern.ts';
import { duration } from '../units.ts';
import { countOf } from './relative-unit.ts';

/** `three days`, `the six months`, `two and a half years`, `a 16-hour flight`, `two more weeks`. Not `a 6-year-old`. */
export const countedDuration: Parser = {
  name: 'counted-duration',
  patterns: [
    'the? count=cardinal hyphen? half=(half|fraction)? hyphen? more? hyphen? unit=(units|unit) (?!hyphen? old)',
    // `a year and a half`
    'count=(cardinal|a) unit=(unit|units) rest=half',
    // `two to three weeks`, `10 or 15 years`: the first number counts.
    'the? count=cardinal (to|or|hyphen) cardinal hyphen? unit=(units|unit) (?!hyphen? old)',
    'the? (few=few|couple=couple) more? unit=units (?!hyphen? old)',
  ],
  read(match) {
    if (isLoose(match)) return null;
    // `three-quarters`, `one second`
    const unit = match.text('unit').toLowerCase();
    if (unit === 'second' || (match.has('count') && unit.startsWith('quarter'))) return null;
    return { type: 'DURATION', meaning: valued(duration(countOf(match), match.word('unit'))) };
  },
};

/** `a year half of them waited`: what halves a unit behind it has several words. */
function isLoose(match: Match): boolean {
  return match.has('rest') && !/\s/.test(match.text('rest'));
}

/** `for a week`, `within an hour`, `a day-long strike`, `yearlong`, `more than a year`, `half an hour`, `half a century`. */
export const singleDuration: Parser = {
  name: 'single-duration',
  patterns: [
    'count=a unit=unit (?!hyphen)',
    'half=half hyphen? unit=unit',
    'count=a half hyphen? unit=unit',
    'unit=unit hyphen long',
    'unit=lasting',
  ],
  read(match) {
    // `a day`, `a minute` are said of much else.
    const isPlain = /^(?:week|month|year|hour|decade|century)$/.test(match.word('unit'));
    if (!isPlain && match.has('count') && !match.has('half')) return null;
    const count = match.has('half') ? 0.5 : 1;
    return { type: 'DURATION', meaning: valued(duration(count, match.word('unit'))) };
  },
};

/** `for years`, `in weeks`, `over the years`, `decades-long`: nobody says how many. */
export const vagueDuration: Parser = {
  name: 'vague-duration',
  patterns: [
    '(?<=(for|in|approximate|of|after|during|than)) unit=units (?!hyphen)',
    '(?<=(for|approximate|during)) the unit=units',
    'unit=units (?=hyphen long)',
  ],
  read: (match) => ({ type: 'DURATION', meaning: valued(duration('X', match.word('unit'))) }),
};
