import type { About, Hint } from '../../model.ts';
import type { Feature } from './features.ts';
import type { Setting } from './setting.ts';
import type { Unit } from './unit.ts';

function feature(name: string, of: (unit: Unit) => number): Feature {
  return {
    name: `markup-${name}`,
    sign: 'markup',
    of: ({ units }: Setting, index) => {
      const unit = units[index];
      return unit === undefined ? 0 : of(unit);
    },
  };
}

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

/** What the markup of a web page tells of a line; 0 throughout in plain text. */
export const MARKUP_FEATURES: readonly Feature[] = [
  feature('in-article', ({ markup }) => {
    if (markup === undefined || markup.inArticle === null) return 0;
    return markup.inArticle ? 1 : -1;
  }),
  feature('links', ({ markup }) => markup?.links ?? 0),
  ...WITHIN.map((name) => feature(name, ({ markup }) => (markup?.within === name ? 1 : 0))),
  ...ABOUT.map((name) => {
    return feature(`about-${name}`, ({ markup }) => (markup?.about.includes(name) ? 1 : 0));
  }),
  ...HINTS.map((kind) => feature(`is-${kind}`, ({ hint }) => (hint?.kind === kind ? 1 : 0))),
];
