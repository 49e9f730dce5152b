import { type AuthorForm, type AuthorLine, readAuthors } from '../../lines/authors.ts';
import type { Features } from '../../lines/ranking.ts';
import { endsSentence, fold, isUpper } from '../../lines/sentence.ts';
import { isTimeLine } from '../../lines/signs.ts';
import {
  AGENCY_NAMES,
  BY,
  CREDIT_LABELS,
  PICTURE_CREDITS,
  PUBLISHED,
} from '../../lines/vocabulary.ts';
import { GIVEN_NAMES } from '../../lines/words/given-names.ts';
import type { Line, Span } from '../../model.ts';
import { type Place, placesOf } from '../places.ts';

export type BylineFeature =
  | AuthorForm
  | 'head'
  | 'headNear'
  | 'aboveTitle'
  | 'farAbove'
  | 'inText'
  | 'afterText'
  | 'farBelow'
  | 'besideDate'
  | 'hasDate'
  | 'echo'
  | 'echoNear'
  | 'introduced'
  | 'told'
  | 'wordy'
  | 'role'
  | 'several'
  | 'single'
  | 'agency'
  | 'capitals'
  | 'credit'
  | 'crowd'
  | 'first'
  | 'merged'
  | 'bullet'
  | 'nameHead'
  | 'sentence'
  | 'given'
  | 'exact'
  | 'byFull'
  | 'afterBy'
  | 'givenHead'
  | 'exactHead';

/** People whom a line, or lines one below the other, may name as the authors. */
export interface BylineCandidate {
  readonly line: Line;
  readonly spans: readonly { readonly line: Line; readonly span: Span }[];
  readonly value: string;
  readonly features: Features<BylineFeature>;
}

interface Named {
  readonly place: Place;
  readonly read: AuthorLine;
  readonly names: readonly string[];
  readonly key: string;
}

const PARAGRAPH = 120;

/** The lines of the file that may name its authors, with what speaks for and against each. */
export function bylineCandidates(lines: readonly Line[]): readonly BylineCandidate[] {
  const { places } = placesOf(lines);
  const named = places.flatMap((place) => namedAt(place));
  if (named.length === 0) return [];
  const prose = places
    .filter(({ line: { words } }) => words.text.length >= PARAGRAPH && endsSentence(words.text))
    .map(({ line }) => line.words.text.slice(1))
    .join('\n');
  const firstInHead = named.find(({ place }) => place.zone === 'head');
  return named.flatMap((one, index) => {
    const features = {
      ...formFeatures(one),
      ...placeFeatures(one.place),
      ...fileFeatures(one, named, index),
      afterBy: Number(BY.is(fold(places[one.place.at - 1]?.line.words.text.slice(0, 40) ?? ''))),
      besideDate: Number(isBesideDate(places, one.place.at)),
      told: toldIn(prose, one.names[0] ?? ''),
      first: Number(one === firstInHead),
    };
    const alone = candidate([one], features);
    const next = named[index + 1];
    const isMore =
      next !== undefined &&
      next.place.at === one.place.at + 1 &&
      next.key !== one.key &&
      next.read.form === one.read.form;
    return isMore ? [alone, candidate([one, next], { ...features, merged: 1 })] : [alone];
  });
}

function candidate(
  named: readonly [Named, ...Named[]],
  features: BylineCandidate['features'],
): BylineCandidate {
  const names = [...new Set(named.flatMap((one) => one.names))];
  const spans = named.flatMap(({ place: { line }, read }) =>
    read.names.map((span) => ({ line, span })),
  );
  return { line: named[0].place.line, spans, value: joined(named, names), features };
}

/** As the line has it where nothing but names stands between the first and the last; else with commas. */
function joined([first, ...more]: readonly [Named, ...Named[]], names: readonly string[]): string {
  const { text } = first.place.line.words;
  const start = first.read.names[0].start;
  const end = first.read.names.at(-1)?.end ?? start;
  const whole = text.slice(start, end);
  const between = names.reduce((rest, name) => rest.replace(name, ''), whole);
  const isWhole = more.length === 0 && !/[|/•·]/.test(whole) && between.length <= 6 * names.length;
  return isWhole ? whole.replace(/\s+/g, ' ') : names.join(', ');
}

