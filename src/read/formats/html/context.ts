import type { Token } from 'parse5';
import type { Hint } from '../../../model.ts';
import { type Box, boxesWithin, WHOLE } from './box.ts';
import { BLOCKS, CHROME, LANDMARKS, SKIPPED } from './elements.ts';

/** A form with the length of its text: some pages are one form from top to bottom, and that form is no chrome. */
export interface Form {
  length: number;
}

/** What the open elements say of the text within them. */
export interface Context {
  /** Not shown at all. */
  readonly isSkipped: boolean;
  /** Within an SVG drawing, which ends where a block of the page begins. */
  readonly isDrawing: boolean;
  /** The outermost element that makes it chrome, a form only for want of another. */
  readonly chrome: string | null;
  readonly form: Form | null;
  /** Within the article: its header is no page header. */
  readonly isArticle: boolean;
  readonly isByline: boolean;
  /** Shown, and kept from screen readers: an icon, a word said twice. */
  readonly isQuiet: boolean;
  readonly isPreformatted: boolean;
  readonly hint: Hint | null;
  readonly isLink: boolean;
  /** The nearest landmark. */
  readonly within: string | null;
  readonly box: Box | null;
}

export const PAGE: Context = {
  isSkipped: false,
  isDrawing: false,
  chrome: null,
  form: null,
  isArticle: false,
  isByline: false,
  isQuiet: false,
  isPreformatted: false,
  hint: null,
  isLink: false,
  within: null,
  box: null,
};

/** The context within an element, or the very one around it where the element changes nothing. */
export function contextWithin(tag: Token.TagToken, around: Context): Context {
  const name = tag.tagName;
  const attributes = new Map(tag.attrs.map((attribute) => [attribute.name, attribute.value]));
  const within: Context = {
    isSkipped: around.isSkipped || SKIPPED.has(name),
    isDrawing: name === 'svg' || (around.isDrawing && name !== 'foreignobject'),
    form: name === 'form' ? { length: 0 } : around.form,
    chrome: chromeOf(name, attributes, around),
    isArticle: around.isArticle || name === 'article' || name === 'main',
    isByline: around.isByline || isByline(name, attributes),
    isQuiet: around.isQuiet || attributes.get('aria-hidden') === 'true',
    isPreformatted: around.isPreformatted || PREFORMATTED.has(name),
    hint: hintOf(name, around.hint),
    isLink: around.isLink || name === 'a',
    within: NEAREST.has(landmark(name, attributes)) ? landmark(name, attributes) : around.within,
    box: boxesWithin(tag, around.box),
  };
  return isSame(within, around) ? around : within;
}

const PREFORMATTED = new Set(['pre', 'listing', 'plaintext', 'xmp', 'textarea']);

function chromeOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  around: Context,
): string | null {
  if (around.chrome !== null && around.chrome !== 'form' && around.chrome !== 'header') {
    return around.chrome;
  }
  // A page's header holds its name and the way around it; where it holds the article's title, that is still the title.
  if (name === 'h1' && around.chrome === 'header') return null;
  const own = isHidden(name, attributes) ? 'hidden' : landmark(name, attributes);
  const isHeader = own === 'header' && !around.isArticle;
  return (CHROME.has(own) || own === 'hidden' || isHeader ? own : null) ?? around.chrome;
}

function landmark(name: string, attributes: ReadonlyMap<string, string>): string {
  return LANDMARKS.get(attributes.get('role') ?? '') ?? name;
}

function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style') ?? '')) {
    return true;
  }
  return attributes.get('aria-hidden') === 'true' && BLOCKS.has(name);
}

function isByline(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (WHOLE.has(name)) return false;
  if (attributes.get('rel')?.split(/\s+/).includes('author')) return true;
  if (attributes.get('itemprop') === 'author') return true;
  return /(?:^|[\s_-])byline(?:$|[\s_-])/i.test(attributes.get('class') ?? '');
}

/** Elements that say where in the page their text stands. */
const NEAREST = new Set(
  'main article section aside nav header footer form figure figcaption blockquote table dialog'.split(
    ' ',
  ),
);

const HINTS: ReadonlyMap<string, Hint['kind']> = new Map([
  ['h1', 'title'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'quote'],
  ['li', 'list-item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

/** A paragraph of a quotation, list item or caption is a part of it. */
function hintOf(name: string, around: Hint | null): Hint | null {
  if (name === 'p') return around ?? { kind: 'paragraph', name };
  const kind = HINTS.get(name);
  return kind === undefined ? around : { kind, name };
}

function isSame(a: Context, b: Context): boolean {
  return (
    a.isSkipped === b.isSkipped &&
    a.isDrawing === b.isDrawing &&
    a.chrome === b.chrome &&
    a.form === b.form &&
    a.isArticle === b.isArticle &&
    a.isByline === b.isByline &&
    a.isQuiet === b.isQuiet &&
    a.isPreformatted === b.isPreformatted &&
    a.hint === b.hint &&
    a.isLink === b.isLink &&
    a.within === b.within &&
    a.box === b.box
  );
}
