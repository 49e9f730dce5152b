import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage, withContext } from './browser.ts';
import { type StaticServer, withServer } from './server.ts';
import { type BuiltSite, buildSite } from './site.ts';

export interface Searching {
  readonly page: Page;
  readonly server: StaticServer;
}

/** Opens the search page with `address` behind its own, and afterwards expects that nothing went wrong. */
export async function searching(
  browser: Browser,
  site: { readonly built: BuiltSite; readonly prefix: string },
  address: string,
  use: (searching: Searching) => Promise<void>,
): Promise<void> {
  await withServer(site.built.folder, site.prefix, (server) =>
    withContext(browser, { viewport: { width: 1280, height: 900 } }, async (context) => {
      const { page, problems } = await openPage(context, server.origin);
      page.setDefaultTimeout(10_000);
      await page.goto(`${server.root}search/${address}`);
      await page.locator('#search-options').waitFor();
      await use({ page, server });
      assert.deepEqual(problems, []);
    }),
  );
}

/** What a test file about the search works with. */
interface SearchedSite {
  /** Opens the search page with `address` behind its own. */
  readonly search: (address: string, use: (of: Searching) => Promise<void>) => Promise<void>;
  /** To be asked within a test. */
  readonly site: () => { readonly browser: Browser; readonly built: BuiltSite };
}

/** Starts a browser and builds the site below `/prefix/` before the file's tests, and ends both after them. */
export function searchedSite(): SearchedSite {
  let browser: Browser;
  let built: BuiltSite;
  before(async () => {
    browser = await launchBrowser();
    built = await buildSite('--path-prefix', '/prefix/');
  });
  after(async () => {
    await browser?.close();
    await built?.remove();
  });
  return {
    search: (address, use) => searching(browser, { built, prefix: '/prefix/' }, address, use),
    site: () => ({ browser, built }),
  };
}

/** Where the search page sends a reader: the best match, with the words to mark. */
export async function bestMatch(page: Page): Promise<string> {
  const href = await page.locator('.result-title a').first().getAttribute('href');
  assert.ok(href !== null);
  return href;
}

/** Waits until the page announces these words. */
export async function says(page: Page, words: string): Promise<void> {
  await page.locator('#search-status[role="status"]', { hasText: words }).waitFor();
}

/** The page's address from its host on. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

/** The text of what has the focus, or its value if it is a field. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    'document.activeElement.value ?? document.activeElement.textContent',
  );
}

/**
 * Waits until the script gives true. Playwright's own `waitForFunction` compiles its script in the page, which the
 * Content-Security-Policy rightly forbids.
 */
export async function until(page: Page, script: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await page.evaluate<boolean>(script)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`never true: ${script}`);
}
