import { readAuthors } from '../../lines/authors.ts';
import type { Features } from '../../lines/ranking.ts';
import { endsSentence, fold } from '../../lines/sentence.ts';
import { isTimeLine } from '../../lines/signs.ts';
import { BY } from '../../lines/vocabulary.ts';
import type { Line, Span } from '../../model.ts';
import { placeFeatures } from '../place-features.ts';
import { type Place, placesOf } from '../places.ts';
import { type BylineFeature, fileFeatures, formFeatures, type Named } from './byline-features.ts';

/** People whom a line, or lines one below the other, may name as the authors. */
export interface BylineCandidate {
  readonly line: Line;
  readonly spans: readonly { readonly line: Line; readonly span: Span }[];
  readonly value: string;
  readonly features: Features<BylineFeature>;
}

const PARAGRAPH = 120;
/** So many lines above the headline a name may be the author's. */
const ABOVE = 5;

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
      ...placeFeatures(one.place, ABOVE),
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
  return { line: named[0].place.line, spans, value: names.join(', '), features };
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
