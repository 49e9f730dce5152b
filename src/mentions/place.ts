import { passages } from '../article/text.ts';
import type { Article, DatedMention } from '../model.ts';
import { locate } from '../text/mapped.ts';
import { foundIn } from './find.ts';
import { parse } from './parse.ts';

/**
 * What the article's standfirst and blocks say of time, with where in block and original it stands. They are resolved as
 * one text: `the same day` can mean a day of the paragraph before.
 */
export function mentionsOf(article: Article): readonly DatedMention[] {
  const { language, published } = article.fields;
  const tag = language.basis === 'unknown' ? null : language.value;
  const stood = passages(article).flatMap((passage) =>
    parse(passage.text, tag).map((expression) => ({ passage, expression })),
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
