import { agenciesIn } from '../../lines/agency.ts';
import { jsonLdAuthors, jsonLdFact } from '../json-ld.ts';
import { type FieldRule, metaOf, stated } from '../material.ts';

const WHY = "The page's own metadata names the agency.";

/** schema.org: https://schema.org/sourceOrganization, on whose behalf the creator was working; pages put themselves there, too. */
export const sourceOrganization: FieldRule<string> = {
  name: 'agency/source-organization',
  why: WHY,
  find: (material) => {
    const source = jsonLdFact(material, 'sourceOrganization', 'name');
    return source === null || agenciesIn(source.value) === null ? null : source;
  },
};

/** Metadata in which content systems name the author or, beside the outlet, where the copy comes from. */
const NAMES = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dc.source',
  'source',
  'news_source',
];

export const agencyInMetadata: FieldRule<string> = {
  name: 'agency/metadata',
  why: WHY,
  find: (material) => {
    const author = jsonLdAuthors(material, true);
    if (author !== null && agenciesIn(author.value) !== null) return author;
    for (const name of NAMES) {
      const line = metaOf(material, name);
      if (line !== null && agenciesIn(line.words.text) !== null)
        return stated(material, line.words);
    }
    return null;
  },
};
