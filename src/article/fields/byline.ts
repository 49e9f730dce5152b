import { labelled } from '../../lines/labels.ts';
import { fold } from '../../lines/sentence.ts';
import { AGENCY_NAMES, BYLINE_LABELS } from '../../lines/vocabulary.ts';
import { evidenceOf, type FieldRule, found, lineOf, stated } from '../material.ts';
import { authorsOf } from './byline-choice.ts';
import {
  authorsInJsonLd,
  authorsInMeta,
  namesByMarkup,
  outletAsAuthor,
} from './byline-metadata.ts';
import { givenInFrontMatter, people } from './front-matter.ts';
import { givenInSidecar } from './given.ts';

const line: FieldRule<string> = {
  name: 'byline/line',
  why: 'Of the lines that name people, this one names the author where and how bylines do.',
  find: (material) => {
    const best = authorsOf(material.lines, material.models.byline);
    if (best === null) return null;
    const [first, ...more] = best.spans.map(({ line: { words }, span }) =>
      evidenceOf(material, words, span.start, span.end),
    );
    return first === undefined ? null : found('stated', best.names.join(', '), first, ...more);
  },
};

/** `Author: …` at the head of a file, as it stands there. */
const header: FieldRule<string> = {
  name: 'byline/header-line',
  why: 'A line above the text names the author.',
  find: (material) => {
    const byline = lineOf(material, 'byline', 'byline/header-line');
    const start = byline === null ? null : labelled(byline.words.text, BYLINE_LABELS);
    if (byline === null || start === null) return null;
    const { words } = byline;
    const comma = words.text.lastIndexOf(',');
    const isAgency = comma > start && AGENCY_NAMES.is(fold(words.text.slice(comma)));
    return stated(material, words, start, isAgency ? comma : words.text.length);
  },
};

/** A person's word; the names that a page gives one by one, which no reading of a line can match; then its lines. */
export const BYLINE_RULES: readonly FieldRule<string>[] = [
  givenInSidecar('byline'),
  givenInFrontMatter(['byline', 'author', 'authors', 'creator', 'creators', 'publishedby'], people),
  authorsInJsonLd,
  namesByMarkup,
  authorsInMeta,
  outletAsAuthor,
  header,
  line,
];
