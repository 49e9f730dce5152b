import { type AuthorLine, readAuthors } from '../../lines/authors.ts';
import { creditOf } from '../../lines/credit.ts';
import { signOff } from '../../lines/rules/sign-off.ts';
import type { Line } from '../../model.ts';
import { type Place, placesOf } from '../places.ts';

/** A line that names people, who may be the authors. */
export interface Named {
  readonly place: Place;
  readonly read: AuthorLine;
  readonly names: readonly string[];
  /** The same for lines that name the same people in the same order. */
  readonly key: string;
}

/** The lines of a file, and those of them that name people. */
export interface Naming {
  readonly places: readonly Place[];
  readonly named: readonly Named[];
}

/** Lines above the headline, below the text and before the end in which authors are named. */
const ABOVE = 8;
const BELOW = 50;
const END = 30;
/** Of these, lines that say nothing of the names but the names. */
const BARE_ABOVE = 4;
const BARE_BELOW = 25;
/** Longest such line of the head, and within the first half of the text. */
const LONGEST = 200;
const LONGEST_IN_TEXT = 140;
/** So many lines with names are looked at, from the first: a list of ten thousand names has no byline. */
const MOST = 80;

export function namingOf(lines: readonly Line[]): Naming {
  const { places } = placesOf(lines);
  const named: Named[] = [];
  for (const place of places) {
    if (named.length >= MOST) break;
    const one = mayName(place, places.length) ? namedAt(place) : null;
    if (one !== null) named.push(one);
  }
  return { places, named: named.map((one) => shortened(one, named)) };
}

/** Names stand around the head and the end of the text; elsewhere reading every line costs much and finds little. */
function mayName({ zone, distance, line, at }: Place, count: number): boolean {
  const { length } = line.words.text;
  if (line.role === 'title' || line.role === 'caption' || line.rule === signOff.name) return false;
  if (zone === 'text') return length <= LONGEST_IN_TEXT || at > count / 2;
  if (zone === 'below') return distance <= BELOW || at > count - END;
  return length <= LONGEST && (zone === 'head' || distance <= ABOVE);
}

function mayBeBare({ zone, distance }: Place): boolean {
  if (zone === 'above') return distance <= BARE_ABOVE;
  return zone === 'head' || (zone === 'below' && distance <= BARE_BELOW);
}

function namedAt(place: Place): Named | null {
  const { text } = place.line.words;
  const read = readAuthors(text, mayBeBare(place));
  if (read === null || (read.form === 'name' && creditOf(text) !== null)) return null;
  return namedBy(place, read);
}

function namedBy(place: Place, read: AuthorLine): Named {
  const { text } = place.line.words;
  const names = read.names.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  return { place, read, names, key: names.join(', ').toLowerCase() };
}

/** `Ann Example Harbour Desk` where another line has `Ann Example` alone. */
function shortened(one: Named, all: readonly Named[]): Named {
  const [name = ''] = one.names;
  if (one.names.length > 1 || name.split(' ').length < 3) return one;
  const short = all.find(({ names: [other = '', ...more] }) => {
    return more.length === 0 && other.includes(' ') && name.startsWith(`${other} `);
  });
  const length = short?.names[0]?.length;
  if (length === undefined) return one;
  const { start } = one.read.names[0];
  return namedBy(one.place, { ...one.read, names: [{ start, end: start + length }] });
}
