import type { Mapped, Run, Span } from '../model.ts';

/** The original's own characters from `span.start` on. `text` is what stands there. */
export function mapped(text: string, source: number): Mapped {
  return { text, runs: text === '' ? [] : [{ at: 0, source, length: text.length }] };
}

/** One text after another, `glue` (made, not the original's) between them. */
export function join(parts: readonly Mapped[], glue: string): Mapped {
  const runs: Run[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) at += glue.length;
    for (const run of part.runs) runs.push({ ...run, at: run.at + at });
    at += part.text.length;
  }
  return { text: parts.map((part) => part.text).join(glue), runs };
}

/** The part from `start` to `end` (offsets into `of.text`). */
export function slice(of: Mapped, start: number, end: number): Mapped {
  const runs: Run[] = [];
  for (let index = firstAfter(of.runs, start); index < of.runs.length; index++) {
    const run = of.runs[index];
    if (run === undefined || run.at >= end) break;
    const from = Math.max(run.at, start);
    const to = Math.min(run.at + run.length, end);
    if (from < to) {
      runs.push({ at: from - start, source: run.source + from - run.at, length: to - from });
    }
  }
  return { text: of.text.slice(start, end), runs };
}

/** Without white space (as `String.prototype.trim` knows it) at its ends. */
export function trim(of: Mapped): Mapped {
  const start = of.text.length - of.text.trimStart().length;
  const end = of.text.trimEnd().length;
  return start === 0 && end === of.text.length ? of : slice(of, start, Math.max(start, end));
}

/**
 * Where the characters from `start` to `end` (offsets into `of.text`) stand in the original: from the first of
 * them that stands there to the last. Made characters count as standing where their neighbours do.
 */
export function locate(of: Mapped, start: number, end: number): Span {
  const first = firstAfter(of.runs, start);
  const before = of.runs[first - 1];
  const neighbour = before === undefined ? of.runs[0]?.source : before.source + before.length;
  const run = of.runs[first];
  if (run === undefined || run.at >= end) return { start: neighbour ?? 0, end: neighbour ?? 0 };

  const last = of.runs[firstFrom(of.runs, end) - 1] ?? run;
  return {
    start: run.source + Math.max(0, start - run.at),
    end: last.source + Math.min(last.length, end - last.at),
  };
}

/** Index of the first run that ends after `offset`; their number if none does. */
function firstAfter(runs: readonly Run[], offset: number): number {
  return search(runs, (run) => run.at + run.length > offset);
}

/** Index of the first run that begins at or after `offset`; their number if none does. */
function firstFrom(runs: readonly Run[], offset: number): number {
  return search(runs, (run) => run.at >= offset);
}

/** By halving: a block can have as many runs as characters, and be asked for each of them. */
function search(runs: readonly Run[], isPast: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run === undefined || isPast(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}
