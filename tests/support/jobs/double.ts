import { setTimeout } from 'node:timers/promises';
import { guarded } from '../../../src/pool/guard.ts';

/** Twice the number, the sooner the larger it is. */
export async function run(number: number): Promise<number> {
  await setTimeout(Math.max(0, 50 - number));
  return 2 * number;
}

export const work = guarded(run);
