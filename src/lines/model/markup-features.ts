import type { About, Hint, Markup } from '../../model.ts';
import type { Row } from './row.ts';

const WITHIN = [
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'header',
  'footer',
  'figure',
  'table',
];
const ABOUT: readonly About[] = [
  'body',
  'standfirst',
  'byline',
  'meta',
  'caption',
  'related',
  'share',
  'promo',
  'comments',
];
const HINTS: readonly Hint['kind'][] = [
  'title',
  'heading',
  'paragraph',
  'quote',
  'list-item',
  'caption',
  'byline',
  'chrome',
];

const WITHIN_NAMES = WITHIN.map((name) => [name, `markup-${name}`] as const);
const ABOUT_NAMES = ABOUT.map((name) => [name, `markup-about-${name}`] as const);
const HINT_NAMES = HINTS.map((kind) => [kind, `markup-is-${kind}`] as const);

/** How many features that makes. */
const COUNT = 2 + WITHIN.length + ABOUT.length + HINTS.length;

/** What the markup of a web page tells of a line; 0 throughout in plain text. */
export function markupFeatures(row: Row, hint: Hint | null, markup: Markup | undefined): void {
  if (markup === undefined && hint === null && !row.isNaming) {
    row.skip(COUNT);
    return;
  }
  row.add('markup-in-article', 'markup', insideness(markup));
  row.add('markup-links', 'markup', markup?.links ?? 0);
  for (const [within, name] of WITHIN_NAMES) {
    row.add(name, 'markup', markup?.within === within ? 1 : 0);
  }
  for (const [about, name] of ABOUT_NAMES) {
    row.add(name, 'markup', markup?.about.includes(about) ? 1 : 0);
  }
  for (const [kind, name] of HINT_NAMES) row.add(name, 'markup', hint?.kind === kind ? 1 : 0);
}

function insideness(markup: Markup | undefined): number {
  if (markup === undefined || markup.inArticle === null) return 0;
  return markup.inArticle ? 1 : -1;
}
