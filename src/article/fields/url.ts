import { labelled } from '../../lines/labels.ts';
import { URL_LABELS } from '../../lines/vocabulary.ts';
import type { Mapped } from '../../model.ts';
import { type FieldRule, type Found, type Material, metaOf, stated } from '../material.ts';
import { addressOnly, givenInFrontMatter } from './front-matter.ts';
import { givenInSidecar } from './given.ts';

/** Lines at the start of a file among which its address is looked for. */
const HEAD = 12;

const headerLine: FieldRule<string> = {
  name: 'url/header-line',
  why: 'A line above the text gives the address.',
  find: (material) => {
    const line = material.lines.find(({ rule }) => rule === 'metadata/url');
    const start = line === undefined ? null : labelled(line.words.text, URL_LABELS);
    return line === undefined || start === null ? null : webAddress(material, line.words, start);
  },
};

const bareLine: FieldRule<string> = {
  name: 'url/bare-line',
  why: 'The file begins with the address.',
  find: (material) => {
    const head = material.lines.filter(({ role }) => role !== 'blank').slice(0, HEAD);
    const body = head.findIndex(({ role }) => role === 'body');
    const line = head
      .slice(0, body === -1 ? HEAD : body)
      .find(({ rule }) => rule === 'metadata/address');
    return line === undefined ? null : webAddress(material, line.words, 0);
  },
};

const canonical: FieldRule<string> = {
  name: 'url/metadata',
  why: "The page's own metadata states it.",
  find: (material) => {
    const line = metaOf(material, 'canonical', 'og:url');
    return line === null ? null : webAddress(material, line.words, 0);
  },
};

/** Keys of the front matter; Obsidian's clipper writes the address under `source`, wallabag the one it was given, too. */
const URL_NAMES = [
  'url',
  'sourceurl',
  'originalurl',
  'originurl',
  'originallink',
  'canonical',
  'canonicalurl',
  'permalink',
  'link',
  'source',
  'givenurl',
];

export const URL_RULES: readonly FieldRule<string>[] = [
  // A person's word, then the lines a person may have put above the text, then the page's markup.
  givenInSidecar('url'),
  givenInFrontMatter(URL_NAMES, addressOnly),
  headerLine,
  bareLine,
  canonical,
];

/** Only `http` and `https`: other addresses lead nowhere, or run what they hold. */
function webAddress(material: Material, words: Mapped, start: number): Found<string> | null {
  const address = words.text.slice(start).trim();
  const isWeb = /^https?:\/\/[^\s<>"]+$/i.test(address) && URL.canParse(address);
  return isWeb ? stated(material, words, start) : null;
}
