import type { Clue } from '../clue.ts';
import type { Constraint } from '../constraint.ts';
import { fallsOn, type YearlessClue, yearlessClues } from './day-of-year.ts';
import { datedNoun } from './noun.ts';
import type { WeekdayClue } from './weekday.ts';

interface Pair {
  readonly yearless: YearlessClue;
  readonly weekday: WeekdayClue;
}

export const sameHappening: Constraint = {
  name: 'same-happening',
  why: 'One happening is given by its weekday and by its day of the month, which agree in one year of six or so.',
  isAbsolute: false,
  expected: { agree: 80, differ: 20 },
  read: (clues) =>
    pairsOf(clues).map(({ yearless, weekday }) => ({
      clues: [yearless.clue, weekday.clue],
      caseOn: (day) => (fallsOn(yearless, weekday.weekday, day) ? 'agree' : 'differ'),
      allows: () => true,
    })),
};

/** Each day of the month with the weekday that is said of the same, if there is one such weekday and no other day. */
function pairsOf(clues: readonly Clue[]): readonly Pair[] {
  const weekdays = clues.flatMap(bareWeekday);
  if (weekdays.length === 0) return [];
  const seen = new Set<string>();
  return yearlessClues(clues).flatMap((yearless) => {
    const { expression } = yearless.clue;
    if (expression.meaning.kind !== 'part-of-year' || expression.meaning.weekday !== null)
      return [];
    const like = weekdays.filter(({ clue }) => isSame(yearless.clue, clue, clues));
    const [weekday] = like;
    if (weekday === undefined || like.some((other) => other.weekday !== weekday.weekday)) return [];
    const key = `${yearless.month} ${yearless.day} ${weekday.weekday}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ yearless, weekday }];
  });
}

/** Quoted ones too: whoever is quoted may speak of the same meeting. */
function bareWeekday(clue: Clue): readonly WeekdayClue[] {
  const { meaning } = clue.expression;
  if (meaning.kind !== 'weekday' || meaning.which !== null || meaning.of !== null) return [];
  return [{ clue, weekday: meaning.weekday }];
}

function isSame(day: Clue, weekday: Clue, clues: readonly Clue[]): boolean {
  const noun = nounOf(day);
  if (noun !== null && noun === nounOf(weekday)) return true;
  if (day.sentence !== weekday.sentence || !isOneClause(day, weekday)) return false;
  const others = clues.filter(({ sentence }) => sentence === day.sentence);
  return others.every((other) => other === weekday || !isOtherDay(other, day));
}

function nounOf({ passage, expression }: Clue): string | null {
  return datedNoun(passage.text, expression);
}

/** `on September 13th, it announced sanctions Thursday`: both say when the one thing happened. */
function isOneClause(day: Clue, weekday: Clue): boolean {
  const { text } = day.passage;
  const [first, second] = [day, weekday]
    .map(({ expression }) => expression)
    .sort((a, b) => a.start - b.start);
  if (first === undefined || second === undefined) return false;
  const between = text.slice(first.end, second.start);
  return (
    ON.test(text.slice(Math.max(0, day.expression.start - 10), day.expression.start)) &&
    !OF_A_NOUN.test(text.slice(weekday.expression.end, weekday.expression.end + 3)) &&
    between.length <= LONGEST_CLAUSE &&
    !NEW_CLAUSE.test(between)
  );
}

const ON = /(?:^|[^\p{L}])on (?:the )?$/iu;
const OF_A_NOUN = /^['’]s?\b/;
const LONGEST_CLAUSE = 160;
const NEW_CLAUSE =
  /[;:–—]|\b(?:that|which|who|whom|whose|where|when|while|after|before|since|until|ahead|from|to be|because|if|and (?:was|were|is|will|has|had))\b/i;

function isOtherDay({ expression: { meaning } }: Clue, than: Clue): boolean {
  const own = than.expression.meaning;
  if (meaning.kind === 'weekday') return true;
  if (meaning.kind !== 'part-of-year' || own.kind !== 'part-of-year') return false;
  if (meaning.part.unit !== 'day' || own.part.unit !== 'day') return false;
  return meaning.part.day !== own.part.day || meaning.part.month !== own.part.month;
}
