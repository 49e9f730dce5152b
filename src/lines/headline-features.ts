import {
  type EchoFeature,
  echoFeatures,
  endedFeatures,
  type FileFeature,
  fileFeatures,
} from './headline-file.ts';
import { type FormFeature, formFeatures, spellingFeatures } from './headline-form.ts';
import { type Outline, outlineOf } from './headline-outline.ts';
import { HeadlineRow } from './headline-row.ts';
import {
  authorFeatures,
  dateFeatures,
  type NearFeature,
  type SurroundingsFeature,
  surroundingsFeatures,
} from './headline-surroundings.ts';
import {
  type TextFeature,
  type TopicFeature,
  textFeatures,
  topicFeatures,
} from './headline-text.ts';
import { pageOf, type Sight } from './page.ts';

export type HeadlineFeature =
  | FormFeature
  | FileFeature
  | EchoFeature
  | TextFeature
  | TopicFeature
  | SurroundingsFeature
  | NearFeature;

type Write = (row: HeadlineRow, sight: Sight, outline: Outline) => void;

/**
 * What can be seen of the line, the cheapest first: what follows need not be looked at where the best that it could say
 * would not be enough. None is above 1 or below 0 but those of the first stage.
 */
const STAGES: readonly (readonly Write[])[] = [
  [formFeatures, fileFeatures, textFeatures, surroundingsFeatures],
  [spellingFeatures, echoFeatures],
  [endedFeatures],
  [topicFeatures],
  // The dearest: whether lines name days, or even people.
  [dateFeatures],
  [authorFeatures],
];

/** How many stages there are, from the first. */
export const LAST = STAGES.length - 1;

/** Writes the features of one of the stages, from 0 to `LAST`, behind those of the ones before it. */
export function writeStage(stage: number, row: HeadlineRow, sight: Sight, outline: Outline): void {
  for (const write of STAGES[stage] ?? []) write(row, sight, outline);
}

const NAMES: HeadlineFeature[] = [];

/** By stage: in which column it ends. */
export const ENDS: readonly number[] = named();
/** In the order of the columns. */
export const HEADLINE_FEATURES: readonly HeadlineFeature[] = NAMES;

function named(): readonly number[] {
  const words = { text: 'a', runs: [] };
  const page = pageOf([{ number: 1, span: { start: 0, end: 1 }, words, hint: null }]);
  const outline = outlineOf(page);
  const row = new HeadlineRow(1000, NAMES);
  return page.sights.flatMap((sight) =>
    STAGES.map((_, stage) => {
      writeStage(stage, row, sight, outline);
      return row.size;
    }),
  );
}

/** What speaks for and against the line's being the headline of the text below it: a value for each feature. */
export function featuresOf(sight: Sight, outline: Outline): Float64Array {
  const row = new HeadlineRow(HEADLINE_FEATURES.length);
  for (let stage = 0; stage <= LAST; stage += 1) writeStage(stage, row, sight, outline);
  return row.values;
}
