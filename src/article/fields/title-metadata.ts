import { fold } from '../../lines/sentence.ts';
import { jsonLdFact } from '../json-ld.ts';
import { type FieldRule, type Found, lineOf, type Material, metaOf, stated } from '../material.ts';

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
    const shown = line === null ? '' : keyOf(line.words.text);
    const facts = statedIn(material);
    if (shown !== '' && facts.some(({ value }) => keyOf(value) === shown)) return null;
    const other = facts.find(({ value }) => isKicked(keyOf(value), shown));
    if (other !== undefined) return other;
    return shares(shown, material) ? null : (facts[0] ?? null);
  },
};

/** The same headline, of which one has a kicker before it: then the metadata's form is the outlet's own. */
function isKicked(words: string, shown: string): boolean {
  const [short, long] = words.length < shown.length ? [words, shown] : [shown, words];
  return short.split(' ').length > 2 && long.endsWith(` ${short}`);
}

/** Whether the line has a telling word of what the metadata calls the article, the outlet's name apart. */
function shares(shown: string, material: Material): boolean {
  const names = ['og:title', 'twitter:title', 'headline', 'title', 'og:description', 'description'];
  const known = names.flatMap((name) => fold(metaOf(material, name)?.words.text ?? ''));
  const site = new Set(fold(metaOf(material, 'og:site_name')?.words.text ?? ''));
  if (known.length === 0) return true;
  const telling = new Set(known.filter((word) => word.length > 3 && !site.has(word)));
  return shown.split(' ').some((word) => telling.has(word));
}

/** Where pages state their headline, those that outlets change least first. */
function statedIn(material: Material): readonly Found<string>[] {
  const site = keyOf(metaOf(material, 'og:site_name')?.words.text ?? '');
  const headline = jsonLdFact(material, 'headline');
  const metas = ['og:title', 'twitter:title', 'headline', 'title'].flatMap((name) => {
    const line = metaOf(material, name);
    if (line === null) return [];
    const end = endingAt(line.words.text, site, name);
    return [stated(material, line.words, 0, end)];
  });
  const facts = lineOf(material, 'title') === null ? [headline, ...metas] : [...metas, headline];
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
