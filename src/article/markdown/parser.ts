import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import type { BlockKind } from '../../model.ts';

/**
 * Markdown with nothing but what Backfile writes: no link, image, code or HTML can come out of a text, whatever it
 * holds. Typographer, linkify and breaks stay off: they alter quoted text.
 */
const PARTS = [
  // Blocks, in the order in which markdown-it tries them.
  'blockquote',
  'list',
  'heading',
  // Inline: captions are emphasised; the rest undoes `escape.ts`, or lets a person wrap a line by hand.
  'newline',
  'escape',
  'emphasis',
  'entity',
] as const;

export function createParser(): Parser {
  return new MarkdownIt('zero', {
    html: false,
    typographer: false,
    linkify: false,
    breaks: false,
  }).enable([...PARTS]);
}

/** One block of a parsed body. */
export interface Unit {
  readonly kind: BlockKind;
  /** The token that opens the block's element. */
  readonly opener: Token;
  /** The token whose children are the block's words. */
  readonly inline: Token;
  /** The token that closes the element right around the words. */
  readonly closer: Token | null;
  /** The words; of a caption without its credit. */
  readonly text: string;
}

const KINDS: { readonly [Type in string]?: BlockKind } = {
  paragraph_open: 'paragraph',
  heading_open: 'heading',
  blockquote_open: 'quote',
  list_item_open: 'list-item',
};

/** The blocks of a parsed body in their order. A paragraph within a quotation or list item is that. */
export function unitsOf(tokens: readonly Token[]): readonly Unit[] {
  const open: Token[] = [];
  const units: Unit[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.nesting === 1) open.push(token);
    else if (token.nesting === -1) open.pop();
    else if (token.type === 'inline') {
      const opener = open.find(({ type }) => KINDS[type] !== undefined);
      if (opener !== undefined) units.push(unit(opener, token, tokens[index + 1] ?? null));
    }
  }
  return units;
}

function unit(opener: Token, inline: Token, closer: Token | null): Unit {
  const kind = KINDS[opener.type] ?? 'paragraph';
  const children = inline.children ?? [];
  const isCaption = kind === 'paragraph' && children[0]?.type === 'em_open';
  if (!isCaption) return { kind, opener, inline, closer, text: words(children) };
  return { kind: 'caption', opener, inline, closer, text: words(emphasised(children)) };
}

/** What stands between the emphasis that opens a caption and its end. */
export function emphasised(children: readonly Token[]): readonly Token[] {
  const end = children.findIndex(({ type, level }) => type === 'em_close' && level === 0);
  return children.slice(1, end === -1 ? undefined : end);
}

function words(children: readonly Token[]): string {
  return children
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('');
}
