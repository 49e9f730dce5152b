import { besideBody } from '../beside.ts';
import { isPublicationLine } from '../date-line.ts';
import { eachLine, type LineRule } from '../rule.ts';

/** Inside the running text a date alone is a heading, as in a chronology. */
export const publicationLine: LineRule = {
  name: 'metadata/publication-line',
  role: 'metadata',
  why: 'A line that says when, and perhaps where, the article appeared.',
  find: eachLine((sight, view) => {
    if (sight.text.length > 120 || sight.prose || !/\d/.test(sight.text)) return false;
    return besideBody(sight, view) && isPublicationLine(sight.text);
  }),
};
