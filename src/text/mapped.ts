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
  for (const run of of.runs) {
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
  let before = of.runs[0]?.source ?? 0;
  let from: number | null = null;
  let to: number | null = null;
  for (const run of of.runs) {
    if (run.at + run.length <= start) {
      before = run.source + run.length;
      continue;
    }
    if (run.at >= end) break;
    from ??= run.source + Math.max(0, start - run.at);
    to = run.source + Math.min(run.length, end - run.at);
  }
  return { start: from ?? before, end: to ?? from ?? before };
}
