import type { Sight, View } from '../page.ts';
import { eachLine, isOutside, type LineRule } from '../rule.ts';

/**
 * What stands in file after file is the site's. Within the running text that goes only for a line that is no sentence
 * and stands alone: a paper may end each story with the same paragraph of background, and results of companies share
 * the rows of their tables.
 */
export const repeatedLine: LineRule = {
  name: 'repeated',
  role: 'boilerplate',
  why: 'It stands in at least half of the files of this folder: a part of the site, not of the article.',
  find: eachLine((sight, view) => {
    if (view.repeated.size === 0 || !view.repeated.has(sight.small)) return false;
    if (view.extent() === null) return false;
    return isOutside(sight, view) || (!sight.sentence && standsAlone(sight, view));
  }),
};

/** With a blank line, or the end of the file, above and below. */
function standsAlone({ at, gap }: Sight, { page }: View): boolean {
  return gap && (page.sights[at + 1]?.gap ?? true);
}
