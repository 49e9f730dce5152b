import type { Span } from '../../model.ts';
import type { Page } from '../page.ts';
import { FEATURES, write } from './features.ts';
import type { Grove } from './forest.ts';
import { Moves } from './moves.ts';
import { Row, type Sign } from './row.ts';
import { settingOf } from './setting.ts';
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

/**
 * For each line of the page: what counted most for its being noise; null of a line that reads as the article's text, or
 * that is not `isOpen`.
 */
export function judge(
  { sights }: Page,
  { grove, least }: Model,
  isOpen: (at: number) => boolean = () => true,
): readonly (Sign | null)[] {
  const units = unitsOf(sights);
  const setting = settingOf(units);
  const { row, walk, moves } = deskOf(grove);
  const doubt = DOUBT * Math.max(0, 1 - units.length / FEW);
  const signs: (Sign | null)[] = sights.map(() => null);
  for (let index = 0; index < units.length; index += 1) {
    const at = units[index]?.at;
    if (at === undefined || !isAnyOpen(at, isOpen)) continue;
    row.begin();
    write(row, setting, index);
    if (walk.reaches(row.values, 0, least - doubt)) continue;
    signs.fill(SIGNS[moves.least(walk.leaves) ?? -1] ?? 'page', at.start, at.end);
  }
  return signs;
}

/** What a row is written on and judged with: each line overwrites the one before. */
interface Desk {
  readonly row: Row;
  readonly walk: Walk;
  readonly moves: Moves;
}

/** One for each grove: to set it up takes as long as to judge many lines. */
const DESKS = new WeakMap<Grove, Desk>();

function deskOf(grove: Grove): Desk {
  const known = DESKS.get(grove);
  if (known !== undefined) return known;
  const signsOf = Uint8Array.from(grove.columns, (column) => SIGN_OF[column] ?? 0);
  const desk = {
    row: new Row(new Float64Array(FEATURES.length), null),
    walk: new Walk(grove),
    moves: new Moves(grove, signsOf, SIGNS.length),
  };
  DESKS.set(grove, desk);
  return desk;
}

function isAnyOpen({ start, end }: Span, isOpen: (at: number) => boolean): boolean {
  for (let at = start; at < end; at += 1) if (isOpen(at)) return true;
  return false;
}

/** In the order in which features first have them: of several that count the same, the first decides. */
const SIGNS: readonly Sign[] = [...new Set(FEATURES.map(({ sign }) => sign))];
const SIGN_OF = Uint8Array.from(FEATURES, ({ sign }) => SIGNS.indexOf(sign));
