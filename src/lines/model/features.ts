import { LINE_FEATURES } from './line-features.ts';
import { MARKUP_FEATURES } from './markup-features.ts';
import { PAGE_FEATURES } from './page-features.ts';
import { type Setting, settingOf } from './setting.ts';
import type { Unit } from './unit.ts';

/** What a feature looks at, as the ledger names it. */
export type Sign =
  | 'length'
  | 'ending'
  | 'words'
  | 'marks'
  | 'topic'
  | 'place'
  | 'neighbours'
  | 'repetition'
  | 'comments'
  | 'markup'
  | 'page';

export interface Feature {
  readonly name: string;
  readonly sign: Sign;
  /** Its value for the unit at `index`; any finite number. */
  readonly of: (setting: Setting, index: number) => number;
}

/** In the order of the columns of `featuresOf`. The weights name these: a change needs new weights. */
export const FEATURES: readonly Feature[] = [
  ...LINE_FEATURES,
  ...PAGE_FEATURES,
  ...MARKUP_FEATURES,
];

/** One row of `FEATURES.length` values for each unit of the page. Time linear in the text. */
export function featuresOf(units: readonly Unit[]): Float64Array {
  const setting = settingOf(units);
  const values = new Float64Array(units.length * FEATURES.length);
  let at = 0;
  for (let index = 0; index < units.length; index += 1) {
    for (const feature of FEATURES) {
      values[at] = feature.of(setting, index);
      at += 1;
    }
  }
  return values;
}
