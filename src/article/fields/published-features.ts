import type { Features } from '../../lines/ranking.ts';
import { fold } from '../../lines/sentence.ts';
import { CREDIT_LABELS, PICTURE_CREDITS, WEEKDAYS } from '../../lines/vocabulary.ts';
import { placeFeatures } from '../place-features.ts';
import type { Place } from '../places.ts';
import type { Dated, Dating } from './published-lines.ts';

/** What is seen of a date that may be the one of publication. The weights name these: a change needs new weights. */
export const PUBLISHED_FEATURES = [
  ...['published', 'updated', 'pure', 'nearlyPure', 'wordy', 'leading'],
  ...['head', 'headNear', 'aboveTitle', 'farAbove', 'inText', 'afterText', 'farBelow'],
  ...['credit', 'repeated', 'listed', 'first', 'earlier', 'bullet', 'masthead', 'doubled'],
] as const;

export type PublishedFeature = (typeof PUBLISHED_FEATURES)[number];

/** So many lines above the headline a date may be the article's. */
const ABOVE = 6;
/** Dates so many lines apart stand in one list. */
const LIST = 12;

/** For each of the dates, what speaks for and against its being the date of publication. Time linear in the dates. */
export function publishedFeatures({
  places,
  dated,
}: Dating): readonly Features<PublishedFeature>[] {
  const counts = new Map<string, number>();
  for (const { value } of dated) counts.set(value.edtf, (counts.get(value.edtf) ?? 0) + 1);
  const earliest = dated.find(
    ({ place, dateLine }) => place.zone === 'head' && dateLine.others < 4,
  );
  return dated.map((one, index) => ({
    ...lineAndPlace(one),
    repeated: Number((counts.get(one.value.edtf) ?? 0) > 1),
    listed: Math.min(1, around(dated, index, LIST).length / 4),
    first: Number(index === 0 || one === earliest),
    earlier: Number(around(dated, index, 3).some(({ value }) => isBefore(value, one.value))),
    masthead: Number(isMasthead(one)),
    doubled: Number(one.dateLine.others > 2 && isDoubled(places, one.place.at)),
  }));
}

function isBefore(one: Dated['value'], other: Dated['value']): boolean {
  return one.latest < other.earliest;
}

/** The other dates less than so many lines away; at most ten on either side, more tell no more. */
function around(dated: readonly Dated[], index: number, lines: number): readonly Dated[] {
  const at = dated[index]?.place.at ?? 0;
  return dated
    .slice(Math.max(0, index - 10), index + 11)
    .filter((other) => other !== dated[index] && Math.abs(other.place.at - at) < lines);
}

/** The day on which the page was saved, as mastheads show it, with its weekday. */
function isMasthead({ place, date }: Dated): boolean {
  const isAbove = place.zone === 'above' && date.label === null;
  return isAbove && WEEKDAYS.within(fold(place.line.words.text));
}

/** The same words stand beside it: a picture's description, repeated in its caption. */
function isDoubled(places: readonly Place[], at: number): boolean {
  const text = places[at]?.line.words.text ?? '';
  return [at - 1, at + 1].some((other) => places[other]?.line.words.text.includes(text) === true);
}

/** Each field by name: copies of what was copied are slow. */
function lineAndPlace(one: Dated): Features<PublishedFeature> {
  const { published, updated, pure, nearlyPure, wordy, leading, credit, bullet } =
    lineFeatures(one);
  const { head, headNear, aboveTitle, farAbove, inText, afterText, farBelow } = placeFeatures(
    one.place,
    ABOVE,
  );
  const line = { published, updated, pure, nearlyPure, wordy, leading, credit, bullet };
  return { ...line, head, headNear, aboveTitle, farAbove, inText, afterText, farBelow };
}

function lineFeatures({ place, dateLine, date }: Dated) {
  const { text } = place.line.words;
  const { others } = dateLine;
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
