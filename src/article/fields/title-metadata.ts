import { markupTitle } from '../../lines/rules/title.ts';
import { fold } from '../../lines/sentence.ts';
import { jsonLdFact } from '../json-ld.ts';
import { type FieldRule, type Found, lineOf, type Material, metaOf, stated } from '../material.ts';

/** More words than that before a headline are a part of it. */
const MOST_IN_KICKER = 4;
/** Fewer words than that are not the whole of a headline. */
const LEAST = 3;
/** Longest line that may be a headline with a kicker before it, in characters. */
const LONGEST = 300;
/** Paragraphs that take up the words of a headline. */
const PARAGRAPHS = 10;
/** Shorter words say little of what a headline is about. */
const TELLING = 4;

/**
 * The headline in a page's metadata, where the line that reads as the headline is none of those that the metadata
 * has: it is another article's, or has a kicker before it.
 */
export const headlineInMetadata: FieldRule<string> = {
  name: 'title/metadata',
  why: "The page's own metadata states it, and no line of the page bears it out.",
  find: (material) => {
    if (material.file.format !== 'html') return null;
    const line = lineOf(material, 'title');
    const stated = statedIn(material);
    const isMarked = line?.rule === markupTitle.name;
    const seen = shownFirst(stated, material);
    const facts = isMarked ? stated : seen;
    const shown = keyOf(line?.words.text ?? facts[0]?.value ?? '');
    const shared = bareOf(shown, material);
    if (shared !== null) return shared;
    if (line !== null && facts.some(({ value }) => keyOf(value) === shown)) return null;
    const other = facts.find(({ value }) => isKicked(keyOf(value), shown));
    if (other !== undefined) return other;
    const fits = isMarked && (shares(shown, material) || fitsBetter(shown, facts, material));
    const [best] = seen;
    if (fits || best === undefined) return null;
    return bareOf(keyOf(best.value), material) ?? best;
  },
};

/**
 * The headline without its kicker, where the page's metadata has another kicker before the same words: what both have
 * is the headline.
 */
export const headlineWithoutKicker: FieldRule<string> = {
  name: 'title/without-kicker',
  why: "It is the headline above the text, less a kicker that the page's metadata has not.",
  find: (material) => {
    const line = lineOf(material, 'title');
    if (material.file.format !== 'html' || line === null) return null;
    const { text } = line.words;
    const keys = statedIn(material).map(({ value }) => keyOf(value));
    const shown = keyOf(text);
    if (keys.some((key) => key === shown || isKicked(key, shown))) return null;
    for (const { index, 0: mark } of text.matchAll(/(?: [-–—:]|:) /g)) {
      const start = index + mark.length;
      const rest = keyOf(text.slice(start));
      const isShared = keys.some((key) => isKicked(key, rest) && key.endsWith(rest));
      if (isShared) return stated(material, line.words, start);
    }
    return null;
  },
};

/** What Open Graph states, where that is what is shown without a kicker: then it is the outlet's own form. */
function bareOf(shown: string, material: Material): Found<string> | null {
  const found = statedIn(material, 'og:title');
  return found.find(({ value }) => isBare(keyOf(value), shown)) ?? null;
}

/** What is shown, without a kicker of few words before it. */
function isBare(words: string, shown: string): boolean {
  if (words.split(' ').length < LEAST || !shown.endsWith(` ${words}`)) return false;
  const kicker = shown.slice(0, -words.length - 1);
  return kicker.split(' ').length <= MOST_IN_KICKER;
}

/** The same headline, of which one has a kicker before it: then the metadata's form is the outlet's own. */
function isKicked(words: string, shown: string): boolean {
  const [short, long] = words.length < shown.length ? [words, shown] : [shown, words];
  return short.split(' ').length >= LEAST && long.endsWith(` ${short}`);
}

/**
 * Those first with which a line of the page ends: what a page shows is no wording made for search engines. Paths of
 * links have those, too.
 */
function shownFirst(
  facts: readonly Found<string>[],
  { lines }: Material,
): readonly Found<string>[] {
  const shown = lines
    .filter(({ hint, words }) => {
      const isPath = hint?.kind === 'chrome' && hint.name !== 'readability';
      return hint?.kind !== 'meta' && !isPath && words.text.length <= LONGEST;
    })
    .map(({ words }) => ` ${keyOf(words.text)}`);
  const isShown = ({ value }: Found<string>) => {
    const key = keyOf(value);
    return shown.some((words) => words.endsWith(` ${key}`));
  };
  return [...facts.filter(isShown), ...facts.filter((fact) => !isShown(fact))];
}

/** Whether the text takes up at least as many of the line's words as of what the metadata calls the article. */
function fitsBetter(shown: string, facts: readonly Found<string>[], { blocks }: Material): boolean {
  const used = new Set(blocks.slice(0, PARAGRAPHS).flatMap(({ text }) => fold(text)));
  const shareOf = (key: string) => {
    const telling = key.split(' ').filter((word) => word.length >= TELLING);
    return telling.filter((word) => used.has(word)).length / Math.max(1, telling.length);
  };
  return shareOf(shown) >= shareOf(keyOf(facts[0]?.value ?? ''));
}

/** Whether the line has a telling word of what the metadata calls the article, the outlet's name apart. */
function shares(shown: string, material: Material): boolean {
  const names = ['og:title', 'twitter:title', 'headline', 'title'];
  const known = names.flatMap((name) => fold(metaOf(material, name)?.words.text ?? ''));
  const site = new Set(fold(metaOf(material, 'og:site_name')?.words.text ?? ''));
  if (known.length === 0) return true;
  const telling = new Set(known.filter((word) => word.length >= TELLING && !site.has(word)));
  return shown.split(' ').some((word) => telling.has(word));
}

const NAMES = ['og:title', 'twitter:title', 'headline', 'title'];

/** Where pages state their headline, those that outlets change least first. */
function statedIn(material: Material, only?: string): readonly Found<string>[] {
  const site = keyOf(metaOf(material, 'og:site_name')?.words.text ?? '');
  const headline = jsonLdFact(material, 'headline');
  const names = only === undefined ? NAMES : [only];
  const metas = names.flatMap((name) => {
    const line = metaOf(material, name);
    if (line === null) return [];
    const end = endingAt(line.words.text, site, name);
    return [stated(material, line.words, 0, end)];
  });
  if (only !== undefined) return metas.filter((found) => found !== null);
  const isMarked = lineOf(material, 'title', markupTitle.name) !== null;
  const facts = isMarked ? [...metas, headline] : [headline, ...metas];
  return facts.filter((found) => found !== null);
}

/** Where ` - Outlet`, ` | Section | Outlet` begins, or the text ends. */
function endingAt(text: string, site: string, name: string): number {
  const bar = text.search(/ [|•·] /);
  if (bar > 10) return bar;
  for (const match of text.matchAll(/ [-–—:] /g)) {
    const ending = keyOf(text.slice(match.index + 3));
    const isSite = site !== '' && (site.includes(ending) || ending.includes(site));
    if (match.index > 10 && ending !== '' && isSite) return match.index;
  }
  const last = text.search(/ [-–—] [^-–—]{1,30}$/);
  return name === 'title' && last > 10 ? last : text.length;
}

function keyOf(text: string): string {
  return fold(text).join(' ');
}
