import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import type { Sha256, SitePath } from '../model.ts';
import { outputFile } from './links.ts';
import { wellFormed } from './well-formed.ts';

/** A page of the site, rendered when it is asked for and not kept: an archive of 100,000 must fit in memory. */
export interface Page {
  /** File in the output folder, `/` between its parts, not percent-encoded. */
  readonly path: string;
  readonly url: SitePath;
  /** The whole document. Gives the same bytes each time. */
  readonly render: () => string;
  /**
   * A digest of all that it shows besides what all pages do; `all` where that may be any of the articles' facts and texts and
   * of the events; null where it is more.
   */
  readonly shown: (() => Sha256) | 'all' | null;
}

/** The page at `url` that `view` gives. */
export function page(url: SitePath, view: () => JSX.Element, shown: Page['shown'] = 'all'): Page {
  return {
    shown,
    path: outputFile(url),
    url,
    render: () => wellFormed(`<!doctype html>${render(view())}\n`),
  };
}
