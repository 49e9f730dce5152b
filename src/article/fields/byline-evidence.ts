import { isTime } from '../../lines/person.ts';
import { endsSentence, fold } from '../../lines/sentence.ts';
import { isTimeLine } from '../../lines/signs.ts';
import {
  AUTHOR_HEADINGS,
  BY,
  CREDIT_LABELS,
  PICTURE_CREDITS,
  PUBLISHED,
  ROLES,
} from '../../lines/vocabulary.ts';
import type { Place } from '../places.ts';
import type { Named, Naming } from './byline-candidates.ts';

/** A line that names people, and what in the file speaks for and against their being its authors. */
export interface Evidence {
  readonly one: Named;
  readonly text: string;
  /** The line so many lines below; empty beyond the file. */
  readonly near: (offset: number) => string;
  /** Other lines that name one of the people. */
  readonly same: readonly Named[];
  /** Lines that name others. */
  readonly rivals: readonly Named[];
  /** The line itself, or the next, says what they are. */
  readonly hasRole: boolean;
  /** A longer line further down begins with the name, or introduces the person. */
  readonly hasBio: boolean;
  /** How often the text speaks of somebody of that surname, up to three times. */
  readonly told: number;
  /** How many longer lines nearby, the headline too, have the surname, up to three. */
  readonly toldNear: number;
  readonly toldWhole: boolean;
  /** A word of the name stands in small letters in the text. */
  readonly isWord: boolean;
  /** Lines to the nearest line with a date, or that says of itself when it was published; 9 where none is near. */
  readonly date: number;
  readonly afterBy: boolean;
  /** No line of the text stands above it. */
  readonly isAhead: boolean;
}

/** For each of the lines that name people. */
export function evidenceIn(naming: Naming): readonly Evidence[] {
  const prose = proseOf(naming);
  const longLines = byFirstWord(naming.places);
  const dated = new Map<string, boolean>();
  const first = naming.places.findIndex(({ line }) => line.role === 'body');
  const isDated = (text: string) => {
    const known = dated.get(text) ?? (text.length <= 120 && isTimeLine(text));
    dated.set(text, known);
    return known;
  };
  return naming.named.map((one) => evidenceFor(one, naming, { prose, longLines, isDated, first }));
}

/** What the evidence for all lines is drawn from. */
interface Sources {
  readonly prose: string;
  /** By its first word: lines that may say more of somebody. */
  readonly longLines: ReadonlyMap<string, readonly Place[]>;
  readonly isDated: (text: string) => boolean;
  /** Of the places, where the text begins; -1 where there is none. */
  readonly first: number;
}

function evidenceFor(
  one: Named,
  { places, named }: Naming,
  { prose, longLines, isDated, first }: Sources,
): Evidence {
  const { at, line } = one.place;
  const near = (offset: number) => places[at + offset]?.line.words.text ?? '';
  const isSame = ({ names }: Named) => names.some((name) => one.names.includes(name));
  const [name = ''] = one.names;
  const same = named.filter((other) => other.place.at !== at && isSame(other));
  const next = near(1).length < 60 ? fold(near(1)) : [];
  return {
    one,
    text: line.words.text,
    near,
    same,
    rivals: named.filter((other) => !isSame(other)),
    hasRole: one.read.hasRole || ROLES.begins(next),
    hasBio: same.some(({ read }) => read.form === 'bio') || opensBelow(longLines, name, at),
    ...told(one, near, prose),
    date: PUBLISHED.within(fold(line.words.text.slice(0, 120))) ? 0 : dateDistance(near, isDated),
    afterBy: isHeading(near(-1)),
    isAhead: at < first,
  };
}

/** `By`, or `About the author`, alone on its line; or `By` before a date, where the name has slipped to the next line. */
function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const words = fold(text);
  const by = BY.at(words, 0);
  return (by > 0 && isTime(words.slice(by))) || AUTHOR_HEADINGS.is(words);
}

const LONGEST_HEADING = 40;
const PARAGRAPH = 120;
/** So much of the text is searched for names. */
const MOST_PROSE = 30_000;

export function isParagraph(text: string): boolean {
  return text.length >= PARAGRAPH && endsSentence(text);
}

/** The text but what it says of authors: its paragraphs without their first letter, at which a bio has the name. */
function proseOf({ places, named }: Naming): string {
  const bios = new Set(named.filter(({ read }) => read.form === 'bio').map(({ place }) => place));
  const texts: string[] = [];
  let length = 0;
  for (const place of places) {
    const { text } = place.line.words;
    if (length > MOST_PROSE) break;
    if (!isParagraph(text) || bios.has(place)) continue;
    texts.push(text.slice(1));
    length += text.length;
  }
  return texts.join('\n');
}

type Told = Pick<Evidence, 'told' | 'toldNear' | 'toldWhole' | 'isWord'>;

function told({ names }: Named, near: Evidence['near'], prose: string): Told {
  const [name = ''] = names;
  const words = names.flatMap((one) => one.split(' ')).filter((word) => word.length > 3);
  return {
    told: timesIn(prose, surnameOf(name)),
    toldNear: linesWith(near, name),
    toldWhole: names.some((one) => prose.includes(one)),
    isWord: words.some((word) => prose.includes(` ${word.toLowerCase()} `)),
  };
}

function surnameOf(name: string): string {
  const surname = name.split(' ').at(-1) ?? '';
  return surname.length < 3 ? '' : surname;
}

function timesIn(prose: string, word: string): number {
  let count = 0;
  for (let at = prose.indexOf(word); at !== -1 && word !== '' && count < 3; count += 1)
    at = prose.indexOf(word, at + 1);
  return count;
}

function linesWith(near: Evidence['near'], name: string): number {
  const surname = surnameOf(name);
  let count = 0;
  for (let offset = -8; offset <= 6 && surname !== ''; offset += 1) {
    const text = near(offset);
    if (offset === 0 || text.length < name.length + 20 || text.length > 400) continue;
    if (text.includes(surname) && !text.startsWith(name)) count += 1;
  }
  return Math.min(3, count);
}

/** Shorter lines say nothing of somebody. */
const LONG = 40;

function byFirstWord(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places) {
    const { text } = place.line.words;
    if (text.length < LONG) continue;
    const first = text.slice(0, text.indexOf(' '));
    const known = found.get(first);
    if (known === undefined) found.set(first, [place]);
    else known.push(place);
  }
  return found;
}

/** Of whom the text tells, its paragraphs begin with, too: a bio says what the person is, or stands below the text. */
function opensBelow(lines: Sources['longLines'], name: string, at: number): boolean {
  const known = lines.get(name.split(' ')[0] ?? '') ?? [];
  return known.some(({ line: { words }, at: other, zone }) => {
    if (other <= at || words.text.length <= name.length + 30 || !words.text.startsWith(name))
      return false;
    return zone === 'below' || ROLES.within(fold(words.text.slice(name.length, name.length + 80)));
  });
}

function dateDistance(near: Evidence['near'], isDated: Sources['isDated']): number {
  for (let distance = 0; distance <= 5; distance += 1)
    if (isDated(near(distance)) || isDated(near(-distance))) return distance;
  return 9;
}

/** Whether the text credits a picture. */
export function isCredit(text: string): boolean {
  if (text.length > 120) return false;
  const words = fold(text);
  return text.includes('©') || CREDIT_LABELS.begins(words) || PICTURE_CREDITS.within(words);
}
