import { cleanText, passages } from '../article/text.ts';
import { readDateline } from '../lines/dateline.ts';
import type { Article, DatedMention, DateSpan, Entry, Report, Sourced, Span } from '../model.ts';
import { interval, parseEdtf } from '../text/dates.ts';
import { type Sentence, sentenceFinder } from './cut.ts';
import { type WordForms, wordForms } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import { sharesOf, topicOf } from './shares.ts';
import { speakerIn } from './speaker.ts';
import { standingOf } from './standing.ts';
import { wordsOf } from './words.ts';

/** A sentence that dates something: what events are made of. */
export interface Statement {
  readonly article: Article;
  readonly report: Report;
  /** Its place among all statements of the archive. */
  readonly number: number;
  /** Where the lexicon keeps its terms. */
  readonly kept: Readonly<Record<'told' | 'dated' | 'names' | 'speakers' | 'topic', number>>;
  /** How many terms it tells, and how many names. */
  readonly size: Readonly<Record<'told' | 'names', number>>;
}

/**
 * Whether its words alone tell which happening it is, wherever they stand: a name and a few more words, or many.
 * `Payable on 1 May.` is said of many things.
 */
export function speaksForItself({ size }: Statement): boolean {
  return size.told >= 8 || (size.told >= 4 && size.names > 0);
}

interface Draft {
  readonly date: DateSpan;
  readonly mention: DatedMention;
  readonly sentence: Sentence;
  readonly marks: Span[];
}

/** In code units: as much of an article as tells what it is about. */
const BEGINNING = 4000;

/**
 * The dated sentences of an entry, in their order. Mentions of one date in one sentence are one,
 * with all their marks; a sentence that the article repeats is quoted once. Left out: what has no place on the
 * calendar, and what only says when the article appeared.
 */
export function statementsIn({ article, mentions }: Entry, lexicon: Lexicon): readonly Statement[] {
  const forms = wordForms(known(article.fields.language));
  const drafts = draftsIn(article, mentions, forms);
  if (drafts.length === 0) return [];
  const topic = lexicon.keep(topicIn(article, forms, lexicon));
  return drafts.map(({ date, mention, sentence, marks }) => {
    const { quote } = sentence;
    const speaker =
      forms === wordForms('en') ? speakerIn(quote, marks[0] ?? { start: 0, end: 0 }) : null;
    const { told, dated, names, speakers } = sharesOf(
      { words: sentence.words(), marks, speaker },
      lexicon,
    );
    const number = lexicon.count(told.keys());
    const standing = standingOf({ quote, marks, date }, article);
    return {
      article,
      report: { article: article.id, block: mention.block, quote, marks, date, standing },
      number,
      kept: {
        told: lexicon.keep(told),
        dated: lexicon.keep(dated),
        names: lexicon.keep(names),
        speakers: lexicon.keep(speakers),
        topic,
      },
      size: { told: told.size, names: names.size },
    };
  });
}

function topicIn(
  article: Article,
  forms: WordForms,
  lexicon: Lexicon,
): ReadonlyMap<number, number> {
  const title = wordsOf(known(article.fields.title) ?? '', forms);
  const text = cleanText(article).slice(0, BEGINNING);
  return topicOf([...title, ...title, ...wordsOf(text, forms)], lexicon);
}

function draftsIn(
  article: Article,
  mentions: readonly DatedMention[],
  forms: WordForms,
): readonly Draft[] {
  const find = sentenceFinder(article, mentions, forms);
  const isOfArticle = articleDates(article);
  // By sentence, then by date: a key of both would copy the sentence for each mention.
  const drafts = new Map<string, Map<string, Draft>>();
  for (const mention of mentions) {
    const date = dateOf(mention);
    const sentence = date === null || isOfArticle(mention) ? null : find(mention);
    if (date === null || sentence === null) continue;
    const ofSentence = drafts.get(sentence.quote) ?? new Map<string, Draft>();
    const draft = ofSentence.get(date.edtf) ?? { date, mention, sentence, marks: [] };
    drafts.set(sentence.quote, ofSentence.set(date.edtf, draft));
    const isSame = draft.mention.block === mention.block && draft.sentence.start === sentence.start;
    if (isSame) draft.marks.push(within(sentence, mention.at));
  }
  return [...drafts.values()].flatMap((ofSentence) => [...ofSentence.values()]);
}

function within({ start }: Span, at: Span): Span {
  return { start: at.start - start, end: at.end - start };
}

function known<T>(field: Sourced<T>): T | null {
  return field.basis === 'unknown' ? null : field.value;
}

function dateOf({ value, earliest, latest }: DatedMention): DateSpan | null {
  if (earliest === null || latest === null) return null;
  const written = parseEdtf(value);
  const isSame = written?.earliest === earliest && written.latest === latest;
  return isSame ? written : interval(earliest, latest);
}

/**
 * Tells whether a mention says when the article appeared: it is the evidence for that, or stands in a dateline. What that is
 * inferred from are dates of happenings.
 */
function articleDates(article: Article): (mention: DatedMention) => boolean {
  const { published } = article.fields;
  const stated =
    published.basis === 'given' || published.basis === 'stated'
      ? published.evidence.flatMap((evidence) => (evidence.in === 'text' ? [evidence.span] : []))
      : [];
  const datelines = new Map(
    passages(article).map(({ id, text }) => [id, readDateline(text)?.end ?? 0]),
  );
  return ({ span, block, at }) =>
    at.end <= (datelines.get(block) ?? 0) ||
    stated.some(({ start, end }) => start < span.end && span.start < end);
}
