import type { Span } from '../model.ts';
import { agencyFirst } from './datelines/agency-first.ts';
import { bracketed } from './datelines/bracketed.ts';
import { slashed } from './datelines/slashed.ts';
import { western } from './datelines/western.ts';

/** `SEOUL, Sept. 14 (Reuters) -`: offsets into the text that begins with it. */
export interface Dateline {
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
  /** As it is commonly written, from the table of agencies. */
  readonly agencyName: string | null;
  /** Who signs instead of an agency: `LONDON, 14 Sept. (Coast News)`. */
  readonly sign?: Span;
  /** Where the text goes on. */
  readonly end: number;
}

/** Longest dateline, in characters. */
const LONGEST = 100;
/** Cheap to ask, and true of all datelines: each has a bracket, a slash or a dash, or other signs than those of ASCII. */
export const SIGNED = /[([/-]|[^ -~]/;

/** Beside each: what begins so. */
export const FORMS: readonly ((head: string) => Dateline | null)[] = [
  // `МОСКВА, 14 сентября. /ТАСС/.`, `МОСКВА, 14 сен — РИА Новости.`: the agency follows the dash that would end the next.
  slashed,
  // `SEOUL, Sept. 14 (Reuters) -`, `Berlin (dpa) -`, `SEOUL -`: most of the world.
  western,
  // `(ANSA) - ROMA, 14 SET -`, `(AFP) –`: Italy, and copy without a place.
  agencyFirst,
  // `新华社首尔9月14日电`, `【ソウル共同】`, `(서울=연합뉴스)`: place, date and agency in one word.
  bracketed,
];

/** The dateline with which a text begins; null where it has none. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, LONGEST);
  if (!SIGNED.test(head)) return null;
  for (const form of FORMS) {
    const dateline = form(head);
    if (dateline !== null) return dateline;
  }
  return null;
}
