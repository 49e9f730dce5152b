import type { About } from '../../../model.ts';

/**
 * Words of classes and ids by what their authors name with them, whatever publishing system they use. They stand glued to
 * others (`articleauthor`), but not in words of another meaning: `authority`, `relative`, `shareholders`.
 */
const NAMED: readonly (readonly [About, RegExp])[] = [
  ['comments', /comment(?!ar)|disqus|discussion|livefyre|coral/],
  [
    'related',
    /related|recommend|recirc|more-?(?:from|on|in|stor|news)|read-?(?:more|next|also)|see-?also|trending|popular(?!i)|most-?read|teaser|outbrain|taboola|up-?next/,
  ],
  ['share', /shar(?:e(?!d|h)|ing)|social(?!i|-sec)|follow/],
  ['caption', /caption|(?<!ac)credit|legend(?!ar)|photo-?(?:info|text|by)|bildunterschrift/],
  ['byline', /byline|by-line|author(?!i)|contributor|(?<!under|type)writer|reporter/],
  ['promo', /promo|newsletter|subscribe|sign-?up|advert|sponsored|donat|cta(?![a-z])/],
  [
    'meta',
    /(?:^|[-_ ])(?:meta|date|time|timestamp|tags?|topics?|categor(?:y|ies)|breadcrumbs?|kicker|eyebrow|section-?name)(?:$|[-_ ])/,
  ],
  [
    'standfirst',
    /standfirst|sub-?(?:title|head|headline)|dek(?![a-z])|deck(?![a-z])|summary|excerpt|lead-?(?:text|in)/,
  ],
  [
    'body',
    /(?:article|story|post|entry|content|main|body)[-_ ]*(?:body|text|content|copy)|articlebody|rich-?text|paragraph/,
  ],
];

/** What the classes and the id of an element say that it is. */
export function aboutOf(words: string): readonly About[] {
  // `relatedLinks`, as some write it.
  const folded = words
    .slice(0, 300)
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
  return NAMED.flatMap(([about, pattern]) => (pattern.test(folded) ? [about] : []));
}
