import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../timeline/steps.ts';

/**
 * Milliseconds after which others have their turn: a signal, the terminal, a process that waits to be handed more. Of what is
 * handed to Pagefind's each turn moves what a pipe holds: with longer ones it waited for articles, and the build for it.
 */
export const TURN = 3;

/** Does work in steps, and lets others have their turn between two of them. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < TURN) continue;
    await setImmediate();
    began = performance.now();
  }
}
