import type { Density } from './density.ts';
import type { Days } from './stretches.ts';

/** Units of the drawing; it is stretched to the width of the page. */
export const WIDTH = 2000;
export const HEIGHT = 100;

/** Most bars: each takes some forty bytes. */
export const MOST_BARS = 400;

/** What is there can be seen, however little it is beside the most. */
const LEAST = 4;

/** Wide bars stand apart. */
const GAP = 2;

/** Bars as paths: of what is certain, from the ground up, and of what is not, upon it. */
export interface Drawing {
  readonly certain: string;
  readonly uncertain: string;
  /** How many events the highest bar stands for. */
  readonly most: number;
}

/** Draws the densities of `parts`, which follow one another without a gap. */
export function draw(parts: readonly Days[], found: readonly Density[]): Drawing {
  const most = found.reduce((so, { certain, uncertain }) => Math.max(so, certain + uncertain), 0);
  const start = parts[0]?.first ?? 0;
  const end = parts.at(-1)?.last ?? 0;
  const x = (day: number) => Math.round((WIDTH * (day - start)) / (end - start + 1));
  const height = (events: number) =>
    events <= 0 ? 0 : Math.max(LEAST, Math.round((HEIGHT * events) / most));
  let certain = '';
  let uncertain = '';
  for (const [at, part] of parts.entries()) {
    const density = found[at];
    if (density === undefined) continue;
    const left = x(part.first);
    const wide = x(part.last + 1) - left;
    const width = Math.max(1, wide > 4 * GAP ? wide - GAP : wide);
    const low = height(density.certain);
    const high = Math.min(HEIGHT, low + height(density.uncertain));
    certain += bar(left, width, 0, low);
    uncertain += bar(left, width, low, high);
  }
  return { certain, uncertain, most };
}

/** The y axis points down. */
function bar(left: number, width: number, low: number, high: number): string {
  return high <= low ? '' : `M${left} ${HEIGHT - low}V${HEIGHT - high}h${width}V${HEIGHT - low}z`;
}
