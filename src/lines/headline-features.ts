import { type EchoFeature, echoFeatures, type FileFeature, fileFeatures } from './headline-file.ts';
import { type FormFeature, formFeatures, spellingFeatures } from './headline-form.ts';
import { type Outline, outlineOf } from './headline-outline.ts';
import { HeadlineRow } from './headline-row.ts';
import {
  type NearFeature,
  nearFeatures,
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

/** What is cheap to see of the line. Each is 0 to about 1. */
export function writeCheap(row: HeadlineRow, sight: Sight, outline: Outline): void {
  formFeatures(row, sight, outline);
  fileFeatures(row, sight, outline);
  textFeatures(row, sight, outline);
  surroundingsFeatures(row, sight, outline);
}

/** What is dear to see of it: only where it can still matter. None is above 1, or below 0. */
export function writeDear(row: HeadlineRow, sight: Sight, outline: Outline): void {
  spellingFeatures(row, sight);
  echoFeatures(row, sight, outline);
  topicFeatures(row, sight, outline);
  nearFeatures(row, sight, outline);
}

const NAMES: HeadlineFeature[] = [];

/** How many of the features are cheap: they come first. */
export const CHEAP: number = named();
/** In the order of the columns. */
export const HEADLINE_FEATURES: readonly HeadlineFeature[] = NAMES;

function named(): number {
  const words = { text: 'a', runs: [] };
  const page = pageOf([{ number: 1, span: { start: 0, end: 1 }, words, hint: null }]);
  const row = new HeadlineRow(1000, NAMES);
  let cheap = 0;
  for (const sight of page.sights) {
    writeCheap(row, sight, outlineOf(page));
    cheap = row.size;
    writeDear(row, sight, outlineOf(page));
  }
  return cheap;
}

/** What speaks for and against the line's being the headline of the text below it: a value for each feature. */
export function featuresOf(sight: Sight, outline: Outline): Float64Array {
  const row = new HeadlineRow(HEADLINE_FEATURES.length);
  writeCheap(row, sight, outline);
  writeDear(row, sight, outline);
  return row.values;
}
