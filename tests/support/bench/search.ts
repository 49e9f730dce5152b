import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser, openPage, withContext } from '../browser.ts';
import { withServer } from '../server.ts';
import { row } from './table.ts';

/**
 * Measures the search page of a built site in Chromium: from the last key of a query to the results in the page, the
 * index warm, and what the first query transfers.
 */

const QUERIES = 50;
/** Places in the list of the archive's words, as shares of it: from the most frequent to the rare. */
const PLACES = [0.0005, 0.003, 0.02, 0.1, 0.5] as const;

const wordsSchema = z.object({ words: z.array(z.tuple([z.string(), z.number()])) });

export interface SearchTimes {
  readonly articles: number;
  /** Milliseconds by query, in the order in which they were asked. */
  readonly times: readonly { readonly query: string; readonly milliseconds: number }[];
  /** Bytes that the page itself, and the first query with its results, transfer; text is compressed. */
  readonly pageBytes: number;
  readonly queryBytes: number;
}

/** Queries of one to three of the archive's own words, frequent and rare ones mixed; the same at each run. */
function queriesOf(site: string): readonly string[] {
  const { words } = wordsSchema.parse(
    JSON.parse(readFileSync(join(site, 'data/words.json'), 'utf8')),
  );
  return Array.from({ length: QUERIES }, (_, index) => {
    const length = 1 + (index % 3);
    const chosen = Array.from({ length }, (__, nth) => {
      const place = PLACES[(index + nth * 2) % PLACES.length] ?? 0;
      return words[(Math.floor(place * words.length) + index) % words.length]?.[0] ?? '';
    });
    return chosen.join(' ');
  });
}

export async function benchSearch(site: string): Promise<SearchTimes> {
  const queries = queriesOf(site);
  const browser = await launchBrowser();
  let result: SearchTimes | undefined;
  try {
    await withServer(site, '/', (server) =>
      withContext(browser, { viewport: { width: 1280, height: 900 } }, async (context) => {
        const { page } = await openPage(context, server.origin);
        result = await measure(page, `${server.root}search/`, queries);
      }),
    );
  } finally {
    await browser.close();
  }
  if (result === undefined) throw new Error('nothing was measured');
  return result;
}

async function measure(
  page: Page,
  address: string,
  queries: readonly string[],
): Promise<SearchTimes> {
  let bytes = 0;
  page.on('requestfinished', async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    bytes += responseBodySize + responseHeadersSize;
  });
  await page.goto(address);
  await page.locator('#search-options').waitFor();
  const pageBytes = bytes;
  await ask(page, queries[0] ?? '');
  await page.waitForLoadState('networkidle');
  const queryBytes = bytes - pageBytes;
  for (const query of queries) await ask(page, query);
  const times: { query: string; milliseconds: number }[] = [];
  // Once more: the index is loaded now, and the page has long forgotten the answers, of which it keeps the last 128.
  for (const query of queries) times.push({ query, milliseconds: await ask(page, query) });
  const articles = await page.evaluate<number>(
    `fetch(new URL('../data/search.json', location.href)).then((file) => file.json()).then((file) => file.articles.length)`,
  );
  return { articles, times, pageBytes, queryBytes };
}

/** Milliseconds from the last key to the frame after which the results stand in the page. */
async function ask(page: Page, query: string): Promise<number> {
  return page.evaluate<number>(`new Promise((done) => {
    const field = document.getElementById('search-field');
    const list = document.getElementById('search-list');
    const status = document.getElementById('search-status');
    field.value = '';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.form.requestSubmit();
    setTimeout(() => {
      const start = performance.now();
      const seen = new MutationObserver(() => {
        if (!/found|No article/.test(status.textContent)) return;
        seen.disconnect();
        requestAnimationFrame(() => done(performance.now() - start));
      });
      seen.observe(list.parentElement, { childList: true, subtree: true, attributes: true });
      seen.observe(status, { childList: true, characterData: true, subtree: true });
      field.value = ${JSON.stringify(query)};
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, 150);
  })`);
}

export function searchTable({ articles, times, pageBytes, queryBytes }: SearchTimes): string {
  const sorted = times.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) =>
    `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0)} ms`;
  const size = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const slowest = times.reduce((most, one) => (one.milliseconds > most.milliseconds ? one : most));
  return [
    row(`${articles} articles`, 'median', '9 of 10', 'longest'),
    row(`${times.length} queries`, at(0.5), at(0.9), at(1)),
    row('Slowest', slowest.query),
    row('The page loads', size(pageBytes)),
    row('The first query loads', size(queryBytes)),
  ].join('\n');
}
