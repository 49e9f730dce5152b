import { CONSTRAINTS } from './constraints.ts';
import { sameHappeningElsewhere } from './story/same-happening-elsewhere.ts';

/** A date reckoned from the article's own words, by the constraints that its evidence names. */
export const INFERRED = 'dating/inferred';

/** A date reckoned from other articles of the same story. */
export const ESTIMATED = 'dating/estimated';

/** Words of other articles, and those of the article that were compared with them. */
export const STORY = {
  here: 'same-story-here',
  there: 'same-story',
  happening: 'happening-dated',
} as const;

/** For readers: how a date is known by the rules of this folder. */
export const DATING_REASONS: readonly { readonly name: string; readonly why: string }[] = [
  {
    name: INFERRED,
    why: 'The article does not say when it appeared. These are the days that fit what its words say.',
  },
  {
    name: ESTIMATED,
    why: 'The article does not say when it appeared. Articles of the same story did about these days, which fit what its words say.',
  },
  {
    name: ruleOf(STORY.here),
    why: 'It shares rare words with another article, which is therefore taken to be of the same story.',
  },
  {
    name: ruleOf(STORY.there),
    why: 'This article shares them. Its page says when it appeared: not long before or after.',
  },
  {
    name: ruleOf(STORY.happening),
    why: 'Here the same happening has its date.',
  },
  ...[sameHappeningElsewhere, ...CONSTRAINTS].map(({ name, why }) => ({ name: ruleOf(name), why })),
];

/** The name that evidence read by the constraint `name` bears. */
export function ruleOf(name: string): string {
  return `dating/${name}`;
}
