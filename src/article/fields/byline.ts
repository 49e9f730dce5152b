import { labelled } from '../../lines/labels.ts';
import { nameLength } from '../../lines/names.ts';
import { fold } from '../../lines/sentence.ts';
import { AGENCY_NAMES, BY, BYLINE_LABELS } from '../../lines/vocabulary.ts';
import { type FieldRule, lineOf, stated } from '../material.ts';
import {
  authorsInJsonLd,
  authorsInMeta,
  namesByMarkup,
  outletAsAuthor,
} from './byline-metadata.ts';
import { givenInFrontMatter, givenInSidecar } from './given.ts';

const line: FieldRule<string> = {
  name: 'byline/line',
  why: 'A line of the article names the author.',
  find: (material) => {
    const byline = lineOf(material, 'byline');
    if (byline === null) return null;
    const { text } = byline.words;
    const start = nameStart(text);
    return stated(material, byline.words, start, nameEnd(text, start));
  },
};

/** A person's word; the names that a page gives one by one, which no reading of a line can match; then its lines. */
export const BYLINE_RULES: readonly FieldRule<string>[] = [
  givenInSidecar('byline'),
  givenInFrontMatter('byline', 'author', 'authors'),
  authorsInJsonLd,
  namesByMarkup,
  authorsInMeta,
  outletAsAuthor,
  line,
];

/** Behind `Author:` and behind `By`. */
function nameStart(text: string): number {
  const label = labelled(text, BYLINE_LABELS) ?? 0;
  const words = fold(text.slice(label));
  let start = label;
  for (let count = BY.at(words, 0); count > 0; count -= 1) start = text.indexOf(' ', start) + 1;
  return start;
}

/** Before the bar or dash that ends the names, and before an agency among them. */
function nameEnd(text: string, start: number): number {
  const rest = text.slice(start);
  const end = start + (nameLength(rest) || rest.length);
  const comma = text.lastIndexOf(',', end);
  const isAgency = comma > start && AGENCY_NAMES.is(fold(text.slice(comma, end)));
  return isAgency ? comma : end;
}
