import type { Sight, View } from '../page.ts';
import { eachLine, isAfter, isBefore, isOutside, type LineRule } from '../rule.ts';

const LABEL = 4;

export const sectionLabel: LineRule = {
  name: 'section-label',
  role: 'boilerplate',
  why: 'A short label beside the text, as of a section of the site.',
  find: eachLine((sight, view) => {
    if (!isOutside(sight, view) || sight.sentence || sight.continues) return false;
    return sight.text.length <= 40 && sight.words().length <= LABEL;
  }),
};

export const aboveText: LineRule = {
  name: 'above-text',
  role: 'boilerplate',
  why: 'It stands above the text and does not read as a part of it.',
  find: eachLine((sight, view) => {
    return (isBefore(sight, view) || isAboveTitle(sight, view)) && isLoose(sight);
  }),
};

export const belowText: LineRule = {
  name: 'below-text',
  role: 'boilerplate',
  why: 'It stands below the text and does not read as a part of it.',
  find: eachLine((sight, view) => isAfter(sight, view) && isLoose(sight)),
};

function isAboveTitle(sight: Sight, view: View): boolean {
  return view.title !== null && sight.at < view.title;
}

/** Not running text: a paragraph stays in the article unless a rule knows better. */
function isLoose(sight: Sight): boolean {
  return !sight.prose && !sight.continues;
}
