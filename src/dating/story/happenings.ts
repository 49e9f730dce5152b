import { passages } from '../../article/text.ts';
import type { DatedMention, Entry, Span } from '../../model.ts';
import { type DayNumber, numberOf, type Weekday, weekdayOf } from '../../text/calendar.ts';
import { sentenceOf, sentences } from '../../text/sentences.ts';
import { grouped } from '../../timeline/grouped.ts';
import { type WordForms, wordForms } from '../../timeline/languages.ts';
import type { Clue } from '../clue.ts';
import type { Day, Reading } from '../constraint.ts';
import { datedNoun } from '../constraints/noun.ts';
import { sinceWeekday, untilWeekday, weekdayClues } from '../constraints/weekday.ts';
import type { Mate, Stories } from './mates.ts';
import { termsOf } from './topic.ts';

/** A passage of another article that dates what a clue speaks of. */
export interface Counterpart {
  readonly clue: Clue;
  readonly weekday: Weekday;
  readonly entry: Entry;
  readonly mention: DatedMention;
  readonly day: DayNumber;
}

/** Articles in which it is looked for, and dated words of each. */
const MATES = 6;
const DATED = 60;
/** How rare the words that two sentences share must be, all together: three that only they have, or more. */
const SHARED = 2.5;
/** In code units: a longer sentence is a list. */
const LONGEST = 600;

/** For each weekday of an article, what articles of its story say was on a day that is this weekday, of the same happening. */
export function counterparts(
  clues: readonly Clue[],
  mates: readonly Mate[],
  { rarity }: Stories,
  forms: WordForms,
): readonly Counterpart[] {
  const own = weekdayClues(clues);
  if (own.length === 0) return [];
  const dated = mates.slice(0, MATES).flatMap(({ entry }) => datedWords(entry));
  return own.flatMap(({ clue, weekday }) => {
    const said = saidOf(clue.passage.text, clue.expression, forms);
    return dated
      .filter((other) => weekdayOf(other.day) === weekday && isSame(said, other.said, rarity))
      .map(({ entry, mention, day }) => ({ clue, weekday, entry, mention, day }));
  });
}

/** What is said of dated words. */
interface Said {
  readonly noun: string | null;
  readonly words: ReadonlySet<string>;
}

interface DatedWords extends Pick<Counterpart, 'entry' | 'mention' | 'day'> {
  readonly said: Said;
}

function datedWords(entry: Entry): readonly DatedWords[] {
  const { article, mentions } = entry;
  const { language } = article.fields;
  const forms = wordForms(language.basis === 'unknown' ? null : language.value);
  const texts = new Map(passages(article).map(({ id, text }) => [id, text]));
  return mentions.slice(0, DATED).flatMap((mention) => {
    const { earliest, latest, block, at } = mention;
    if (earliest === null || earliest !== latest) return [];
    const text = texts.get(block) ?? '';
    return [{ entry, mention, day: numberOf(earliest), said: saidOf(text, at, forms) }];
  });
}

function saidOf(text: string, at: Span, forms: WordForms): Said {
  const span = sentenceOf(sentences(text), at.start) ?? { start: 0, end: text.length };
  const sentence = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const words = [...termsOf(sentence, forms)].filter((term) => !/^\p{N}/u.test(term));
  return { noun: datedNoun(text, at), words: new Set(words) };
}

/** Whether both speak of one happening: they name it by one noun, or share words that are rare. */
function isSame(one: Said, other: Said, rarity: Stories['rarity']): boolean {
  if (one.noun !== null && one.noun === other.noun) return true;
  let shared = 0;
  for (const term of one.words) if (other.words.has(term)) shared += rarity(term);
  return shared >= SHARED;
}

/**
 * Those that agree on the day of a weekday, the most there are: news means one Monday, and of several days that others
 * give for it the one that most passages give is likeliest.
 */
export function agreed(found: readonly Counterpart[]): readonly Counterpart[] {
  return [...grouped(found, ({ weekday }) => weekday).values()].flatMap((ofWeekday) => {
    const byDay = [...grouped(ofWeekday, ({ day }) => day).values()];
    const most = Math.max(...byDay.map((ones) => ones.length));
    return byDay.filter((ones) => ones.length === most).flat();
  });
}

/** What they say of the day of publication: one reading for each weekday. */
export function readingsOf(found: readonly Counterpart[]): readonly Reading[] {
  return [...grouped(found, ({ weekday }) => weekday).values()].map((ones) => {
    const [{ clue }, ...rest] = ones;
    return {
      clues: [clue, ...rest.map((one) => one.clue)],
      caseOn: (day) => (ones.some((one) => isSeenFrom(one, day)) ? 'agree' : 'differ'),
      allows: (day) => ones.some((one) => isSeenFrom(one, day)),
    };
  });
}

/** Whether the weekday, as the clue speaks of it, is that of the happening, seen from `on`. */
export function isSeenFrom({ clue, weekday, day }: Counterpart, on: Day): boolean {
  const { direction } = clue.expression;
  if (direction === 'future') return on.number + untilWeekday(weekday, on.weekday) === day;
  const last = on.number - sinceWeekday(weekday, on.weekday);
  return (
    last === day || (direction === null && on.number + untilWeekday(weekday, on.weekday) === day)
  );
}
