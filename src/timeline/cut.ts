import { passages } from '../article/text.ts';
import type { Article, BlockId, DatedMention, Span } from '../model.ts';
import { sentenceOf, sentences } from '../text/sentences.ts';
import { grouped } from './grouped.ts';
import type { WordForms } from './languages.ts';
import { withQuotationsWhole } from './quotations.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence of a passage: where it stands there, its words as they are, and those that say something. */
export interface Sentence extends Span {
  readonly quote: string;
  /** Offsets into `quote`. Without the words of dates: they are no part of what happened. */
  readonly words: () => readonly Word[];
}

/** Gives a mention's sentence. Each passage is cut once: a passage can hold many mentions. */
export function sentenceFinder(
  article: Article,
  mentions: readonly DatedMention[],
  forms: WordForms,
): (mention: DatedMention) => Sentence | null {
  const texts = new Map(passages(article).map(({ id, text }) => [id, text]));
  const dated = grouped(mentions, ({ block }) => block);
  const cuts = new Map<BlockId, readonly Sentence[]>();
  return ({ block, at }) => {
    const text = texts.get(block);
    if (text === undefined) return null;
    const sentence = (span: Span) => cutOut(text, span, dated.get(block) ?? [], forms);
    const cut = cuts.get(block) ?? withQuotationsWhole(text, sentences(text)).map(sentence);
    cuts.set(block, cut);
    const first = sentenceOf(cut, at.start);
    const last = sentenceOf(cut, at.end - 1);
    if (first === undefined || last === undefined) return null;
    // A date that the rules for sentences cut in two keeps both.
    return first === last ? first : sentence({ start: first.start, end: last.end });
  };
}

function cutOut(
  text: string,
  { start, end }: Span,
  dated: readonly DatedMention[],
  forms: WordForms,
): Sentence {
  const quote = text.slice(start, end);
  let words: readonly Word[] | null = null;
  return {
    start,
    end,
    quote,
    words: () => {
      words ??= without(wordsOf(quote, forms), start, dated);
      return words;
    },
  };
}

/** Without the words that dates are made of. `start`: where the sentence stands in its passage. */
function without(
  words: readonly Word[],
  start: number,
  dated: readonly DatedMention[],
): readonly Word[] {
  let next = firstFrom(dated, start);
  return words.filter((word) => {
    while ((dated[next]?.at.end ?? Number.POSITIVE_INFINITY) <= start + word.start) next += 1;
    const at = dated[next]?.at;
    return at === undefined || at.start >= start + word.end;
  });
}

/** By halving: a passage can hold as many dates as sentences. They stand in order and apart. */
function firstFrom(dated: readonly DatedMention[], offset: number): number {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((dated[middle]?.at.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
