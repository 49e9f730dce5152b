import type { ReadPassage } from '../mentions/place.ts';
import type { Article, DateSpan, Known } from '../model.ts';
import { isoDay } from '../text/calendar.ts';
import { interval, parseEdtf } from '../text/dates.ts';
import { believe, type Held, readAll, type Weights } from './belief.ts';
import { type Clue, cluesOf, type DatedPassage, datedPassages } from './clue.ts';
import { evidenceFor } from './evidence.ts';
import { INFERRED } from './reasons.ts';
import { type Stretch, stretchOf } from './span.ts';
import { WEIGHTS } from './weights.ts';

/** How likely the article must have appeared within the days that are told: within a week, and within longer. */
const SURE = 0.55;
const SURE_OF_LONGER = 0.95;
const WEEK = 7;
/** Days that a told span has at most; from `ROUGH` on it is told in months. */
const LONGEST = 366;
const ROUGH = 31;

/**
 * When an article appeared that says not when: the days that its own words allow. Null where they bound no year,
 * contradict each other, or leave more than a year. Nothing but the text counts, above all not today's date. `original`:
 * the decoded file, whose words are the evidence.
 */
export function inferDate(
  read: readonly DatedPassage[],
  original: string,
  weights: Weights = WEIGHTS,
): Known<DateSpan> | null {
  const clues = cluesOf(read);
  const held = readAll(clues);
  const stretch = reckon(clues, held, weights);
  const value = stretch === null ? null : told(stretch);
  if (stretch === null || value === null) return null;
  const [first, ...rest] = evidenceFor(held, stretch, weights, original);
  if (first === undefined) return null;
  return { basis: 'inferred', value, rule: INFERRED, evidence: [first, ...rest], caveat: null };
}

/** The days on which the article appeared, if they are likely enough; at most a year is worth telling. */
export function reckon(
  clues: readonly Clue[],
  held: readonly Held[],
  weights: Weights,
): Stretch | null {
  const belief = believe(clues, held, weights);
  const stretch = belief === null ? null : stretchOf(belief, held);
  if (stretch === null || stretch.last - stretch.first >= LONGEST) return null;
  const isShort = stretch.last - stretch.first < WEEK;
  return stretch.likelihood >= (isShort ? SURE : SURE_OF_LONGER) ? stretch : null;
}

/** The days as a span: whole months where there are many. Null where there are too many to be worth telling. */
export function told({ first, last }: Stretch): DateSpan | null {
  const [earliest, latest] = [isoDay(first), isoDay(last)];
  if (earliest === null || latest === null || last - first >= LONGEST) return null;
  if (last - first < ROUGH) return interval(earliest, latest);
  return parseEdtf(`${earliest.slice(0, 7)}/${latest.slice(0, 7)}`);
}

/**
 * The article with its date of publication inferred, if it states none and its words allow it. Only of English: how much
 * each clue says was learnt from English news, and of other languages nobody has measured how often it would be wrong.
 */
export function withInferredDate(
  article: Article,
  read: readonly ReadPassage[],
  original: string,
): Article {
  const { published: known, language } = article.fields;
  if (known.basis !== 'unknown' || !mayBeEnglish(language)) return article;
  const published = inferDate(datedPassages(article, read), original);
  return published === null ? article : { ...article, fields: { ...article.fields, published } };
}

function mayBeEnglish(language: Article['fields']['language']): boolean {
  return language.basis === 'unknown' || /^en(?:-|$)/i.test(language.value);
}
