import type { TimelineEvent } from '../../model.ts';
import { numberAt } from './days.ts';
import type { Days } from './stretches.ts';

/** Days up to which a strip is short enough to show all: twelve years. */
const SHORT = 12 * 366;

/** What is left must be this much shorter than the whole: else nothing is won by leaving ends out. */
const SHORTER = 3;

/** Of so many events one may lie outside; of few up to `FEW`, but no more than each `LEAST`th. */
const ONE_IN = 10;
const FEW = 3;
const LEAST = 5;

/**
 * The events of the years that matter: all of them, or those around the shortest time that holds nearly all where a few
 * others lie so far off that the strip would show little else than the way to them: a goal for 2060, a founding in 1789.
 * What lies within half that time's length of it is among them. In the order given; takes as long as sorting does.
 */
export function coreOf(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const spans = events.map(({ date }) => ({
    first: numberAt(date.earliest),
    last: numberAt(date.latest),
  }));
  const firsts = Int32Array.from(spans, ({ first }) => first).sort();
  const lasts = Int32Array.from(spans, ({ last }) => last).sort();
  const whole = lengthOf({ first: firsts[0] ?? 0, last: lasts.at(-1) ?? 0 });
  const core = whole <= SHORT ? null : shortest(firsts, lasts);
  if (core === null) return events;
  const more = Math.ceil(lengthOf(core) / 2);
  const room = { first: core.first - more, last: core.last + more };
  const inside = events.filter((_, at) => lies(spans[at], room));
  const kept = spans.filter((span) => lies(span, room));
  return lengthOf(around(kept)) * SHORTER > whole ? events : inside;
}

/** The shortest time that holds all events but as many as may be left out; null where none may be. */
function shortest(firsts: Int32Array, lasts: Int32Array): Days | null {
  const { length } = firsts;
  const most = Math.max(Math.floor(length / ONE_IN), Math.min(FEW, Math.floor(length / LEAST)));
  let best: Days | null = null;
  for (let before = 0; before <= most && most > 0; before += 1) {
    const first = firsts[before] ?? 0;
    const last = lasts[length - 1 - (most - before)] ?? 0;
    const is = first <= last && (best === null || last - first < best.last - best.first);
    if (is) best = { first, last };
  }
  return best;
}

function lies(span: Days | undefined, room: Days): boolean {
  return span !== undefined && room.first <= span.first && span.last <= room.last;
}

function around(spans: readonly Days[]): Days {
  return spans.reduce((so, { first, last }) => ({
    first: Math.min(so.first, first),
    last: Math.max(so.last, last),
  }));
}

function lengthOf({ first, last }: Days): number {
  return last - first + 1;
}
