import { z } from 'zod';
import type { Weights } from '../belief.ts';
import { sameHappeningElsewhere } from './same-happening-elsewhere.ts';
import learnt from './weights.json' with { type: 'json' };

const number = z.number().nonnegative();

const schema = z.object({
  /** By how the mates' dates lie: from a likeness of the likest on, the odds that they are of the article's story; rising. */
  odds: z.record(z.enum(['alone', 'together', 'apart']), z.array(z.tuple([number, number]))),
  /** From a likeness on: from a distance in days on, the share of a story's articles on a day so far away. */
  apart: z.array(z.tuple([number, z.array(z.tuple([number, number]))])),
  /** How much a happening of which another article gives the day speaks for days that agree, and that do not. */
  happening: z.object({ agree: z.number(), differ: z.number() }),
});

/** How alike and how far apart articles of one story are. Learnt by `npm run train-dating`. */
export type StoryWeights = Readonly<z.infer<typeof schema>>;

export const STORY_WEIGHTS: StoryWeights = schema.parse(learnt);

/** What was learnt: of an article's words and the happenings that others date, and of articles of one story. */
export interface Learnt {
  readonly words: Weights;
  readonly story: StoryWeights;
}

/** What was learnt of an article's own words, and of articles of one story, for where both speak. */
export function together(words: Weights, story: StoryWeights): Learnt {
  const own = Object.entries(words).map(([name, cases]) => [name, scaled(cases, OWN)]);
  const dated = scaled(story.happening, DATED);
  return { words: { ...Object.fromEntries(own), [sameHappeningElsewhere.name]: dated }, story };
}

/**
 * How much counts of the weights of an article's own words, and of happenings that another dates: both say in part what the
 * article of the story says already, and two can share a happening without being of one story.
 */
const OWN = 0.6;
const DATED = 0.3;

function scaled(cases: Weights[string], by: number): Weights[string] {
  return Object.fromEntries(
    Object.entries(cases ?? {}).map(([name, weight]) => [name, weight * by]),
  );
}
