import type { Block, BlockKind } from '../../model.ts';
import { escapeText } from './escape.ts';

/** How each kind of block is written. A caption is an emphasised paragraph, its credit in brackets behind it. */
const WRITERS: { readonly [Kind in BlockKind]: (block: Block) => string } = {
  paragraph: ({ text }) => escapeText(text),
  heading: ({ text }) => `## ${escapeText(text, 'heading')}`,
  quote: ({ text }) => `> ${escapeText(text)}`,
  'list-item': ({ text }) => `- ${escapeText(text)}`,
  caption: ({ text, credit }) =>
    credit === null
      ? `*${escapeText(text)}*`
      : `*${escapeText(text)}* (${escapeText(credit.trim())})`,
};

/** The blocks as Markdown, a blank line between them; items that follow one another are one tight list. */
export function writeBlocks(blocks: readonly Block[]): string {
  let markdown = '';
  let before: Block | null = null;
  for (const block of blocks) {
    const isSameList = before?.kind === 'list-item' && block.kind === 'list-item';
    markdown += before === null ? '' : isSameList ? '\n' : '\n\n';
    markdown += WRITERS[block.kind](block);
    before = block;
  }
  return markdown;
}
