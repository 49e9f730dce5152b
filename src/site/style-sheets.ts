import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { SitePath } from '../model.ts';
import { sitePath } from '../text/ids.ts';
import { FONTS_STYLE } from './fonts.ts';
import { outputFile, styles } from './links.ts';

/** A style sheet that is made of others, so that a page asks for few. */
interface Sheet {
  readonly path: SitePath;
  readonly parts: readonly SitePath[];
}

/** Of every page. The fonts come first: what follows names them. */
const BASE: Sheet = {
  path: sitePath('/assets/base.css'),
  parts: [FONTS_STYLE, styles.site, styles.frame, styles.common],
};

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

/** The sheets by the pages that have them. */
export const sheets = {
  base: BASE.path,
  article: ARTICLE.path,
  home: HOME.path,
  timeline: TIMELINE.path,
  search: SEARCH.path,
} as const;

/**
 * Makes the sheets in `folder`, which has their parts, without comments and white space. The same parts give the same
 * bytes. Rejects if one is missing.
 */
export async function writeSheets(folder: string): Promise<void> {
  for (const { path, parts } of [BASE, ARTICLE, HOME, TIMELINE, SEARCH]) {
    const texts = await Promise.all(
      parts.map((part) => readFile(join(folder, outputFile(part)), 'utf8')),
    );
    const { code } = await transform(texts.join('\n'), {
      loader: 'css',
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
    });
    await writeFile(join(folder, outputFile(path)), code);
  }
}
