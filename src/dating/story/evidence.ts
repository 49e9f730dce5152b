import { passages } from '../../article/text.ts';
import type { Article, BlockId, DateSpan, Evidence } from '../../model.ts';
import { numberOf } from '../../text/calendar.ts';
import { sentences } from '../../text/sentences.ts';
import { wordForms } from '../../timeline/languages.ts';
import { startOf, tellingClues } from '../evidence.ts';
import { ruleOf, STORY } from '../reasons.ts';
import type { Compared } from './estimate.ts';
import type { Counterpart } from './happenings.ts';
import { sameHappeningElsewhere } from './same-happening-elsewhere.ts';
import { termsOf } from './topic.ts';
import type { Learnt } from './weights.ts';

/** Other articles that are quoted, and passages for one weekday. */
const MATES = 2;
const PASSAGES = 2;
/** Sentences of an article among which those to quote are looked for, and how long they are at most, in code units. */
const SENTENCES = 24;
const LONGEST = 400;

/**
 * The words of the article and of others that led to its date: of each article of the story the sentence that is most like
 * one of this article's, then the words that say something of the day, each before those of others that date it. Null if there are none to quote.
 */
export function evidenceOf(
  article: Article,
  compared: Compared,
  { earliest, latest }: DateSpan,
  learnt: Learnt,
): readonly [Evidence, ...Evidence[]] | null {
  const [likest, ...others] = compared.mates;
  const stories = [likest, ...others.slice(0, MATES - 1)].flatMap((mate) =>
    mate === undefined ? [] : alikeSentences(article, mate.entry.article, compared),
  );
  const stretch = { first: numberOf(earliest), last: numberOf(latest), likelihood: 1 };
  const own = tellingClues(compared.held, stretch, learnt.words);
  const clues = own.flatMap(({ clue, name, end }): readonly Evidence[] => {
    const { passage } = clue;
    const words = passage.text.slice(startOf(clue), end);
    const here = quote(article, passage.id, words, name);
    if (name !== sameHappeningElsewhere.name) return [here];
    const dating = compared.counterparts.filter((one) => one.clue === clue).slice(0, PASSAGES);
    return [here, ...dating.map(dated)];
  });
  const [first, ...rest] = [...stories, ...clues];
  return first === undefined ? null : [first, ...rest];
}

function quote(article: Article, block: BlockId, words: string, name: string): Evidence {
  return { in: 'article', article: article.id, block, words, rule: ruleOf(name) };
}

/** The words by which another article dates a happening, with the few before them. */
function dated({ entry, mention: { block, at } }: Counterpart): Evidence {
  const text = passages(entry.article).find(({ id }) => id === block)?.text ?? '';
  const before = BEFORE.exec(text.slice(Math.max(0, at.start - 100), at.start))?.[0] ?? '';
  const words = text.slice(at.start - before.length, at.end);
  return quote(entry.article, block, words, STORY.happening);
}

/** Up to eight words of the same sentence. */
const BEFORE = /(?:[^\s.!?:;“”"()]{1,24} ){1,8}$/u;

interface Said {
  readonly block: BlockId;
  readonly words: string;
  readonly terms: ReadonlySet<string>;
}

/** The sentence of each that has most rare words in common with one of the other; none if they share none. */
function alikeSentences(a: Article, b: Article, { rarity }: Compared): readonly Evidence[] {
  let best: readonly [Said, Said] | null = null;
  let most = 0;
  const others = saidIn(b);
  for (const one of saidIn(a)) {
    for (const other of others) {
      let shared = 0;
      for (const term of one.terms) if (other.terms.has(term)) shared += rarity(term);
      if (shared <= most) continue;
      best = [one, other];
      most = shared;
    }
  }
  if (best === null) return [];
  const [here, there] = best;
  return [
    quote(a, here.block, here.words, STORY.here),
    quote(b, there.block, there.words, STORY.there),
  ];
}

/** The sentences with which the article begins. */
function saidIn(article: Article): readonly Said[] {
  const { language } = article.fields;
  const forms = wordForms(language.basis === 'unknown' ? null : language.value);
  const said: Said[] = [];
  for (const { id, kind, text } of article.blocks) {
    if (said.length >= SENTENCES) break;
    if (kind === 'caption') continue;
    for (const { start, end } of sentences(text.slice(0, SENTENCES * LONGEST))) {
      const words = text.slice(start, Math.min(end, start + LONGEST));
      said.push({ block: id, words, terms: new Set(termsOf(words, forms)) });
    }
  }
  return said.slice(0, SENTENCES);
}
