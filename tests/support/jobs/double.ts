import { setTimeout } from 'node:timers/promises';

/** Twice the number, the sooner the larger it is. */
export async function run(number: number): Promise<number> {
  await setTimeout(Math.max(0, 50 - number));
  return 2 * number;
}
