import { CommanderError } from '@commander-js/extra-typings';
import { describe, InputError, UsageError } from '../text/notices.ts';
import { painter, plural, safe } from './terminal.ts';

/** Exit codes, as the README promises them. */
export const EXIT = { done: 0, problem: 1, usage: 2 } as const;

/** Says on standard error what went wrong, all of it, and gives the exit code. */
export function explainFailure(error: unknown): number {
  // Commander has printed its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof InputError) {
    for (const problem of error.problems) say(describe(problem));
    say(plural(error.problems.length, 'problem'), 'red');
    return EXIT.problem;
  }
  if (error instanceof UsageError) {
    say(error.message, 'red');
    return EXIT.usage;
  }
  if (error instanceof AggregateError) {
    // What went on at the same time can fail at the same time.
    for (const one of error.errors) explainFailure(one);
    return EXIT.problem;
  }
  say(error instanceof Error ? error.message : String(error), 'red');
  if (isDefect(error)) say(stackOf(error));
  return EXIT.problem;
}

/** The system's own refusals (no space, no permission) say enough; for anything else the place helps to mend it. */
function isDefect(error: unknown): error is Error {
  return error instanceof Error && !('code' in error);
}

/** Of the first cause. */
function stackOf(error: Error): string {
  if (error.cause instanceof Error) return stackOf(error.cause);
  return (error.stack ?? '').split('\n').slice(1, 6).join('\n');
}

function say(text: string, colour?: 'red'): void {
  const plain = safe(text);
  const line = colour === undefined ? plain : painter(process.stderr)(colour, plain);
  process.stderr.write(`${line}\n`);
}
