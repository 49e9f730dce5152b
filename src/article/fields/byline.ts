import { readAuthors } from '../../lines/authors.ts';
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
    const named = namesBefore(words.text, start);
    if (named !== null) return stated(material, words, start, named);
    const comma = words.text.lastIndexOf(',');
    const isAgency = comma > start && AGENCY_NAMES.is(fold(words.text.slice(comma)));
    return stated(material, words, start, isAgency ? comma : words.text.length);
  },
};

/** `Author: Ann Example, Associate Editor, …`: where the one name ends behind which it is said what the person is. */
function namesBefore(text: string, start: number): number | null {
  const read = readAuthors(text);
  const [name, ...more] = read?.names ?? [];
  const isOne = read?.hasRole === true && name?.start === start && more.length === 0;
  return isOne ? name.end : null;
}

/** Where nobody else is named: the agency alone on the line below the headline. Further down, pages have controls. */
const agencyLine: FieldRule<string> = {
  name: 'byline/agency-line',
  why: 'The line below the headline names the news agency whose copy it is, and nobody else.',
  find: (material) => {
    const shown = material.lines.filter(({ role }) => role !== 'blank');
    const byline = shown[shown.findIndex(({ role }) => role === 'title') + 1];
    if (byline?.rule !== 'byline/agency') return null;
    const [name] = readAuthors(byline.words.text)?.names ?? [];
    return stated(material, byline.words, name?.start, name?.end);
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
  agencyLine,
];
