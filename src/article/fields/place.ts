import { isDate, segments } from '../../lines/date-line.ts';
import { labelled } from '../../lines/labels.ts';
import { isUpper } from '../../lines/sentence.ts';
import { PLACE_LABELS } from '../../lines/vocabulary.ts';
import { datelineOf } from '../dateline.ts';
import { type FieldRule, lineOf, stated } from '../material.ts';
import { givenInFrontMatter } from './front-matter.ts';
import { givenInSidecar, statedInMetadata } from './given.ts';

const headerLine: FieldRule<string> = {
  name: 'place/header-line',
  why: 'A line above the text names the place.',
  find: (material) => {
    const line = lineOf(material, 'metadata', 'metadata/place');
    const start = line === null ? null : labelled(line.words.text, PLACE_LABELS);
    return line === null || start === null ? null : stated(material, line.words, start);
  },
};

const dateline: FieldRule<string> = {
  name: 'place/dateline',
  why: 'The text begins with a dateline, which names the place.',
  find: (material) => {
    const line = datelineOf(material.blocks);
    if (line === null || line.place === null) return null;
    return stated(material, line.block, line.place.start, line.place.end);
  },
};

/** Capitals alone tell a place from an outlet there. */
const publicationLine: FieldRule<string> = {
  name: 'place/publication-line',
  why: 'The line with the date of publication names the place.',
  find: (material) => {
    const line = lineOf(material, 'metadata', 'metadata/publication-line');
    if (line === null) return null;
    const { text } = line.words;
    const part = segments(text)
      .slice(1)
      .find(({ start, end }) => isUpper(text.slice(start, end)) && !isDate(text.slice(start, end)));
    return part === undefined ? null : stated(material, line.words, part.start, part.end);
  },
};

/** A person's word; a label; the dateline; then lines that need reading. */
export const PLACE_RULES: readonly FieldRule<string>[] = [
  givenInSidecar('place'),
  givenInFrontMatter(['place', 'location', 'dateline', 'publisherplace']),
  headerLine,
  dateline,
  publicationLine,
  statedInMetadata(['contentLocation', 'name']),
];
