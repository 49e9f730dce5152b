import { type AuthorLine, readAuthors } from '../../lines/authors.ts';
import { creditOf } from '../../lines/credit.ts';
import { related } from '../../lines/rules/related.ts';
import { signOff } from '../../lines/rules/sign-off.ts';
import { endsSentence } from '../../lines/sentence.ts';
import type { Line } from '../../model.ts';
import { once } from '../../text/once.ts';
import { type Place, placesOf } from '../places.ts';

/** A line that names people, who may be the authors. */
export interface Named {
  readonly place: Place;
  readonly read: AuthorLine;
  readonly names: readonly string[];
  /** The same for lines that name the same people in the same order. */
  readonly key: string;
  /** It stands where a page points to other articles. */
  readonly isTeaser: boolean;
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
  const last = places.findLastIndex(({ line }) => line.role === 'body');
  for (const place of places) {
    if (named.length >= MOST) break;
    // Below the headline an agency's name says whose text follows; behind the text it ends it.
    const isEnd = place.line.rule === signOff.name && (place.zone !== 'head' || place.at > last);
    const one = !isEnd && mayName(place, places.length) ? namedAt(place, places) : null;
    if (one !== null) named.push(one);
  }
  const alone = once(() => new Set(places.map(({ line }) => line.words.text).filter(isShort)));
  return { places, named: named.map((one) => shortened(one, alone)) };
}

/** Longest line that may be one name alone. */
const LONGEST_ALONE = 40;

function isShort(text: string): boolean {
  return text.length <= LONGEST_ALONE;
}

/** Names stand around the head and the end of the text; elsewhere reading every line costs much and finds little. */
function mayName({ zone, distance, line, at, part }: Place, count: number): boolean {
  const { length } = line.words.text;
  if (line.role === 'title' || line.role === 'caption' || part === 'further') return false;
  if (zone === 'text') return length <= LONGEST_IN_TEXT || at > count / 2;
  if (zone === 'below') return distance <= BELOW || at > count - END;
  return length <= LONGEST && (zone === 'head' || distance <= ABOVE);
}

function mayBeBare(place: Place, places: readonly Place[]): boolean {
  const { zone, distance } = place;
  if (zone === 'above') return distance <= BARE_ABOVE;
  if (zone === 'head' || (zone === 'below' && distance <= BARE_BELOW)) return true;
  return headsBio(place, places);
}

/** Lines below a name among which one says more of the person. */
const BIO = 4;
/** So much more, in characters. */
const MORE = 30;

/** The name alone, above a line that begins with it and goes on. */
function headsBio({ at, line }: Place, places: readonly Place[]): boolean {
  const { text } = line.words;
  if (!isShort(text) || !text.includes(' ')) return false;
  return places.slice(at + 1, at + 1 + BIO).some(({ line: { words } }) => {
    return words.text.length >= text.length + MORE && words.text.startsWith(`${text} `);
  });
}

function namedAt(place: Place, places: readonly Place[]): Named | null {
  const { text } = place.line.words;
  const read = readAuthors(text, mayBeBare(place, places));
  if (read === null || (read.form === 'name' && creditOf(text) !== null)) return null;
  return namedBy(place, read, isTeaser(place, places));
}

/** So many lines below its heading a pointer to another article that is set into the text may name who wrote that. */
const TEASER = 5;

/** Below a heading such as `Read more`, with no line of the text between. */
function isTeaser({ zone, at }: Place, places: readonly Place[]): boolean {
  if (zone === 'above') return false;
  const first = zone === 'below' ? 0 : Math.max(0, at - TEASER);
  for (let near = at - 1; near >= first; near -= 1) {
    const place = places[near];
    if (place === undefined || isText(place)) return false;
    // Above the text a label such as `Listen` is the article's own.
    if (place.line.rule === related.name) return places.slice(0, near).some(isText);
  }
  return false;
}

function isText({ line }: Place): boolean {
  return line.role === 'body' && endsSentence(line.words.text);
}

function namedBy(place: Place, read: AuthorLine, isTeaser: boolean): Named {
  const { text } = place.line.words;
  const names = read.names.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  return { place, read, names, key: names.join(', ').toLowerCase(), isTeaser };
}

/** `Ann Example Harbour Desk` where another line is `Ann Example` alone. */
function shortened(one: Named, alone: () => ReadonlySet<string>): Named {
  const [name = ''] = one.names;
  const words = name.split(' ');
  if (one.names.length > 1 || words.length < 3) return one;
  const short = words.slice(2).map((_, at) => words.slice(0, at + 2).join(' '));
  const length = short.find((other) => alone().has(other))?.length;
  if (length === undefined) return one;
  const { start } = one.read.names[0];
  return namedBy(one.place, { ...one.read, names: [{ start, end: start + length }] }, one.isTeaser);
}
