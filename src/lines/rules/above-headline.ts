import { eachLine, type LineRule } from '../rule.ts';

/** In letters; a line that is longer says something. */
const LONGEST = 60;

/** Nothing of a text stands above its headline, unless running text does: then the headline is none of the whole text's. */
export const aboveHeadline: LineRule = {
  name: 'above-headline',
  role: 'boilerplate',
  why: "A name or a label above the headline: the site's, a section's, an agency's.",
  find: eachLine(({ at, text, line, sentence }, view) => {
    const { title } = view;
    if (title === null || at >= title || sentence || line.hint !== null) return false;
    return text.length <= LONGEST && title < view.firstProse();
  }),
};
