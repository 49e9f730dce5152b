import type { Outcome, RawFile } from './model.ts';
import { succeed } from './text/notices.ts';

/** What a stage makes of a file; refused files are left out of those behind it. */
export type Stage<From, To> = (from: From) => Outcome<To>;

interface OfFile {
  readonly file: RawFile;
}

/**
 * The first stage, of all files: each stage does all of them before the next begins. Its code and what it looks up are
 * then in the processor's caches for the second file and all behind it; one file after the other takes half as long
 * again. Throws what a stage threw, naming the file.
 */
export function first<From extends OfFile, To>(
  files: readonly From[],
  stage: Stage<From, To>,
): readonly Outcome<To>[] {
  return files.map((file) => guarded(file, stage));
}

/** The next stage, of all files that the ones before did not refuse; notices of all stages, in their order. */
export function next<From extends OfFile, To>(
  before: readonly Outcome<From>[],
  stage: Stage<From, To>,
): readonly Outcome<To>[] {
  return before.map((outcome) => {
    if (!outcome.ok) return outcome;
    const after = guarded(outcome.value, stage);
    return after.ok ? succeed(after.value, [...outcome.notices, ...after.notices]) : after;
  });
}

/** What is made of an outcome's value, with its notices. */
export function and<From, To>(outcome: Outcome<From>, make: (from: From) => To): Outcome<To> {
  return outcome.ok ? succeed(make(outcome.value), outcome.notices) : outcome;
}

function guarded<From extends OfFile, To>(from: From, stage: Stage<From, To>): Outcome<To> {
  try {
    return stage(from);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const what = `${from.file.path} stopped Backfile, which is a defect: ${why}`;
    throw new Error(what, { cause });
  }
}
