import { articleBody } from './article-body.ts';
import { boxesOf } from './box.ts';
import type { Draft } from './draft.ts';

/** What tells that a line is not the article's: the library that looked for it, or the page's own metadata. */
export type Outside = 'readability' | 'json-ld';

/** Tells of a line what says that it is not the article's; null of what is. */
export type Verdict = (draft: Draft) => Outside | null;

/** Running text: long, and not made of links. */
const PROSE = 80;
const MOST_LINKED = 0.3;
/** An article with less than this share of the page's running text has been missed. */
const LEAST = 0.25;
/** Characters below which too little was found to be an article in a page. */
const SHORTEST = 300;
/** Share of what was found that the metadata's text must cover to be taken for the whole of it. */
const WHOLE = 0.6;

/**
 * Which lines are the article's.
 * @param keys those of which Readability takes words for the article; null where it found none
 * @returns null where nothing is known of it
 */
export function verdictOn(
  drafts: readonly Draft[],
  keys: ReadonlySet<number> | null,
): Verdict | null {
  const shown = drafts.filter(({ context }) => context !== null);
  const found = keys !== null && isLikely(shown, keys) ? keys : null;
  const jsonLd = drafts.filter(({ hint }) => hint?.kind === 'meta' && hint.name === 'json-ld');
  const inBody = articleBody(jsonLd.map(({ words }) => words.text));
  if (inBody === null) {
    return found === null ? null : ({ key }) => (found.has(key) ? null : 'readability');
  }
  const stated = new Set(shown.filter(({ words }) => inBody(words.text)).map(({ key }) => key));
  const isWhole = isMost(shown, found, stated);
  if (found === null && !isWhole) return null;
  return (draft) => {
    if (stated.has(draft.key)) return null;
    if (found?.has(draft.key) === false) return 'readability';
    return isWhole && !isPart(draft) ? 'json-ld' : null;
  };
}

/** Headings and lists are often left out of the text that metadata gives. */
function isPart({ context }: Draft): boolean {
  return context?.hint?.kind === 'heading' || context?.hint?.kind === 'list-item';
}

/** Of the running text of the page, comments and the like apart, enough was found. */
function isLikely(shown: readonly Draft[], keys: ReadonlySet<number>): boolean {
  const prose = shown.filter(isProse);
  const inside = prose.filter(({ key }) => keys.has(key));
  const all = lengthOf(shown.filter(({ key }) => keys.has(key)));
  return all >= SHORTEST && lengthOf(inside) >= LEAST * lengthOf(prose);
}

function isProse({ words, linked, context }: Draft): boolean {
  const { length } = words.text;
  if (context?.chrome !== null || length < PROSE || linked > MOST_LINKED * length) return false;
  return !boxesOf(context.box).some(({ about }) => about === 'comments' || about === 'related');
}

function isMost(
  shown: readonly Draft[],
  found: ReadonlySet<number> | null,
  stated: ReadonlySet<number>,
): boolean {
  const all = shown.filter((draft) => (found === null ? isProse(draft) : found.has(draft.key)));
  return lengthOf(all.filter(({ key }) => stated.has(key))) >= WHOLE * lengthOf(all);
}

function lengthOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { words }) => sum + words.text.length, 0);
}
