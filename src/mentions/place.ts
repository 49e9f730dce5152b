import { passages } from '../article/text.ts';
import type { Article, DatedMention, Passage } from '../model.ts';
import { locate } from '../text/mapped.ts';
import type { Expression } from './expression.ts';
import { foundIn } from './find.ts';
import { parse } from './parse.ts';

/** A passage and what it says of time. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly expressions: readonly Expression[];
}

/**
 * What the article's standfirst and blocks say of time, before it is known from when it counts. `before`: the expressions
 * of each of its passages, if they were read already.
 */
export function readPassages(
  article: Article,
  before: readonly ReadPassage['expressions'][] | null = null,
): readonly ReadPassage[] {
  const { language } = article.fields;
  const tag = language.basis === 'unknown' ? null : language.value;
  return passages(article).map((passage, index) => ({
    passage,
    expressions: before?.[index] ?? parse(passage.text, tag),
  }));
}

/**
 * What the article's standfirst and blocks say of time, with where in block and original it stands. They are resolved as
 * one text: `the same day` can mean a day of the paragraph before. `read`: the same passages, if they are read already.
 */
export function mentionsOf(
  article: Article,
  read: readonly ReadPassage[] = readPassages(article),
): readonly DatedMention[] {
  const { published } = article.fields;
  const stood = read.flatMap(({ passage, expressions }) =>
    expressions.map((expression) => ({ passage, expression })),
  );
  const reference = published.basis === 'unknown' ? null : published.value;
  const found = foundIn(
    stood.map(({ expression }) => expression),
    reference,
  );
  return stood.flatMap(({ passage }, index) => {
    const mention = found[index];
    if (mention === undefined) return [];
    const { start, end, text: words, ...rest } = mention;
    return [
      { block: passage.id, at: { start, end }, span: locate(passage, start, end), words, ...rest },
    ];
  });
}
