import type { Weekday } from '../../text/calendar.ts';
import type { Clue } from '../clue.ts';
import type { Constraint } from '../constraint.ts';
import { sinceWeekday, weekdayClues } from './weekday.ts';

/** What was to follow on the next day. */
const EVE = /\bon the eve of(?: [\p{L}\p{M}’'-]{1,30}){1,6}/iu;
/** In code units, from the weekday on. */
const REACH = 120;

export const eve: Constraint = {
  name: 'eve',
  why: 'It tells this weekday as the eve of something and nothing of that itself: it appeared before that was over.',
  isAbsolute: false,
  expected: { 'by then': 85, later: 15 },
  read: (clues) => {
    const found = weekdayClues(clues, 'past').filter(({ clue }) => eveEnd(clue) !== null);
    const [first, ...rest] = found;
    if (first === undefined) return [];
    const isBy = (weekday: Weekday) =>
      found.every((one) => sinceWeekday(one.weekday, weekday) <= 1);
    return [
      {
        clues: [first.clue, ...rest.map(({ clue }) => clue)],
        until: (clue) => eveEnd(clue) ?? clue.expression.end,
        asks: 'weekday',
        caseOn: ({ weekday }) => (isBy(weekday) ? 'by then' : 'later'),
        allows: ({ weekday }) => isBy(weekday),
      },
    ];
  },
};

/** Where the words end that call the weekday an eve; null if none do. */
function eveEnd({ passage, expression: { end } }: Clue): number | null {
  const [clause = ''] = passage.text.slice(end, end + REACH).split(/[.;:!?]\s/, 1);
  const found = EVE.exec(clause);
  return found === null ? null : end + found.index + found[0].length;
}
