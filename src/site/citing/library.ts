import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
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
  /** HTML of the site's own: text, `<i>` around the outlet's name, `<bdi>` around words of a script from right to left. */
  readonly html: string;
}

/** Items handed to the library at once: it takes a fifth of the time of one by one, and more at once saves nothing. */
export const BATCH = 250;

/**
 * The items as the library cites them, each in every style, in the order of the items. No item changes what another
 * one gives. Linear in the number of items.
 */
export function byLibrary(items: readonly CslItem[]): readonly (readonly Formatted[])[] {
  const found: Formatted[][] = items.map(() => []);
  for (let from = 0; from < items.length; from += BATCH) {
    // The library knows items by their ids, which are any words: their places are safe.
    const plain = items.slice(from, from + BATCH).map((item, index) => plainItem(item, index));
    for (const { name, file } of STYLES)
      for (const [index, html] of entriesOf(file, plain).entries())
        found[from + index]?.push({ style: name, html });
  }
  return found;
}

/** Past the library's own reading of what it is given, for which CSL-JSON is one of many forms: it is that already. */
function entriesOf(file: string, items: readonly object[]): readonly string[] {
  const options = { template: file, lang: 'en-US', format: 'html', nosort: true } as const;
  return plugins.output
    .format('bibliography', items, { ...options, asEntryArray: true })
    .map(([, html]) => htmlOf(entryOf(html)));
}

function htmlOf(entry: string): string {
  return entry.replaceAll(STAND_IN, '&#60;').replaceAll(OPEN, '<bdi>').replaceAll(CLOSE, '</bdi>');
}

/** The library takes `<i>` and the like in what it is given for markup; headlines are words. No text has this character. */
const STAND_IN = '\ufdd0';

/** Nor these: what they enclose keeps to itself among the English words of a citation. */
const OPEN = '\ufdd1';
const CLOSE = '\ufdd2';
const LEFTWARD = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function plainWords(words: string): string {
  const plain = words.replaceAll('<', STAND_IN);
  return LEFTWARD.test(plain) ? `${OPEN}${plain}${CLOSE}` : plain;
}

function plainItem(item: CslItem, index: number): object {
  return {
    ...item,
    id: `item-${index}`,
    title: item.title && plainWords(item.title),
    'container-title': item['container-title'] && plainWords(item['container-title']),
    archive: plainWords(item.archive),
    author: item.author?.map(({ literal, ...name }) =>
      literal === undefined ? name : { literal: literal.replaceAll('<', STAND_IN) },
    ),
  };
}

/** What stands in an entry of the bibliography: the library wraps it in an element. */
function entryOf(entry: string): string {
  return /class="csl-entry">(.*)<\/div>\n/s.exec(entry)?.[1] ?? '';
}
