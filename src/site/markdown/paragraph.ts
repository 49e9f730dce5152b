import MarkdownIt from 'markdown-it';
import type { Unit } from '../../article/markdown/parser.ts';
import type { Block } from '../../model.ts';

/** Kinds of blocks that can be cited by a number. */
const NUMBERED: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quote', 'list-item']);

/** Whether the block has a number among the article's paragraphs. */
export function isNumbered({ kind }: Pick<Block, 'kind'>): boolean {
  return NUMBERED.has(kind);
}

/**
 * Puts a link to the block itself before its words, called by `name`: the only links of a text. The paragraph's number is drawn
 * by the style sheet, so that it is no word of the text.
 */
export function linkParagraph({ inline }: Unit, { id }: Block, name: string): void {
  const open = new MarkdownIt.Token('link_open', 'a', 1);
  open.attrSet('href', `#${id}`);
  open.attrSet('aria-label', name);
  const close = new MarkdownIt.Token('link_close', 'a', -1);
  inline.children = [open, close, ...(inline.children ?? [])];
}