function namedAt(place: Place): readonly Named[] {
  const { text } = place.line.words;
  if (place.line.role === 'title' || place.line.rule === 'wire-sign-off') return [];
  if (!isWorthReading(place)) return [];
  const read = readAuthors(text);
  if (read === null) return [];
  const isFar = place.zone === 'text' || (place.zone === 'above' && place.distance > 8);
  if (isFar && read.form === 'name' && read.others + text.length / 40 > 3) return [];
  const names = read.names.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  return [{ place, read, names, key: names.join(', ').toLowerCase() }];
}

/** Lines from the text in which authors are named, and longest such line within the text. */
const REACH = 15;
const REACH_BELOW = 50;
const LONGEST_IN_TEXT = 140;
const LONGEST = 200;

/** Names stand around the head and the end of the text; elsewhere reading every line costs much and finds little. */
function isWorthReading({ zone, distance, line }: Place): boolean {
  const { length } = line.words.text;
  if (zone === 'text') return length <= LONGEST_IN_TEXT;
  if (zone === 'below') return distance <= REACH_BELOW;
  return length <= LONGEST && (zone === 'head' || distance <= REACH);
}

function formFeatures({ place, read, names }: Named): Features<BylineFeature> {
  const { text } = place.line.words;
  const words = fold(text);
  const [name = ''] = names;
  const isGiven = GIVEN_NAMES.has(fold(name)[0] ?? '');
  const isExact = read.others === 0 && text.length <= names.join(', ').length + 8;
  return {
    [read.form]: 1,
    wordy: Math.min(1, read.others / 6),
    role: Number(read.hasRole),
    several: Number(names.length > 1),
    single: Number(!name.includes(' ')),
    agency: Number(AGENCY_NAMES.is(fold(name))),
    capitals: Number(isUpper(name)),
    credit: Number(
      /©/.test(text) ||
        CREDIT_LABELS.within(words) ||
        (PICTURE_CREDITS.within(words) && read.form !== 'by'),
    ),
    hasDate: Number(isTimeLine(text) || PUBLISHED.within(words)),
    bullet: Number(/^[•·*]/.test(text)),
    nameHead: Number(read.form === 'name' && place.zone === 'head'),
    sentence: Number(endsSentence(text) && read.form !== 'bio'),
    given: Number(isGiven),
    exact: Number(isExact),
    byFull: Number(read.form === 'by' && name.includes(' ') && read.others <= 3),
    givenHead: Number(isGiven && place.zone === 'head'),
    exactHead: Number(isExact && place.zone === 'head' && read.form === 'name'),
  };
}

function placeFeatures({ zone, distance }: Place): Features<BylineFeature> {
  return {
    head: Number(zone === 'head'),
    headNear: zone === 'head' ? 1 / (1 + distance / 4) : 0,
    aboveTitle: Number(zone === 'above' && distance <= 5),
    farAbove: Number(zone === 'above' && distance > 5),
    inText: Number(zone === 'text'),
    afterText: Number(zone === 'below' && distance <= 8),
    farBelow: Number(zone === 'below' && distance > 8),
  };
}

/** The same people in other lines, and how many others such lines name. */
function fileFeatures(one: Named, named: readonly Named[], index: number): Features<BylineFeature> {
  const same = named.filter(
    ({ names }, at) => at !== index && names.some((name) => one.names.includes(name)),
  );
  const near = named.filter(
    ({ place, key, read }) =>
      key !== one.key && read.others === 0 && Math.abs(place.at - one.place.at) <= 6,
  );
  return {
    echo: Math.min(1, same.length / 2),
    echoNear: Number(same.some(({ place }) => Math.abs(place.at - one.place.at) <= 3)),
    introduced: Number(
      same.some(
        ({ read }) => read.form === 'bio' || read.form === 'portrait' || read.form === 'by',
      ),
    ),
    crowd: Math.min(1, near.length / 4),
  };
}

/** How often the text speaks of somebody of that surname, up to three times. */
function toldIn(prose: string, name: string): number {
  const surname = name.split(' ').at(-1) ?? '';
  if (surname.length < 3) return 0;
  let count = 0;
  for (let at = prose.indexOf(surname); at !== -1 && count < 3; at = prose.indexOf(surname, at + 1))
    count += 1;
  return count / 3;
}

function isBesideDate(places: readonly Place[], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some((near) => {
    const text = places[near]?.line.words.text ?? '';
    return text.length <= 120 && isTimeLine(text);
  });
}
