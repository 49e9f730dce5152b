import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import type { SitePath } from '../model.ts';
import { outputFile } from './links.ts';

/** A page of the site, rendered when it is asked for and not kept: an archive of 100,000 must fit in memory. */
export interface Page {
  /** File in the output folder, `/` between its parts, not percent-encoded. */
  readonly path: string;
  readonly url: SitePath;
  /** The whole document. Gives the same bytes each time. */
  readonly render: () => string;
}

/** The page at `url` that `view` gives. */
export function page(url: SitePath, view: () => JSX.Element): Page {
  return {
    path: outputFile(url),
    url,
    render: () => wellFormed(`<!doctype html>${render(view())}\n`),
  };
}

/** What HTML may not contain, not even as text: controls but tab and line feed, noncharacters, lone surrogates. */
const UNFIT = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/** What may be unfit: no text without it is, and most pages are. Found several times as fast as the very characters. */
const SUSPECT = /[^\t\n -~\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

function wellFormed(html: string): string {
  return SUSPECT.test(html) ? html.replace(UNFIT, '\ufffd') : html;
}
