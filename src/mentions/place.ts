import { passages } from '../article/text.ts';
import type { Article, DatedMention, Passage } from '../model.ts';
import { locate } from '../text/mapped.ts';
import { findMentions } from './find.ts';
import type { Context } from './found.ts';

/** The dates that the article's standfirst and blocks mention, with where in block and original they stand. */
export function mentionsOf(article: Article): readonly DatedMention[] {
  const { language, published } = article.fields;
  const context: Context = {
    language: language.basis === 'unknown' ? null : language.value,
    reference: published.basis === 'unknown' ? null : published.value,
  };
  return passages(article).flatMap((passage) => mentionsIn(passage, context));
}

function mentionsIn(passage: Passage, context: Context): readonly DatedMention[] {
  return findMentions(passage.text, context).map(
    ({ start, end, text, type, value, earliest, latest, rule }) => ({
      block: passage.id,
      at: { start, end },
      span: locate(passage, start, end),
      words: text,
      ...{ type, value, earliest, latest, rule },
    }),
  );
}
