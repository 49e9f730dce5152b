import { createParser, type Unit, unitsOf } from '../article/markdown/parser.ts';
import { articleBody } from '../article/markdown.ts';
import type { Article, Block } from '../model.ts';
import { type CaptionWords, captionFigure, labelCaption } from './markdown/caption.ts';
import { isNumbered, linkParagraph } from './markdown/paragraph.ts';

/** Renders with the parser's own rules: HTML off, text escaped by markdown-it. */
const markdownIt = createParser();

/** What is changed in a block's tokens between parsing and rendering, in this order. */
const RULES: readonly ((unit: Unit, block: Block) => void)[] = [
  // First: later rules may move the element's tokens, and keep its id.
  identify,
  // Words that stand in a block and mean something (dated mentions as <time>) would be marked here, while its
  // children are still the plain words; captions come last because they add words of their own.
  captionFigure,
];

/** How the parts of a body are counted and called. */
export interface Numbering extends CaptionWords {
  /** Of the first paragraph. */
  readonly first: number;
  /** What the link to the paragraph of that number is called. */
  readonly name: (number: number) => string;
}

/**
 * The article's body as HTML, rendered from its Markdown. Every block's element carries the block's id: `<p>`, `<h2>`,
 * `<blockquote>`, `<li>` (items that follow one another share a `<ul>`), and for a caption `<figure class="caption">`
 * with a `<figcaption>` and, if there is one, the credit in `<span class="credit">`. Nothing but the blocks' words
 * and credits stands in it as text, besides white space. With a `numbering`, paragraphs begin with an empty link to themselves,
 * and captions have what they are called in an attribute.
 */
export function renderArticleBody(
  article: Pick<Article, 'blocks'>,
  numbering: Numbering | null = null,
): string {
  const tokens = markdownIt.parse(articleBody(article), {});
  let number = numbering?.first ?? 0;
  for (const [index, unit] of unitsOf(tokens).entries()) {
    const block = article.blocks[index];
    if (block === undefined) continue;
    for (const rule of RULES) rule(unit, block);
    if (numbering !== null && block.kind === 'caption') labelCaption(unit, numbering);
    if (numbering === null || !isNumbered(block)) continue;
    linkParagraph(unit, block, numbering.name(number));
    number += 1;
  }
  return markdownIt.renderer.render(tokens, markdownIt.options, {});
}

function identify({ opener }: Unit, { id }: Block): void {
  opener.attrSet('id', id);
}
