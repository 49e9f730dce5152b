import type { UserConfig } from '@11ty/eleventy';
import { createParser } from '../article/markdown/parser.ts';

/** Name of the template that `renderPages` (./render.ts) makes in memory: the only one there ever is. */
export const PAGES_TEMPLATE = 'pages.11ty.js';

/**
 * Eleventy's configuration, as `.eleventy.ts` hands it over. It holds what must be true of every run; the pages
 * themselves come from `renderPages`. Eleventy's own command (`eleventy --config=.eleventy.ts`) reads no articles and
 * knows nothing of originals, feeds, search and the swap, and would mix a half site into `_site/`: it is refused with
 * a message that names the command to use.
 */
export function configure(config: UserConfig): object {
  if (!config.isVirtualTemplate(PAGES_TEMPLATE)) {
    throw new Error(
      'Backfile hands its pages to Eleventy itself. Use `npm run build`, or `npm start` to watch and serve.',
    );
  }
  // Git-ignored input would otherwise give no pages and no error.
  config.setUseGitIgnore(false);
  // Three locks on one door: no template is ever read from a file, so that nothing in a text can be expanded; were
  // one read, no template language would run over it; and Markdown would be rendered by the archive's own parser.
  config.setLibrary('md', createParser());
  return {
    templateFormats: ['11ty.js'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
