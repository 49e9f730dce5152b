import { labelled } from '../../lines/labels.ts';
import { OUTLET_LABELS } from '../../lines/vocabulary.ts';
import { datelineOf } from '../dateline.ts';
import { type FieldRule, lineOf, stated } from '../material.ts';
import { ownerIn } from '../owner.ts';
import { publicationParts } from '../publication-parts.ts';
import { titleParts } from '../title-ending.ts';

export const headerLine: FieldRule<string> = {
  name: 'outlet/header-line',
  why: 'A line above the text names the source.',
  find: (material) => {
    const line = lineOf(material, 'metadata', 'metadata/outlet');
    const start = line === null ? null : labelled(line.words.text, OUTLET_LABELS);
    return line === null || start === null ? null : stated(material, line.words, start);
  },
};

/** `March 5, 1987 - Harbour Gazette`. */
export const publicationLine: FieldRule<string> = {
  name: 'outlet/publication-line',
  why: 'The line with the date of publication names the outlet.',
  find: (material) => {
    const line = lineOf(material, 'metadata', 'metadata/publication-line');
    if (line === null) return null;
    const { outlet } = publicationParts(line.words.text);
    return outlet === null ? null : stated(material, line.words, outlet.start, outlet.end);
  },
};

export const datelineSign: FieldRule<string> = {
  name: 'outlet/dateline',
  why: 'The dateline names who published the article, where those of agencies name the agency.',
  find: (material) => {
    const line = datelineOf(material.blocks);
    if (line === null || line.sign === undefined) return null;
    return stated(material, line.block, line.sign.start, line.sign.end);
  },
};

export const copyrightLine: FieldRule<string> = {
  name: 'outlet/copyright-line',
  why: 'The copyright line names its owner.',
  find: (material) => {
    for (const line of material.lines) {
      if (line.rule !== 'copyright') continue;
      const owner = ownerIn(line.words.text);
      if (owner !== null) return stated(material, line.words, owner.start, owner.end);
    }
    return null;
  },
};

/** `Headline | Harbour Gazette`. */
export const titleEnding: FieldRule<string> = {
  name: 'outlet/title-ending',
  why: 'The title ends with the name of the outlet, behind a bar or a dash.',
  find: (material) => {
    const line = lineOf(material, 'title');
    if (line === null) return null;
    const { outlet } = titleParts(line.words.text, material.lines, material.settings);
    return outlet === null ? null : stated(material, line.words, outlet.start, outlet.end);
  },
};
