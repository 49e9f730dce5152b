import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl.ts';

/** The styles in which pages cite, by the names that readers know. Each is a file of CSL 1.0 beside this one. */
const STYLES = [
  { name: 'Chicago', file: 'chicago' },
  { name: 'MLA', file: 'mla' },
  { name: 'APA', file: 'apa' },
] as const;

const { styles } = plugins.config.get('@csl');
for (const { file } of STYLES)
  styles.add(file, readFileSync(new URL(`${file}.csl`, import.meta.url), 'utf8'));

/** A citation as a page shows it. */
export interface Formatted {
  readonly style: string;
  /** HTML of the site's own: text, and `<i>` around the outlet's name. */
  readonly html: string;
}

/** The item as a reader would cite it, in each style. */
export function formatted(item: CslItem): readonly Formatted[] {
  const cite = new Cite(withoutMarkup(item));
  return STYLES.map(({ name, file }) => ({
    style: name,
    html: entryOf(
      cite.format('bibliography', { template: file, lang: 'en-US', format: 'html' }),
    ).replaceAll(STAND_IN, '&#60;'),
  }));
}

/** The library takes `<i>` and the like in what it is given for markup; headlines are words. No text has this character. */
const STAND_IN = '\ufdd0';

function withoutMarkup(item: CslItem): CslItem {
  return {
    ...item,
    title: item.title?.replaceAll('<', STAND_IN),
    'container-title': item['container-title']?.replaceAll('<', STAND_IN),
    archive: item.archive.replaceAll('<', STAND_IN),
    author: item.author?.map(({ literal, ...name }) =>
      literal === undefined ? name : { literal: literal.replaceAll('<', STAND_IN) },
    ),
  };
}

/** What stands in the one entry of the bibliography: the library wraps it in two elements. */
function entryOf(bibliography: string): string {
  return /class="csl-entry">(.*)<\/div>\n/s.exec(bibliography)?.[1] ?? '';
}
