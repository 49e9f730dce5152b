import { known } from '../article/known.ts';
import { UNKNOWN } from '../browser/unknown.ts';
import type { Article, Block, BlockKind, SitePath } from '../model.ts';
import { STANDFIRST_ID } from '../text/ids.ts';
import { articlePath } from './links.ts';
import { wellFormed } from './well-formed.ts';

/** An article as the search index has it. */
export interface Indexed {
  readonly url: SitePath;
  /** A document for Pagefind, which no reader sees. */
  readonly html: string;
}

/** What the interface says of it: its date, and that its headline is cut short, should it be. */
export interface IndexedWords {
  readonly date: string;
  readonly cut: string;
}

/** How Pagefind weighs a word of the headline: a word of the text counts 1. */
const IN_TITLE = 8;

/** The elements that the article's page has: Pagefind keeps their ids, by which a result leads to a passage. */
const ELEMENTS: { readonly [Kind in BlockKind]: (id: string, block: Block) => string } = {
  paragraph: (id, { text }) => `<p${id}>${escaped(text)}</p>`,
  heading: (id, { text }) => `<h2${id}>${escaped(text)}</h2>`,
  quote: (id, { text }) => `<blockquote${id}>\n<p>${escaped(text)}</p>\n</blockquote>`,
  'list-item': (id, { text }) => `<ul>\n<li${id}>${escaped(text)}</li>\n</ul>`,
  caption: (id, { text, credit }) =>
    `<figure${id}><figcaption>${escaped(text)}${creditOf(credit)}</figcaption></figure>`,
};

/**
 * The words of the article that can be found, with the anchors of its page, and what a result says besides: all that the
 * index has of it. The page itself takes twice as long to read, and need not be made yet.
 */
export function indexed(article: Article, { date, cut }: IndexedWords): Indexed {
  const { outlet, published, title } = article.fields;
  const standfirst = known(article.fields.standfirst);
  const html = [
    '<html><head>',
    meta('outlet', known(outlet) ?? UNKNOWN),
    meta('day', known(published)?.earliest ?? ''),
    meta('date', date),
    title.basis !== 'unknown' && title.caveat === 'cut-short' ? meta('cut', cut) : '',
    '</head><body><main data-pagefind-body>',
    headline(article),
    standfirst === null ? '' : `<p id="${STANDFIRST_ID}">${escaped(standfirst)}</p>`,
    ...article.blocks.map((block) => ELEMENTS[block.kind](` id="${block.id}"`, block)),
    '</main></body></html>',
  ];
  return { url: articlePath(article.id), html: wellFormed(html.join('\n')) };
}

function headline({ id, fields: { title } }: Article): string {
  return title.basis === 'unknown'
    ? `<h1 data-pagefind-meta="title">${escaped(id)}</h1>`
    : `<h1 data-pagefind-meta="title" data-pagefind-weight="${IN_TITLE}">${escaped(title.value)}</h1>`;
}

function meta(name: string, content: string): string {
  return `<meta content="${escaped(content)}" data-pagefind-meta="${name}[content]">`;
}

function creditOf(credit: string | null): string {
  return credit === null ? '' : ` <span>${escaped(credit.trim())}</span>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
