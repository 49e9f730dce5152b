import { type DateLine, type LabelledDate, readDateLine } from '../../lines/date-labels.ts';
import type { Features } from '../../lines/ranking.ts';
import { endsSentence, fold } from '../../lines/sentence.ts';
import { CREDIT_LABELS, PICTURE_CREDITS } from '../../lines/vocabulary.ts';
import type { DateSpan, Line } from '../../model.ts';
import { dateSpan } from '../../text/dates.ts';
import { orderOf } from '../date-order.ts';
import { type PlaceFeature, placeFeatures } from '../place-features.ts';
import { type Place, placesOf } from '../places.ts';

export type PublishedFeature =
  | 'published'
  | 'updated'
  | 'pure'
  | 'nearlyPure'
  | 'wordy'
  | 'leading'
  | PlaceFeature
  | 'credit'
  | 'repeated'
  | 'listed'
  | 'first'
  | 'earlier'
  | 'bullet';

/** A date that may be the one of publication. */
export interface DateCandidate {
  readonly line: Line;
  readonly date: LabelledDate;
  readonly value: DateSpan;
  readonly features: Features<PublishedFeature>;
}

/** So many lines above the headline a date may be the article's. */
const ABOVE = 6;
/** Longest line in which a date of publication is looked for, in characters. */
const LONGEST = 400;
const ADDRESS = /https?:\/\//;
const DIGITS = /\d{4}|\d[./]\d/;

/** The dates in lines of the file, with what speaks for and against each being the date of publication. */
export function dateCandidates(
  lines: readonly Line[],
  nearby: string = '',
): readonly DateCandidate[] {
  const places = placesOf(lines);
  const read = places.places.flatMap((place) => {
    const { text } = place.line.words;
    if (text.length > LONGEST || !DIGITS.test(text) || ADDRESS.test(text)) return [];
    const dateLine = readDateLine(text);
    return dateLine.dates.length === 0 ? [] : [{ place, dateLine }];
  });
  const order = orderOf(
    read.map(({ place, dateLine }) => ({ text: place.line.words.text, dates: dateLine.dates })),
    nearby,
  );
  const all = read.flatMap(({ place, dateLine }) =>
    dateLine.dates.flatMap((date) => {
      const value = couldBe(place, dateLine, date) ? spanOf(date, order) : null;
      return value === null ? [] : [{ place, dateLine, date, value }];
    }),
  );
  const candidates = all.filter((one) => !isChange(one, all));
  const counts = new Map<string, number>();
  for (const { value } of candidates) counts.set(value.edtf, (counts.get(value.edtf) ?? 0) + 1);
  const earliest = candidates.find(
    ({ place, dateLine }) => place.zone === 'head' && dateLine.others < 4,
  );
  return candidates.map((one, index) => ({
    line: one.place.line,
    date: one.date,
    value: one.value,
    features: {
      ...lineFeatures(one.dateLine, one.date, one.place.line.words.text),
      ...placeFeatures(one.place, ABOVE),
      repeated: Number((counts.get(one.value.edtf) ?? 0) > 1),
      listed: Math.min(
        1,
        (candidates.filter(({ place }) => Math.abs(place.at - one.place.at) < 12).length - 1) / 4,
      ),
      first: Number(index === 0 || one === earliest),
      earlier: Number(
        candidates.some(
          ({ place, value }) =>
            Math.abs(place.at - one.place.at) < 3 && value.latest < one.value.earliest,
        ),
      ),
    },
  }));
}

/** A date of a change, near one of first publication. */
function isChange(one: Dated, all: readonly Dated[]): boolean {
  if (one.date.label !== 'updated') return false;
  return all.some(({ place, date }) => {
    return date.label === 'published' && Math.abs(place.at - one.place.at) <= 3;
  });
}

interface Dated {
  readonly place: Place;
  readonly date: LabelledDate;
}

/** Other words a line with the date of publication may have; in the text a date among words is of what is told. */
const MOST_OTHERS = 9;
const OTHERS_IN_TEXT = 3;

function couldBe({ zone, line }: Place, { others }: DateLine, { day }: LabelledDate): boolean {
  if (line.role === 'caption' || (others > OTHERS_IN_TEXT && endsSentence(line.words.text)))
    return false;
  return day !== null && others <= (zone === 'text' ? OTHERS_IN_TEXT : MOST_OTHERS);
}

function spanOf(date: LabelledDate, order: 'day-first' | 'month-first' | null): DateSpan | null {
  const { year, month, day, isAmbiguous } = date;
  if (day === null) return null;
  if (isAmbiguous && order === null) return null;
  return isAmbiguous && order === 'month-first'
    ? dateSpan(year, day, month)
    : dateSpan(year, month, day);
}

function lineFeatures(
  { others }: DateLine,
  date: LabelledDate,
  text: string,
): Features<PublishedFeature> {
  const words = others > 0 && others < 40 ? fold(text) : [];
  return {
    published: Number(date.label === 'published'),
    updated: Number(date.label === 'updated'),
    pure: Number(others === 0),
    nearlyPure: Number(others > 0 && others <= 4),
    wordy: Math.min(1, others / 12),
    leading: Number(date.start <= 14),
    credit: Number(
      /[©]/.test(text) || CREDIT_LABELS.within(words) || PICTURE_CREDITS.within(words),
    ),
    bullet: Number(/^[•·*]|^\d+\. /.test(text)),
  };
}
