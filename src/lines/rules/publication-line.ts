import { besideBody } from '../beside.ts';
import { isPublicationLine } from '../date-line.ts';
import { FEWEST_DIGITS } from '../dates.ts';
import type { Look } from '../look.ts';
import { eachLine, type LineRule } from '../rule.ts';
import { CALENDAR } from '../vocabulary.ts';

/** Inside the running text a date alone is a heading, as in a chronology. */
export const publicationLine: LineRule = {
  name: 'metadata/publication-line',
  role: 'metadata',
  why: 'A line that says when, and perhaps where, the article appeared.',
  find: eachLine((sight, view) => {
    if (sight.text.length > 120 || sight.prose || !mayHaveDate(sight.look)) return false;
    return besideBody(sight, view) && isPublicationLine(sight.text);
  }),
};

/** Cheap to ask: figures enough for a date, or some beside the name of a month or a day. */
function mayHaveDate(look: Look): boolean {
  return look.digits >= FEWEST_DIGITS || (look.digits > 0 && look.has(CALENDAR));
}
