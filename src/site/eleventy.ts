import type { UserConfig } from '@11ty/eleventy';
import { createParser } from '../article/markdown/parser.ts';

/** Name of the template that `renderPages` (./render.ts) makes in memory: the only one there ever is. */
export const PAGES_TEMPLATE = 'pages.11ty.js';

/** What must be true of every run of Eleventy; the pages themselves come from `renderPages`. */
export function setUp(config: UserConfig): void {
  // Git-ignored input would otherwise give no pages and no error.
  config.setUseGitIgnore(false);
  // Two locks on one door: no template is ever read from a file, and files in any template language are none to it, so that
  // nothing in a text can be expanded; were Markdown rendered, it would be by the archive's own parser.
  config.setTemplateFormats(['11ty.js']);
  config.setLibrary('md', createParser());
}

/**
 * The configuration that `.eleventy.ts` hands to Eleventy's own command (`eleventy --config=.eleventy.ts`). That reads no
 * articles and knows nothing of originals, feeds, search and the swap, and would mix a half site into `_site/`: it is refused
 * with a message that names the command to use.
 */
export function configure(): never {
  throw new Error(
    'Backfile hands its pages to Eleventy itself. Use `npm run build`, or `npm start` to watch and serve.',
  );
}
