import type { DateSpan } from '../../model.ts';
import { readDate } from '../dates.ts';
import { jsonLdFact } from '../json-ld.ts';
import { type FieldRule, metaOf } from '../material.ts';
import { dateIn } from './published-date.ts';

/** Names of metadata, most telling first. */
const NAMES = [
  ...[
    'article:published_time',
    'article:published:time',
    'article:published',
    'datecreated',
    'og:published_time',
    'datepublished',
    'citation_publication_date',
  ],
  ...[
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'dcterms.date',
    'dcterms.created',
    'dc.date.created',
  ],
  ...['publication_date', 'publish-date', 'publish_date', 'publishdate', 'pubdate', 'date', 'time'],
];

export const publishedInMetadata: FieldRule<DateSpan> = {
  name: 'stated/metadata',
  why: "The page's own metadata states it.",
  find: (material) => {
    const fact = jsonLdFact(material, 'datePublished');
    const date = fact === null ? null : readDate(fact.value, '');
    if (fact !== null && date !== null) return { ...fact, value: date.value };
    const line = metaOf(material, ...NAMES);
    return line === null ? null : dateIn(material, line.words, 0, line.words.text.length);
  },
};
