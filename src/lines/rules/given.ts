import type { LineRule } from '../rule.ts';

export const givenRemove: LineRule = {
  name: 'given/remove',
  role: 'boilerplate',
  why: 'A person decided so in the sidecar: this line is not part of the article.',
  find: ({ page }) => page.overruled.remove,
};

export const givenKeep: LineRule = {
  name: 'given/keep',
  role: 'body',
  why: 'A person decided so in the sidecar: this line is part of the article.',
  find: ({ page }) => page.overruled.keep,
};
