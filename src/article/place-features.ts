import type { Features } from '../lines/ranking.ts';
import type { Place } from './places.ts';

export type PlaceFeature =
  | 'head'
  | 'headNear'
  | 'aboveTitle'
  | 'farAbove'
  | 'inText'
  | 'afterText'
  | 'farBelow';

/** Below the text, so many lines are still the article's. */
const BELOW = 8;

/** Where a line stands, for ranking. `above`: so many lines above the headline are still the article's. */
export function placeFeatures(
  { zone, distance }: Place,
  above: number,
): Required<Features<PlaceFeature>> {
  return {
    head: Number(zone === 'head'),
    headNear: zone === 'head' ? 1 / (1 + distance / 4) : 0,
    aboveTitle: Number(zone === 'above' && distance <= above),
    farAbove: Number(zone === 'above' && distance > above),
    inText: Number(zone === 'text'),
    afterText: Number(zone === 'below' && distance <= BELOW),
    farBelow: Number(zone === 'below' && distance > BELOW),
  };
}
