import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { SitePath } from '../model.ts';
import { sitePath } from '../text/ids.ts';
import { FONTS_STYLE } from './fonts.ts';
import { outputFile, styles } from './links.ts';

/** A style sheet that is made of others: a page asks for one, as each file that it waits for costs a turn on a slow network. */
interface Sheet {
  readonly path: SitePath;
  readonly parts: readonly SitePath[];
}

/** Every sheet begins with these. The fonts come first: what follows names them. */
const COMMON: readonly SitePath[] = [FONTS_STYLE, styles.site, styles.frame, styles.common];

const ARTICLE: Sheet = {
  path: sitePath('/assets/article-page.css'),
  parts: [
    styles.lists,
    styles.tables,
    // Before the facts and the text, which have a place in its grid.
    styles.article,
    styles.text,
    styles.gaps,
    styles.facts,
    styles.source,
    styles.verify,
    styles.nearby,
  ],
};

const HOME: Sheet = {
  path: sitePath('/assets/home-page.css'),
  parts: [
    styles.lists,
    styles.timeline,
    styles.events,
    styles.strip,
    styles.searchForm,
    // Last: it shows parts of the timeline in its own way.
    styles.home,
  ],
};

const TIMELINE: Sheet = {
  path: sitePath('/assets/timeline-page.css'),
  parts: [
    styles.lists,
    styles.tables,
    styles.timeline,
    styles.events,
    styles.strip,
    styles.timelineForm,
    styles.facets,
  ],
};

const SEARCH: Sheet = {
  path: sitePath('/assets/search-page.css'),
  parts: [styles.searchForm, styles.facets, styles.search, styles.searchResults],
};

const LISTS: Sheet = {
  path: sitePath('/assets/lists-page.css'),
  parts: [styles.lists, styles.calendar],
};

const ABOUT: Sheet = {
  path: sitePath('/assets/about-page.css'),
  parts: [styles.tables, styles.about],
};

/** Of pages that have a few lines and perhaps the search's form. */
const PLAIN: Sheet = {
  path: sitePath('/assets/plain-page.css'),
  parts: [styles.searchForm],
};

const SHEETS = [ARTICLE, HOME, TIMELINE, SEARCH, LISTS, ABOUT, PLAIN] as const;

/** The sheets by the pages that have them. */
export const sheets = {
  article: ARTICLE.path,
  home: HOME.path,
  timeline: TIMELINE.path,
  search: SEARCH.path,
  lists: LISTS.path,
  about: ABOUT.path,
  plain: PLAIN.path,
} as const;

/**
 * Makes the sheets in `folder`, which has their parts, without comments and white space. The same parts give the same
 * bytes. Rejects if one is missing. What paper wants ends each sheet, after all that it overrules: in a sheet of its own
 * it is one more file to load, and browsers reckon every style of the page anew when it comes.
 */
export async function writeSheets(folder: string): Promise<void> {
  const read = (part: SitePath) => readFile(join(folder, outputFile(part)), 'utf8');
  const print = `@media print{${await read(styles.print)}}`;
  for (const { path, parts } of SHEETS) {
    const texts = await Promise.all([...COMMON, ...parts].map(read));
    const { code } = await transform([...texts, print].join('\n'), {
      loader: 'css',
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
    });
    await writeFile(join(folder, outputFile(path)), code);
  }
}
