import type { Page } from '../page.ts';
import { FEATURES, featuresOf } from './features.ts';
import type { Grove } from './forest.ts';
import type { Sign } from './row.ts';
import { unitsOf } from './unit.ts';
import { Walk } from './walk.ts';

/** A model of lines. */
export interface Model {
  readonly grove: Grove;
  /** Lines that score less are noise. */
  readonly least: number;
}

/** Files of fewer units than these show little of what they are: the fewer, the more it takes to call a line noise. */
const FEW = 25;
/** So much more, in a file of a single unit. */
const DOUBT = 2.5;

/** For each line of the page: what counted most for its being noise; null of a line that reads as the article's text. */
export function judge({ sights }: Page, { grove, least }: Model): readonly (Sign | null)[] {
  const units = unitsOf(sights);
  const values = featuresOf(units);
  const walk = new Walk(grove);
  const doubt = DOUBT * Math.max(0, 1 - units.length / FEW);
  const signs: (Sign | null)[] = sights.map(() => null);
  for (const [index, { at }] of units.entries()) {
    if (walk.score(values, index * FEATURES.length) >= least - doubt) continue;
    signs.fill(signOf(grove, walk.moves()), at.start, at.end);
  }
  return signs;
}

/** In the order in which features first have them: of several that count the same, the first decides. */
const SIGNS: readonly Sign[] = [...new Set(FEATURES.map(({ sign }) => sign))];
const SIGN_OF = Uint8Array.from(FEATURES, ({ sign }) => SIGNS.indexOf(sign));

/** The sign whose features together moved the score down the most. */
function signOf({ columns }: Grove, moves: Float64Array): Sign {
  const sums = new Float64Array(SIGNS.length);
  for (let index = 0; index < moves.length; index += 1) {
    const sign = SIGN_OF[columns[index] ?? 0] ?? 0;
    sums[sign] = (sums[sign] ?? 0) + (moves[index] ?? 0);
  }
  let least = -1;
  for (let sign = 0; sign < sums.length; sign += 1) {
    if ((sums[sign] ?? 0) < (least < 0 ? 0 : (sums[least] ?? 0))) least = sign;
  }
  return SIGNS[least] ?? 'page';
}
