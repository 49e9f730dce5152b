import { agenciesIn } from '../agency.ts';
import { readAuthors } from '../authors.ts';
import { besideBody } from '../beside.ts';
import type { Sight, View } from '../page.ts';
import { eachLine, type LineRule } from '../rule.ts';
import { isUpper } from '../sentence.ts';
import { AGENCY_NAMES, BY } from '../vocabulary.ts';

const LONGEST = 140;
const LONGEST_NAMES = 100;
/** Words for the outlet, the place or the date behind the names. */
const MOST_OTHERS = 6;

export const bylineBy: LineRule = {
  name: 'byline/by',
  role: 'byline',
  why: 'A line that names the author.',
  find: eachLine((sight, view) => {
    // Cheap to ask, and true of few lines.
    if (sight.text.length > LONGEST || sight.look.beginning(BY) === 0) return false;
    if (!besideBody(sight, view)) return false;
    const read = readAuthors(sight.text);
    return read !== null && read.form === 'by' && read.others <= MOST_OTHERS;
  }),
};

/** A name alone under the headline, next to the line with the date. */
export const bylineName: LineRule = {
  name: 'byline/name-beside-date',
  role: 'byline',
  why: 'A name next to the date of publication.',
  find: eachLine((sight, view) => {
    if (sight.text.length > LONGEST_NAMES || sight.sentence) return false;
    if (!isBesideDate(sight, view) || !besideBody(sight, view)) return false;
    if (view.page.copies(sight) > 1) return false;
    return isNames(sight.text);
  }),
};

/** Of agencies alone, no more than so many lines below the headline. */
const BELOW = 6;

export const bylineAgency: LineRule = {
  name: 'byline/agency',
  role: 'byline',
  why: 'The news agency whose copy it is, between headline and text.',
  find: eachLine((sight, view) => {
    const { title } = view;
    if (title === null || sight.at <= title || sight.at > title + BELOW) return false;
    // Cheap to ask, and true of few lines.
    if (!AGENCY_NAMES.mayBegin(sight.words[0] ?? '') || sight.at >= view.firstProse()) return false;
    return agenciesIn(sight.text) !== null;
  }),
};

function isBesideDate(sight: Sight, view: View): boolean {
  if (view.title === null || sight.at < view.title) return false;
  return [sight.at - 1, sight.at + 1].some((at) => view.roleAt(at) === 'metadata');
}

/** A full name that is not shouted, several people, or one and what the person is. */
function isNames(text: string): boolean {
  const read = readAuthors(text);
  if (read === null || read.form !== 'name' || read.others > 0) return false;
  const [first] = read.names;
  const isAlone = first.end - first.start === text.length && !isUpper(text);
  return isAlone || read.hasRole || read.names.length > 1;
}
