import type { Article, Block } from '../model.ts';

/** The article's body: its blocks but captions, in their order, a blank line between them. */
export function cleanText(article: Article): string {
  return bodyText(article.blocks);
}

/** {@link cleanText} of blocks. */
export function bodyText(blocks: readonly Block[]): string {
  return blocks
    .filter(({ kind }) => kind !== 'caption')
    .map(({ text }) => text)
    .join('\n\n');
}
