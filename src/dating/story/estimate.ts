import { mentionsOf, type ReadPassage, readPassages } from '../../mentions/place.ts';
import type { Article, DatedMention, DateSpan, Entry, Known, Sourced } from '../../model.ts';
import { type DayNumber, isoDay, numberOf } from '../../text/calendar.ts';
import { interval } from '../../text/dates.ts';
import { wordForms } from '../../timeline/languages.ts';
import { atOnce, type Steps } from '../../timeline/steps.ts';
import { type Held, readAll } from '../belief.ts';
import { cluesOf, datedPassages } from '../clue.ts';
import { ESTIMATED } from '../reasons.ts';
import type { Stretch } from '../span.ts';
import { WEIGHTS } from '../weights.ts';
import { believeStory, likeliest } from './belief.ts';
import { evidenceOf } from './evidence.ts';
import { agreed, type Counterpart, counterparts, readingsOf } from './happenings.ts';
import { type Mate, type Stories, storiesIn } from './mates.ts';
import { sameHappeningElsewhere } from './same-happening-elsewhere.ts';
import { type StoryWords, storyWords } from './topic.ts';
import { type Learnt, STORY_WEIGHTS, together } from './weights.ts';

/** What speaks for the date of an article of which neither a person nor its own words say it. */
export interface Compared {
  readonly read: readonly ReadPassage[];
  readonly held: readonly Held[];
  readonly mates: readonly Mate[];
  readonly counterparts: readonly Counterpart[];
  readonly rarity: Stories['rarity'];
}

const LEARNT = together(WEIGHTS, STORY_WEIGHTS);

/** Days with which those of the story are compared. */
const BACKGROUND = 32;
/** Half of the days of a year, less one in each half. */
const HALF_YEAR = 176;

/**
 * The entries, and for those without a date one that dated articles of the same story and their own words together allow,
 * if any does. Their mentions are resolved again from there. Time grows with the number of entries. The order of the entries
 * makes no difference, nor does anything else than what they hold.
 */
export function withEstimatedDates(
  entries: readonly Entry[],
  learnt: Learnt = LEARNT,
  wordsOf: (entry: Entry) => StoryWords = ({ article }) => storyWords(article),
): readonly Entry[] {
  return atOnce(estimatingSteps(entries, wordsOf, learnt));
}

/** {@link withEstimatedDates} in steps, one for each entry that has no date. */
export function* estimatingSteps(
  entries: readonly Entry[],
  wordsOf: (entry: Entry) => StoryWords,
  learnt: Learnt = LEARNT,
): Steps<readonly Entry[]> {
  const isUndated = ({ article }: Entry) => article.fields.published.basis === 'unknown';
  if (!entries.some(isUndated) || entries.every(isUndated)) return entries;
  const stories = storiesIn(entries, wordsOf);
  const background = backgroundOf(entries);
  const all: Entry[] = [];
  for (const entry of entries) {
    const compared = isUndated(entry) ? compare(entry.article, stories, wordsOf(entry).read) : null;
    const stretch = compared === null ? null : estimate(compared, background, learnt);
    const value = stretch === null ? null : spanOf(stretch);
    all.push(compared === null || value === null ? entry : dated(entry, compared, value, learnt));
    if (compared !== null) yield;
  }
  return all;
}

/** Null where no dated article is like it. `before`: what its passages say of time, if they were read already. */
export function compare(
  article: Article,
  stories: Stories,
  before: StoryWords['read'] = null,
): Compared | null {
  const mates = stories.matesOf(article);
  if (mates.length === 0) return null;
  const { language } = article.fields;
  const forms = wordForms(language.basis === 'unknown' ? null : language.value);
  const read = readPassages(article, before);
  const clues = cluesOf(datedPassages(article, read));
  const found = agreed(counterparts(clues, mates, stories, forms));
  const elsewhere = readingsOf(found).map((reading) => ({
    constraint: sameHappeningElsewhere,
    reading,
  }));
  return {
    read,
    held: [...elsewhere, ...readAll(clues)],
    mates,
    counterparts: found,
    rarity: stories.rarity,
  };
}

/** The days on which the article appeared, at most a week, if they are likely enough. */
export function estimate(
  { mates, held }: Pick<Compared, 'mates' | 'held'>,
  background: readonly DayNumber[],
  learnt: Learnt,
): Stretch | null {
  const belief = believeStory(mates, held, background, learnt);
  return likeliest(belief, held);
}

/**
 * Days on which an article of no story of the archive may have appeared: some of the archive's own, moved by up to half a year,
 * so that all seasons and weekdays are among them.
 */
export function backgroundOf(entries: readonly Entry[]): readonly DayNumber[] {
  const days = new Set<DayNumber>();
  for (const { article } of entries) {
    const { published } = article.fields;
    if (published.basis !== 'unknown') days.add(numberOf(published.value.earliest));
  }
  const sorted = [...days].sort((a, b) => a - b);
  return Array.from({ length: BACKGROUND }, (_, index) => {
    const day = sorted[Math.floor((index * sorted.length) / BACKGROUND)] ?? 0;
    // 67 and 353 are prime: the steps meet every weekday and season.
    return day + ((index * 67) % (2 * HALF_YEAR + 1)) - HALF_YEAR;
  });
}

function spanOf({ first, last }: Stretch): DateSpan | null {
  const [earliest, latest] = [isoDay(first), isoDay(last)];
  return earliest === null || latest === null ? null : interval(earliest, latest);
}

function dated(entry: Entry, compared: Compared, value: DateSpan, learnt: Learnt): Entry {
  const { article } = entry;
  const evidence = evidenceOf(article, compared, value, learnt);
  if (evidence === null) return entry;
  const published: Known<DateSpan> = {
    basis: 'estimated',
    value,
    rule: ESTIMATED,
    evidence,
    caveat: null,
  };
  const known = { ...article, fields: { ...article.fields, published } };
  return { article: known, mentions: mentionsOf(known, compared.read) };
}

/** What was estimated of an entry, by its place among all. Structured data. */
export interface Estimate {
  readonly place: number;
  readonly published: Sourced<DateSpan>;
  readonly mentions: readonly DatedMention[];
}

/** What was estimated of the entries that are not as they were `before`. */
export function estimatesOf(
  entries: readonly Entry[],
  before: readonly Entry[],
): readonly Estimate[] {
  return entries.flatMap((entry, place) => {
    if (entry === before[place]) return [];
    const { article, mentions } = entry;
    return [{ place, published: article.fields.published, mentions }];
  });
}

/** The entries with what was estimated of them before. */
export function withEstimates(
  entries: readonly Entry[],
  estimates: readonly Estimate[],
): readonly Entry[] {
  const all = [...entries];
  for (const { place, published, mentions } of estimates) {
    const entry = entries[place];
    if (entry === undefined) throw new RangeError(`There is no entry ${place}.`);
    const { article } = entry;
    all[place] = { article: { ...article, fields: { ...article.fields, published } }, mentions };
  }
  return all;
}
