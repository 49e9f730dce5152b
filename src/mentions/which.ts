import type { Which } from './expression.ts';

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['previous', 'previous'],
  ['following', 'following'],
  // `the current quarter`
  ['PRESENT_REF', 'this'],
]);

/** Of the value of a word of the kind `last`, `this` or `next`; null for any other. */
export function whichOf(value: string): Which | null {
  return WHICH.get(value) ?? null;
}

/** How many units away. */
export function steps(which: Which): number {
  if (which === 'this') return 0;
  return which === 'last' || which === 'previous' ? -1 : 1;
}

/** Whether it counts from what was spoken of before. */
export function isAnaphoric(which: Which): boolean {
  return which === 'previous' || which === 'following';
}
