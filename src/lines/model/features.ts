import { lookOf } from '../look.ts';
import { lineFeatures } from './line-features.ts';
import { markupFeatures } from './markup-features.ts';
import { echoFeatures, neighbourFeatures, pageFeatures, topicFeatures } from './page-features.ts';
import { Row, type Sign } from './row.ts';
import { type Setting, settingOf } from './setting.ts';
import type { Unit } from './unit.ts';

/** What can be seen of a unit. */
export interface Feature {
  readonly name: string;
  /** What it looks at, as the ledger names it. */
  readonly sign: Sign;
}

const NOTHING = lookOf('');

/** In the order of the columns of `featuresOf`. The weights name these: a change needs new weights. */
export const FEATURES: readonly Feature[] = named();

function named(): readonly Feature[] {
  const features: Feature[] = [];
  write(new Row(new Float64Array(1000), features), settingOf([]), 0);
  return features;
}

/** Adds all features of a unit to the row. */
export function write(row: Row, setting: Setting, index: number): void {
  const unit = setting.units[index];
  lineFeatures(row, setting.looks[index] ?? NOTHING);
  pageFeatures(row, setting, index);
  neighbourFeatures(row, setting, index);
  topicFeatures(row, setting, index);
  echoFeatures(row, setting, index);
  markupFeatures(row, unit?.hint ?? null, unit?.markup);
}

/** One row of `FEATURES.length` values for each unit of the page. Time linear in the text. */
export function featuresOf(units: readonly Unit[]): Float64Array {
  const setting = settingOf(units);
  const row = new Row(new Float64Array(units.length * FEATURES.length), null);
  for (let index = 0; index < units.length; index += 1) write(row, setting, index);
  return row.values;
}
