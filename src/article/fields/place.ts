import { labelled } from '../../lines/labels.ts';
import { PLACE_LABELS } from '../../lines/vocabulary.ts';
import { datelineOf } from '../dateline.ts';
import { type FieldRule, lineOf, stated } from '../material.ts';
import { publicationParts } from '../publication-parts.ts';
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

const publicationLine: FieldRule<string> = {
  name: 'place/publication-line',
  why: 'The line with the date of publication names the place.',
  find: (material) => {
    const line = lineOf(material, 'metadata', 'metadata/publication-line');
    if (line === null) return null;
    const { place } = publicationParts(line.words.text);
    return place === null ? null : stated(material, line.words, place.start, place.end);
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
