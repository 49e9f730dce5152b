import { labelled } from '../../lines/labels.ts';
import { firstHeadline, underlinedTitle } from '../../lines/rules/title.ts';
import { TITLE_LABELS } from '../../lines/vocabulary.ts';
import { type FieldRule, type Found, lineOf, type Material, stated } from '../material.ts';
import { beforeSource, titleParts } from '../title-ending.ts';
import { givenInFrontMatter } from './front-matter.ts';
import { givenInSidecar } from './given.ts';
import { headlineInMetadata, headlineWithoutKicker } from './title-metadata.ts';

const headline: FieldRule<string> = {
  name: 'title/headline',
  why: 'It is the headline above the text.',
  find: (material) => {
    const line = lineOf(material, 'title');
    if (line === null) return null;
    const isLabelled = line.rule === 'title/header-line';
    const start = isLabelled ? labelled(line.words.text, TITLE_LABELS) : null;
    if (start !== null) return stated(material, line.words, start);
    if (line.rule !== firstHeadline.name && line.rule !== underlinedTitle.name) {
      return stated(material, line.words, 0, beforeSource(line.words.text));
    }
    const { headline: of } = titleParts(line.words.text, material.lines, material.settings);
    return stated(material, line.words, of.start, of.end);
  },
};

/**
 * A person's word; what a page says to machines, where no line of it says the same or its wording is the outlet's own; what
 * stands above the text.
 */
export const TITLE_RULES: readonly FieldRule<string>[] = [
  givenInSidecar('title'),
  givenInFrontMatter(['title', 'headline']),
  headlineWithoutKicker,
  headlineInMetadata,
  headline,
];

/** Marks a title that the original breaks off, in a word or with an ellipsis. */
export function withCaveat(title: Found<string>, material: Material): Found<string> {
  if (title.basis !== 'stated' || !isCutShort(title.value, material)) return title;
  return { ...title, caveat: 'cut-short' };
}

/**
 * The last word is none of the text's, but where the text has the word before it, a longer word follows that
 * begins with it: `… sanctions on N` above `sanctions on North Korea`.
 */
function isCutShort(title: string, { blocks }: Material): boolean {
  if (/(?:…|\.\.\.)$/.test(title)) return true;
  const [last, before] = bare(title).reverse();
  if (last === undefined || before === undefined || /[.!?"”’)]$/.test(title)) return false;
  let continued = false;
  for (const { text } of blocks) {
    const lower = text.toLowerCase();
    // Most texts have few places, if any, at which a word can begin so.
    for (let at = lower.indexOf(last); at !== -1; at = lower.indexOf(last, endOf(lower, at))) {
      const start = lower.lastIndexOf(' ', at) + 1;
      const word = bareWord(lower.slice(start, endOf(lower, at)));
      if (word === last) return false;
      continued ||= word.startsWith(last) && wordBefore(lower, start) === before;
    }
  }
  return continued;
}

function endOf(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 ? text.length : space;
}

/** The last word before `end`; signs alone are none. */
function wordBefore(text: string, end: number): string {
  let word = '';
  for (let stop = end - 1; stop > 0 && word === ''; ) {
    const start = text.lastIndexOf(' ', stop - 1) + 1;
    word = bareWord(text.slice(start, stop));
    stop = start - 1;
  }
  return word;
}

/** Words in lower case, without the marks around them; `U.N.` stays one word. */
function bare(text: string): string[] {
  return text
    .toLowerCase()
    .split(' ')
    .map(bareWord)
    .filter((word) => word !== '');
}

function bareWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]{1,8}$/u, '');
}
