import type { Reasoning } from '../constraint.ts';

export const sameHappeningElsewhere: Reasoning = {
  name: 'same-happening-elsewhere',
  why: 'It names only the weekday of this; another article of the story dates it.',
  isAbsolute: false,
  expected: { agree: 80, differ: 20 },
};
