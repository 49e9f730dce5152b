import { type DateLine, type LabelledDate, readDateLine } from '../../lines/date-labels.ts';
import { endsSentence, fold } from '../../lines/sentence.ts';
import { SUPPORT, TOLD_OF } from '../../lines/vocabulary.ts';
import type { DateSpan, Line } from '../../model.ts';
import { dateSpan } from '../../text/dates.ts';
import { type Order, orderOf } from '../date-order.ts';
import { type Place, placesOf } from '../places.ts';
import { behindByline } from './published-behind-byline.ts';

/** A date that may be the one of publication. */
export interface Dated {
  readonly place: Place;
  readonly dateLine: DateLine;
  readonly date: LabelledDate;
  readonly value: DateSpan;
}

/** The lines of a file, and the dates in them that may be the one of publication. */
export interface Dating {
  readonly places: readonly Place[];
  readonly dated: readonly Dated[];
}

/** Longest line in which a date of publication is looked for, in characters. */
const LONGEST = 400;
const ADDRESS = /https?:\/\//;
/** Cheap to ask, and true of few lines. */
const DIGITS = /\d{4}|\d[./]\d/;

/** `nearby`: the beginning of the text, where a dateline may tell day and month apart. */
export function datingOf(lines: readonly Line[], nearby: string = ''): Dating {
  const { places } = placesOf(lines);
  const read = places.flatMap((place) => {
    const { text } = place.line.words;
    if (text.length > LONGEST || !DIGITS.test(text) || ADDRESS.test(text)) return [];
    const dateLine = behindByline(text, readDateLine(text));
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
  const published = all.filter(({ date }) => date.label === 'published');
  return { places, dated: all.filter((one) => !isChange(one, published)) };
}

/** A date of a change, near one of first publication. */
function isChange({ date, place }: Dated, published: readonly Dated[]): boolean {
  if (date.label !== 'updated') return false;
  return published.some((other) => Math.abs(other.place.at - place.at) <= 3);
}

/** Other words a line with the date of publication may have; in the text a date among words is of what is told. */
const MOST_OTHERS = 9;
const OTHERS_IN_TEXT = 3;

function couldBe({ zone, line, part }: Place, { others }: DateLine, date: LabelledDate): boolean {
  const { text } = line.words;
  // A line of a wrapped paragraph is a piece of a sentence, however few its words.
  if (part !== 'whole' && others > 0) return false;
  // `She died on 14 September 2018.` is told, however few its words.
  const told = zone === 'text' && date.label === null ? 0 : OTHERS_IN_TEXT;
  if (line.role === 'caption' || (others > told && endsSentence(text))) return false;
  if (date.label === null && asksForDonations(line)) return false;
  if (isToldOf(text.slice(Math.max(0, date.start - 20), date.start))) return false;
  return date.day !== null && others <= (zone === 'text' ? OTHERS_IN_TEXT : MOST_OTHERS);
}

/** Rules for lines whose dates are those of a collection, if they have any. */
const CALLS: ReadonlySet<string> = new Set(['call-to-support', 'donation-bar']);
const SUM = /\p{Sc} ?\d|\d ?\p{Sc}/gu;

/** `Donate: 1–30 November 2025`, `August 2025: $1,290 / $5,000`. One sum alone may be the price of a paper. */
function asksForDonations({ rule, words: { text } }: Line): boolean {
  return CALLS.has(rule) || SUPPORT.begins(fold(text)) || (text.match(SUM)?.length ?? 0) > 1;
}

/** `Until 14 September`, `due 14 September`: the words before the date end so. */
function isToldOf(before: string): boolean {
  const words = fold(before);
  return words.some((_, at) => {
    const length = TOLD_OF.at(words, at);
    return length > 0 && at + length === words.length;
  });
}

function spanOf({ year, month, day, isAmbiguous }: LabelledDate, order: Order): DateSpan | null {
  if (day === null || (isAmbiguous && order === null)) return null;
  const isSwapped = isAmbiguous && order === 'month-first';
  return isSwapped ? dateSpan(year, day, month) : dateSpan(year, month, day);
}
