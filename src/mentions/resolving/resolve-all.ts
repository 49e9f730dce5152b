import type { DateSpan, IsoDay } from '../../model.ts';
import { numberOf } from '../../text/calendar.ts';
import type { Expression, Resolved } from '../expression.ts';
import { place, written } from '../resolve.ts';
import { type Anchors, anchorsAfter, NO_ANCHORS } from './anchors.ts';

/**
 * Resolves the expressions of a text in their order. If the reference is more than a day, each is resolved from its
 * first and its last day. What comes to the same from both is certain. Anything else has the value that it has without a
 * reference, and the days from the earlier of the two to the later; no days at all if the reference is more than 31 days.
 */
export function resolveAll(
  expressions: readonly Expression[],
  reference: DateSpan | null,
): readonly Resolved[] {
  const first = resolveFrom(expressions, reference?.earliest ?? null);
  if (reference === null || reference.earliest === reference.latest) return first;
  const unknown = resolveFrom(expressions, null);
  const last = resolveFrom(expressions, reference.latest);
  const isVague = numberOf(reference.latest) - numberOf(reference.earliest) > VAGUE;
  return last.map((late, index) => {
    const early = first[index] ?? late;
    const alone = unknown[index] ?? late;
    if (early.value === late.value) return late;
    return isVague ? alone : widened(alone, early, late);
  });
}

/** Days of a reference from which nothing relative can be told. */
const VAGUE = 31;

function widened(alone: Resolved, early: Resolved, late: Resolved): Resolved {
  return { value: alone.value, earliest: early.earliest, latest: late.latest };
}

function resolveFrom(
  expressions: readonly Expression[],
  reference: IsoDay | null,
): readonly Resolved[] {
  const day = reference && numberOf(reference);
  let anchors: Anchors = NO_ANCHORS;
  return expressions.map((expression) => {
    const period = place(expression, day, anchors);
    anchors = anchorsAfter(expression, period, day, anchors);
    return written(expression, period);
  });
}
