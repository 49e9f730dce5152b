import { fold } from '../../lines/sentence.ts';
import { jsonLdAuthors } from '../json-ld.ts';
import { type FieldRule, type Found, type Material, metaOf, stated } from '../material.ts';

const WHY = "The page's own metadata states it.";

/** Metadata with which pages name their authors, most telling first. */
const NAMES = [
  'citation_author',
  'byl',
  'author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'article:author',
];

/** schema.org: https://schema.org/author */
export const authorsInJsonLd: FieldRule<string> = {
  name: 'stated/metadata',
  why: WHY,
  find: (material) => {
    const found = jsonLdAuthors(material);
    return found === null || isOutlet(found.value, material) ? null : withoutInitials(found);
  },
};

/** For want of a person: what the page calls its author, be it the outlet. */
export const outletAsAuthor: FieldRule<string> = {
  name: 'stated/metadata',
  why: WHY,
  find: (material) => jsonLdAuthors(material, true),
};

/** `Ana Example (exa)`, as newsrooms sign. */
function withoutInitials(found: Found<string>): Found<string> {
  return {
    ...found,
    value: found.value.replace(/^by (?=\p{Lu})/iu, '').replace(/ \(\p{Ll}[\p{Ll}.]{1,6}\)/gu, ''),
  };
}

/** Every element of the first kind that names a person. */
export const authorsInMeta: FieldRule<string> = {
  name: 'stated/metadata',
  why: WHY,
  find: (material) => {
    for (const name of NAMES) {
      const found = material.lines.flatMap(({ hint, words }) => {
        if (hint?.kind !== 'meta' || hint.name !== name) return [];
        const by = /^(?:by|von|par|por)[ :]\s*/i.exec(words.text)?.[0].length ?? 0;
        const fact = stated(material, words, by);
        return fact === null || !isPerson(fact.value, material) ? [] : [fact];
      });
      const all = joined(found);
      if (all !== null) return all;
    }
    return null;
  },
};

/** Lines that the markup calls a byline, or that begin as one above the end of the text, if they hold a name. */
export const namesByMarkup: FieldRule<string> = {
  name: 'byline/markup',
  why: 'A line of the page names the author.',
  find: (material) => {
    if (material.file.format !== 'html') return null;
    const named = material.lines.filter(
      ({ role, rule }) => role === 'byline' && rule === 'markup/byline',
    );
    const last = material.lines.findLastIndex(({ role }) => role === 'body');
    const others = material.lines
      .slice(0, last)
      .filter(({ rule, words }) => rule === 'markup/readability' && BY.test(words.text));
    for (const { words } of [...named, ...others]) {
      const name = nameIn(words.text);
      if (name === null) continue;
      const fact = stated(material, words, name.start, name.end);
      if (fact !== null && isPerson(fact.value, material)) return fact;
    }
    return null;
  },
};

const BY =
  /^(?:(?:written |words |story |review |guide )?by|von|par|por|auteur|autor(?:in)?)(?:[ :]\s*|(?=[A-Z][a-z]+ [A-Z]))/i;
/** What ends the names: a role, a place, a date, a bar. */
const NAMES_END =
  /\s*(?:[,|•·–—/(]|\s{2,}| - |\d|\b(?:on|in|published|updated|posted) |\b(?:former|senior|staff|chief|deputy|editor|correspondent|reporter|writer|contributor|redakteur(?:in)?)\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d)/i;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:and|und|y|et|&|de|van|von|der|del|la|da|di|\p{Lu}[\p{L}\p{M}.'’-]*)){1,8}$/u;

function nameIn(text: string): { readonly start: number; readonly end: number } | null {
  if (text.length > 160) return null;
  const start = BY.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  const length = NAMES_END.exec(rest)?.index ?? rest.length;
  return NAME.test(rest.slice(0, length)) ? { start, end: start + length } : null;
}

function joined(found: readonly Found<string>[]): Found<string> | null {
  const [first, ...rest] = found.filter(
    (one, at) => found.findIndex(({ value }) => value === one.value) === at,
  );
  if (first === undefined) return null;
  const evidence = rest.map((fact) => fact.evidence[0]);
  const value = [first, ...rest].map((fact) => fact.value).join(', ');
  return { ...first, value, evidence: [first.evidence[0], ...evidence] };
}

/** Neither an address nor the outlet itself: pages name it for want of an author. */
function isPerson(name: string, material: Material): boolean {
  if (/https?:|^\/|@|www\.|\.(?:com|org|net|de|ch|at)\b/i.test(name)) return false;
  return name.length <= 200 && !isOutlet(name, material);
}

function isOutlet(name: string, material: Material): boolean {
  const site = metaOf(material, 'og:site_name', 'application-name');
  const words = fold(name);
  if (words.some((word) => COMPANY.has(word))) return true;
  const outlet = site === null ? '' : fold(site.words.text).join(' ');
  return outlet !== '' && words.join(' ').includes(outlet);
}

/** Words of the names of companies, and of accounts that stand for no author. */
const COMPANY = new Set('gmbh inc ltd llc verlag admin zeitung editor nachrichten'.split(' '));
