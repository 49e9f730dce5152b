import type { Figures } from '../languages/language.ts';

/** What says of four digits that they are a figure and no year, as it is looked for: behind what stands before them, and at the beginning of what follows. */
export interface FigureMarks {
  /** Counted or quoted: `a high of`, `closed at`. */
  readonly told: RegExp;
  /** `2,001.5 against`, its figure the first group. */
  readonly behindFigure: RegExp;
  /** `against 2,001.5` */
  readonly beforeFigure: RegExp;
  /** Years are told from the earlier to the later, so `to 1985 from 1970.5` are none: `to` before the first … */
  readonly to: RegExp;
  /** … and `from 1970.5` behind it. */
  readonly fromFigure: RegExp;
  /** `to 1985.5 from` */
  readonly toFigure: RegExp;
}

const FIGURE = '\\d[\\d.,]*\\d';
const BEFORE = '(?<![\\p{L}\\d])';
const BEHIND = '(?![\\p{L}\\d])';
/** Matches nothing. */
const NEVER = '(?!)';

/** Of a language that names none, those that match nothing. */
export function figureMarks({
  against = NEVER,
  told = NEVER,
  moved,
}: Partial<Figures> = {}): FigureMarks {
  const { to, from } = moved ?? { to: NEVER, from: NEVER };
  return {
    told: expression(`${BEFORE}(?:${told}) $`),
    behindFigure: expression(`${BEFORE}(${FIGURE}),? (?:${against}) $`),
    beforeFigure: expression(`^,? (?:${against}) (${FIGURE})${BEHIND}`),
    to: expression(`${BEFORE}(?:${to}) $`),
    fromFigure: expression(`^,? (?:${from}) ${FIGURE}${BEHIND}`),
    toFigure: expression(`${BEFORE}(?:${to}) ${FIGURE},? (?:${from}) $`),
  };
}

function expression(source: string): RegExp {
  return new RegExp(source, 'iu');
}
