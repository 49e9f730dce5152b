import MarkdownIt, { type Token } from 'markdown-it';
import { emphasised, type Unit } from '../../article/markdown/parser.ts';
import type { Block } from '../../model.ts';

/** Makes a caption, in Markdown an emphasised paragraph, a figure of its words and their credit. */
export function captionFigure({ kind, opener, inline, closer }: Unit, { credit }: Block): void {
  if (kind !== 'caption' || closer === null) return;
  opener.tag = 'figure';
  opener.attrSet('class', 'caption');
  closer.tag = 'figure';
  const words = emphasised(inline.children ?? []);
  inline.children = [
    token('figcaption_open', 'figcaption', 1),
    ...words,
    ...(credit === null ? [] : creditTokens(credit.trim())),
    token('figcaption_close', 'figcaption', -1),
  ];
}

/** Says what a caption and its credit are, in words that the style sheet shows: they are none of the text. */
export function labelCaption({ opener, inline }: Unit, words: CaptionWords): void {
  opener.attrSet('data-label', words.caption);
  const credit = inline.children?.find(({ type }) => type === 'credit_open');
  credit?.attrSet('data-label', words.credit);
}

/** What a caption and what its credit is called. */
export interface CaptionWords {
  readonly caption: string;
  readonly credit: string;
}

function creditTokens(credit: string): readonly Token[] {
  const open = token('credit_open', 'span', 1);
  open.attrSet('class', 'credit');
  return [text(' '), open, text(credit), token('credit_close', 'span', -1)];
}

function text(content: string): Token {
  const made = token('text', '', 0);
  made.content = content;
  return made;
}

function token(type: string, tag: string, nesting: -1 | 0 | 1): Token {
  return new MarkdownIt.Token(type, tag, nesting);
}
