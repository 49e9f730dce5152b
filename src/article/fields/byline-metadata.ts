import { leadOf } from '../../lines/author-lead.ts';
import { readAuthors } from '../../lines/authors.ts';
import { PARTICLES } from '../../lines/name-words.ts';
import { fold } from '../../lines/sentence.ts';
import { COMPANIES, ROLES } from '../../lines/vocabulary.ts';
import type { Mapped, Span } from '../../model.ts';
import { jsonLdAuthors } from '../json-ld.ts';
import {
  evidenceOf,
  type FieldRule,
  type Found,
  found,
  type Material,
  metaOf,
  stated,
} from '../material.ts';
import { metaLines } from '../meta-lines.ts';

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
    const fact = jsonLdAuthors(material);
    return fact === null || isOutlet(fact.value, material) ? null : withoutInitials(fact);
  },
};

/** For want of a person: what the page calls its author, be it the outlet. */
export const outletAsAuthor: FieldRule<string> = {
  name: 'stated/metadata',
  why: WHY,
  find: (material) => jsonLdAuthors(material, true),
};

/** Without `By`, and of `Ana Example (exa)`, as newsrooms sign, without the initials. */
function withoutInitials(fact: Found<string>): Found<string> {
  const { value } = fact;
  const lead = leadOf(value, 0);
  // `Von`, `Di` and the like begin names, too.
  const isName = PARTICLES.has(fold(value)[0] ?? '');
  const start = lead?.form === 'by' && !isName ? lead.start : 0;
  return { ...fact, value: value.slice(start).replace(/ \(\p{Ll}[\p{Ll}.]{1,6}\)/gu, '') };
}

/** Every element of the first kind that names a person. */
export const authorsInMeta: FieldRule<string> = {
  name: 'stated/metadata',
  why: WHY,
  find: (material) => {
    for (const name of NAMES) {
      const facts = metaLines(material.lines).flatMap(({ hint, words }) => {
        if (hint.name !== name) return [];
        const fact = namesAt(material, words) ?? stated(material, words);
        return fact === null || !mayBeAuthor(fact.value, material) ? [] : [fact];
      });
      const all = joined(facts);
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
    const { lines } = material;
    const named = lines.filter(({ role, rule }) => role === 'byline' && rule === 'markup/byline');
    const last = lines.findLastIndex(({ role }) => role === 'body');
    const others = lines.slice(0, last).filter(({ rule, words }) => {
      return rule === 'markup/readability' && readAuthors(words.text)?.form === 'by';
    });
    for (const { words } of [...named, ...others]) {
      const fact = words.text.length > LONGEST ? null : namesAt(material, words);
      if (fact !== null && mayBeAuthor(fact.value, material)) return fact;
    }
    return null;
  },
};

const LONGEST = 160;

/** The names in a line that says nothing else but what the people are and when they wrote. */
function namesAt(material: Material, words: Mapped): Found<string> | null {
  const read = readAuthors(words.text);
  if (read === null || (read.form !== 'by' && read.form !== 'name' && read.form !== 'label'))
    return null;
  const evidence = ({ start, end }: Span) => evidenceOf(material, words, start, end);
  const [first, ...more] = read.names;
  const names = read.names.map(({ start, end }) => words.text.slice(start, end));
  return found('stated', names.join(', '), evidence(first), ...more.map(evidence));
}

function joined(facts: readonly Found<string>[]): Found<string> | null {
  const [first, ...rest] = facts.filter(
    (one, at) => facts.findIndex(({ value }) => value === one.value) === at,
  );
  if (first === undefined) return null;
  const evidence = rest.flatMap((fact) => fact.evidence);
  const value = [first, ...rest].map((fact) => fact.value).join(', ');
  return { ...first, value, evidence: [...first.evidence, ...evidence] };
}

/** Neither an address nor the outlet itself: pages name it for want of an author. */
function mayBeAuthor(name: string, material: Material): boolean {
  if (/https?:|^\/|@|www\.|\.(?:com|org|net|de|ch|at)\b/i.test(name)) return false;
  return name.length <= 200 && !isOutlet(name, material);
}

function isOutlet(name: string, material: Material): boolean {
  const words = fold(name);
  if (COMPANIES.within(words) || ROLES.is(words)) return true;
  const site = metaOf(material, 'og:site_name', 'application-name');
  const outlet = site === null ? '' : fold(site.words.text).join(' ');
  return outlet !== '' && words.join(' ').includes(outlet);
}
