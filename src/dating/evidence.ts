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

/**
 * The words that led to the days of `stretch`, in the order of the text, each with the name of the constraint that reads
 * them. What several constraints read is given to the first of them.
 */
export function evidenceFor(
  held: readonly Held[],
  stretch: Stretch,
  weights: Weights,
  original: string,
): readonly Evidence[] {
  const used = new Map<Clue, string>();
  for (const { constraint, reading } of held) {
    if (!isTelling({ constraint, reading }, stretch, weights)) continue;
    const { first, last } = stretch;
    const deciding = reading.deciding?.(dayOf(first), dayOf(last)) ?? reading.clues;
    const fresh = distinct(deciding.filter((clue) => !used.has(clue)));
    for (const clue of fresh.slice(0, EACH)) used.set(clue, constraint.name);
  }
  return [...used]
    .slice(0, ALL)
    .toSorted(([a], [b]) => a.sentence - b.sentence || a.expression.start - b.expression.start)
    .map(([clue, name]) => evidenceOf(clue, ruleOf(name), original));
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

/** The dated words with the few before them that say what they date, as the original has them. */
function evidenceOf({ passage, expression }: Clue, rule: string, original: string): Evidence {
  const before = BEFORE.exec(
    passage.text.slice(Math.max(0, expression.start - 80), expression.start),
  );
  const start = expression.start - (before?.[0].length ?? 0);
  const span = locate(passage, start, expression.end);
  return { in: 'text', span, words: original.slice(span.start, span.end), rule };
}

/** Up to four words of the same sentence. */
const BEFORE = /(?:[^\s.!?:;“”"()]{1,24} ){1,4}$/u;
