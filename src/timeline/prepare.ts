import { known } from '../article/known.ts';
import { cleanText } from '../article/text.ts';
import type { Article, Entry, Report } from '../model.ts';
import { draftsIn } from './drafts.ts';
import { type WordForms, wordForms } from './languages.ts';
import { type Packed, packed } from './pool.ts';
import { type Opening, openingOf } from './published.ts';
import { sharesOf, topicOf } from './shares.ts';
import { speakerIn } from './speaker.ts';
import { standingOf } from './standing.ts';
import { type Numbering, type Terms, terms } from './terms.ts';
import { wordsOf } from './words.ts';

/** What the timeline makes of one article by itself. JSON carries it. */
export interface Told {
  /** Of which the numbers below are the places; a guess ends with ` ?`. */
  readonly terms: readonly string[];
  /** With what it begins. */
  readonly opening: Opening | null;
  /** What the article is about. */
  readonly topic: Packed;
  readonly said: readonly Said[];
}

/** A sentence that dates something. */
export interface Said {
  readonly report: Omit<Report, 'article'>;
  readonly told: Packed;
  readonly dated: Packed;
  readonly names: Packed;
  readonly speakers: Packed;
}

/** In code units: as much of an article as tells what it is about. */
const BEGINNING = 4000;

/**
 * The dated sentences of an entry, in their order. Mentions of one date in one sentence are one,
 * with all their marks; a sentence that the article repeats is quoted once. Left out: what has no place on the
 * calendar, and what only says when the article appeared.
 */
export function toldBy({ article, mentions }: Entry): Told {
  const forms = wordForms(known(article.fields.language));
  const drafts = draftsIn(article, mentions, forms);
  const opening = openingOf(article);
  if (drafts.length === 0) return { terms: [], opening, topic: [], said: [] };
  const own = terms();
  const topic = packed(topicIn(article, forms, own));
  const said = drafts.map(({ date, mention, sentence, marks }): Said => {
    const { quote } = sentence;
    const speaker =
      forms === wordForms('en') ? speakerIn(quote, marks[0] ?? { start: 0, end: 0 }) : null;
    const standing = standingOf({ quote, marks, date }, article);
    return {
      report: { block: mention.block, quote, marks, date, standing },
      ...weighed({ words: sentence.words(), marks, speaker }, own),
    };
  });
  return { terms: own.all, opening, topic, said };
}

function weighed(of: Parameters<typeof sharesOf>[0], own: Numbering): Omit<Said, 'report'> {
  const { told, dated, names, speakers } = sharesOf(of, own);
  return {
    told: packed(told),
    dated: packed(dated),
    names: packed(names),
    speakers: packed(speakers),
  };
}

function topicIn(article: Article, forms: WordForms, own: Terms) {
  const title = wordsOf(known(article.fields.title) ?? '', forms);
  const text = cleanText(article).slice(0, BEGINNING);
  return topicOf([...title, ...title, ...wordsOf(text, forms)], own);
}
