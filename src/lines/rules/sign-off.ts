import { eachLine, isBefore, type LineRule } from '../rule.ts';
import { startsUpper } from '../sentence.ts';
import { AGENCY_NAMES, STAFF } from '../vocabulary.ts';

/** Wire copy ends with the agency's bare name. At the head of a page the same line is the outlet's name. */
export const signOff: LineRule = {
  name: 'wire-sign-off',
  role: 'boilerplate',
  why: "The agency's name, with which wire copy ends.",
  find: eachLine((sight, view) => {
    if (sight.text.length > 40 || !sight.look.is(AGENCY_NAMES)) return false;
    return sight.at > 0 && sight.at >= view.page.sights.length / 2 && !isBefore(sight, view);
  }),
};

export const staff: LineRule = {
  name: 'staff',
  role: 'boilerplate',
  why: 'A line that says who else reported, wrote or edited.',
  find: eachLine(({ text, look }) => {
    if (text.length > 260) return false;
    const length = look.beginning(STAFF);
    if (length === 0) return false;
    // `Reporting by the book …` begins a sentence; names have capitals.
    return text.startsWith('(') || startsUpper(text.split(' ').slice(length).join(' '));
  }),
};
