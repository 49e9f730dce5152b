import type { Evidence } from '../model.ts';
import { locate } from '../text/mapped.ts';
import type { Held, Weights } from './belief.ts';
import type { Clue } from './clue.ts';
import { dayOf } from './constraint.ts';
import { ruleOf } from './reasons.ts';
import type { Stretch } from './span.ts';

/** Clues of one constraint that are shown, and of all together. */
const EACH = 2;
const ALL = 8;
/** What speaks less than this for the days that are told is no reason for them. */
const TELLING = 0.1;

/** A clue that speaks for the days that are told, and the name of the constraint that reads it. */
export interface Telling {
  readonly clue: Clue;
  readonly name: string;
  /** Where the words to quote end in its passage. */
  readonly end: number;
}

/** The words that led to the days of `stretch`, in the order of the text. `original`: the file in which they stand. */
export function evidenceFor(
  held: readonly Held[],
  stretch: Stretch,
  weights: Weights,
  original: string,
): readonly Evidence[] {
  return tellingClues(held, stretch, weights).map(({ clue, name, end }) => {
    const span = locate(clue.passage, startOf(clue), end);
    return {
      in: 'text',
      span,
      words: original.slice(span.start, span.end),
      rule: ruleOf(name),
    };
  });
}

/** Clues that led to the days of `stretch`, in the order of the text. What several constraints read is the first one's. */
export function tellingClues(
  held: readonly Held[],
  stretch: Stretch,
  weights: Weights,
): readonly Telling[] {
  const used = new Map<Clue, Telling>();
  for (const { constraint, reading } of held) {
    if (!isTelling({ constraint, reading }, stretch, weights)) continue;
    const { first, last } = stretch;
    const deciding = reading.deciding?.(dayOf(first), dayOf(last)) ?? reading.clues;
    const fresh = distinct(deciding.filter((clue) => !used.has(clue))).slice(0, EACH);
    for (const clue of deciding) {
      const known = used.get(clue);
      if (known === undefined && !fresh.includes(clue)) continue;
      const end = Math.max(known?.end ?? clue.expression.end, reading.until?.(clue) ?? 0);
      used.set(clue, { clue, name: known?.name ?? constraint.name, end });
    }
  }
  return [...used.values()]
    .slice(0, ALL)
    .toSorted(
      ({ clue: a }, { clue: b }) =>
        a.sentence - b.sentence || a.expression.start - b.expression.start,
    );
}

/** Whether the constraint forbids the days beside the stretch, or makes those in it likelier than others. */
function isTelling(
  { constraint, reading }: Held,
  { first, last }: Stretch,
  weights: Weights,
): boolean {
  if (!reading.allows(dayOf(first - 1)) || !reading.allows(dayOf(last + 1))) return true;
  const cases = weights[constraint.name] ?? {};
  for (let day = first; day <= last; day++) {
    if ((cases[reading.caseOn(dayOf(day))] ?? 0) > TELLING) return true;
  }
  return false;
}

/** Without those that say the same as one before. */
function distinct(clues: readonly Clue[]): readonly Clue[] {
  const seen = new Set<string>();
  return clues.filter(({ expression: { text } }) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/** Where the words to quote begin: the dated ones, with the few before them that say what they date. */
export function startOf({ passage, expression }: Clue): number {
  const before = passage.text.slice(Math.max(0, expression.start - 80), expression.start);
  return expression.start - (BEFORE.exec(before)?.[0].length ?? 0);
}

/** Up to four words of the same sentence. */
const BEFORE = /(?:[^\s.!?:;“”"()]{1,24} ){1,4}$/u;
