import { type Kind, letterOf } from '../lexing/kinds.ts';
import type { Candidate, Refiner } from '../parser.ts';
import { isDay, isTime } from './timed.ts';

const set = (...rows: readonly (readonly Kind[])[]): ReadonlySet<string> =>
  new Set(rows.map((kinds) => kinds.map(letterOf).join('')));

/** What can stand between two times of one day. */
const BETWEEN_TIMES = set([], ['mark'], ['to'], ['and'], ['or'], ['until'], ['hyphen']);

/** What can stand between a time in brackets and its day. */
const BEHIND_BRACKET = set(['mark'], ['mark', 'on'], ['mark', 'comma']);

const MARK = letterOf('mark');

/** Gives a time the day of the time behind it: `from 9 a.m. to 5 p.m. Friday`, `10:35 a.m. (0735 GMT) Friday`. */
export const sameDay: Refiner = (candidates, { kinds }) => {
  const kept = [...candidates];
  for (let at = kept.length - 2; at >= 0; at -= 1) {
    const [time, next] = [kept[at], kept[at + 1]];
    if (time === undefined || next === undefined || !isTime(time)) continue;
    const between = kinds.slice(time.last, next.first);
    if (hasItsDay(time, next, between, kinds)) kept[at] = { ...time, meaning: next.meaning };
  }
  return kept;
};

function hasItsDay(time: Candidate, next: Candidate, between: string, kinds: string): boolean {
  if (next.type === 'TIME') return !isTime(next) && BETWEEN_TIMES.has(between);
  return isDay(next) && kinds.charAt(time.first - 1) === MARK && BEHIND_BRACKET.has(between);
}
