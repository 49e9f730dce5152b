import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { build } from '../src/site/build.ts';
import { launchBrowser } from './support/browser.ts';
import { bestMatch, type Searching, says, searching, until } from './support/searching.ts';

const SILENT = { begin: () => undefined, advance: () => undefined, end: () => undefined };

let browser: Browser;
let room = '';
before(async () => {
  browser = await launchBrowser();
  room = await mkdtemp(join(tmpdir(), 'backfile-slices-'));
  await build(
    {
      articles: 'articles',
      output: join(room, 'site'),
      address: { prefix: '/prefix/', baseUrl: null },
      skipBad: false,
      offline: true,
      inASlice: 1,
    },
    SILENT,
  );
});
after(async () => {
  await browser?.close();
  await rm(room, { recursive: true, force: true });
});

function search(address: string, use: (of: Searching) => Promise<void>): Promise<void> {
  const built = { folder: join(room, 'site'), remove: async () => undefined };
  return searching(browser, { built, prefix: '/prefix/' }, address, use);
}

describe('the search of an index in several slices', () => {
  test('finds articles of all of them, and what searches them is loaded once', () =>
    search('?q=Volasys+petroleum', async ({ page }) => {
      await says(page, '2 articles found, none with both words.');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.reload();
      await says(page, '2 articles found, none with both words.');
      assert.deepEqual(
        asked.filter((path) => path.includes('/wasm.')),
        ['/prefix/pagefind/wasm.en.pagefind'],
      );
      assert.equal(asked.filter((path) => path.endsWith('.pf_meta')).length, 2);
      await page.locator('#search-field').fill('sanctions');
      await says(page, '3 articles found.');
      assert.match((await page.locator('.result-excerpt').allTextContents()).join(), /sanctions/);
      await page.locator('#search-field').fill('sanctions -petroleum');
      await says(page, '2 articles found.');
    }));

  test('leads to the paragraph that it shows', () =>
    search('?q=railway+project', async ({ page }) => {
      await says(page, 'found');
      assert.match(await bestMatch(page), /#l25$/);
    }));

  test('works without a connection where it was used with one', () =>
    search('?q=sanctions', async ({ page }) => {
      await says(page, '3 articles found.');
      await until(page, 'navigator.serviceWorker.controller !== null');
      await page.reload();
      await says(page, '3 articles found.');
      await page.context().setOffline(true);
      await page.reload();
      await says(page, '3 articles found.');
      await page.context().setOffline(false);
    }));
});
