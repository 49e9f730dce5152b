import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, launchBrowser, openPage, withContext } from './support/browser.ts';
import { until } from './support/searching.ts';
import { withServer } from './support/server.ts';
import { type BuiltSite, buildSite } from './support/site.ts';

const PREFIX = '/prefix/';
const READ = 'articles/002_ccc30f9390b1beec/';
const UNREAD = 'articles/004_5783e8861f960a5f/';

let browser: Browser;
let built: BuiltSite;
before(async () => {
  browser = await launchBrowser();
  built = await buildSite('--path-prefix', PREFIX, '--offline');
});
after(async () => {
  await browser?.close();
  await built?.remove();
});

/** Opens an article, waits until the worker keeps it, cuts the connection, and hands over the page. */
function withoutConnection(use: (page: Page, root: string) => Promise<void>): Promise<void> {
  return withServer(built.folder, PREFIX, ({ origin, root }) =>
    withContext(browser, {}, async (context) => {
      const { page, problems } = await openPage(context, origin);
      page.setDefaultTimeout(10_000);
      await page.goto(root);
      await until(page, 'navigator.serviceWorker.controller !== null');
      await page.goto(root + READ);
      await page.goto(`${root}search/?q=Volasys`);
      await page.locator('.result').waitFor();
      assert.deepEqual(problems, []);
      await context.setOffline(true);
      await use(page, root);
    }),
  );
}

/** Opens `first` before any worker is there, goes on once it is, cuts the connection, and hands over the page. */
function afterFirst(
  first: string,
  use: (page: Page, root: string) => Promise<void>,
): Promise<void> {
  return withServer(built.folder, PREFIX, ({ origin, root }) =>
    withContext(browser, {}, async (context) => {
      const { page } = await openPage(context, origin);
      page.setDefaultTimeout(10_000);
      await page.goto(root + first);
      await until(page, 'navigator.serviceWorker.controller !== null');
      await page.goto(root);
      await context.setOffline(true);
      await use(page, root);
    }),
  );
}

describe('a site that was built for reading without a connection', () => {
  test('shows what was read before, as it was', () =>
    withoutConnection(async (page, root) => {
      await page.goto(root + READ);
      assert.match((await page.locator('h1').textContent()) ?? '', /^U\.S\. calls urgent/);
      const family = 'getComputedStyle(document.querySelector("h1")).fontFamily';
      assert.doesNotMatch(await page.evaluate<string>(family), /^$/);
      await page.goto(`${root}timeline/`);
      assert.ok((await page.locator('main').textContent())?.includes('2018'));
    }));

  test('says of a page that was not read that it is not kept', () =>
    withoutConnection(async (page, root) => {
      await page.goto(root + UNREAD);
      assert.equal(await page.locator('h1').textContent(), 'No connection');
      assert.deepEqual(await axeViolations(page), []);
    }));

  test('keeps the page that was open before the worker was there', () =>
    afterFirst(READ, async (page, root) => {
      await page.goto(root + READ);
      assert.match((await page.locator('h1').textContent()) ?? '', /^U\.S\. calls urgent/);
    }));

  test('keeps no page that was not found, though it was open first', () =>
    afterFirst('articles/none/', async (page, root) => {
      await page.goto(`${root}articles/none/`);
      assert.equal(await page.locator('h1').textContent(), 'No connection');
    }));

  test('searches with what the search has loaded', () =>
    withoutConnection(async (page, root) => {
      await page.goto(`${root}search/?q=Volasys`);
      await page.locator('.result').waitFor();
    }));

  test('has a manifest with the archive’s name, and addresses below the prefix', () => {
    const manifest = JSON.parse(readFileSync(join(built.folder, 'manifest.webmanifest'), 'utf8'));
    assert.equal(manifest.name, 'UN sanctions on North Korea, September 2018');
    assert.equal(manifest.scope, './');
    const home = readFileSync(join(built.folder, 'index.html'), 'utf8');
    assert.match(home, /<link rel="manifest" href="\/prefix\/manifest\.webmanifest"/);
  });

  test('is the same when it is built again', async () => {
    const again = await buildSite('--path-prefix', PREFIX, '--offline');
    try {
      const [one, two] = [built, again].map(({ folder }) =>
        readFileSync(join(folder, 'sw.js'), 'utf8'),
      );
      assert.equal(one, two);
    } finally {
      await again.remove();
    }
  });
});

test('a site has no service worker unless it is asked for', async () => {
  const plain = await buildSite();
  try {
    assert.throws(() => readFileSync(join(plain.folder, 'sw.js')), /ENOENT/);
    assert.doesNotMatch(
      readFileSync(join(plain.folder, 'index.html'), 'utf8'),
      /rel="manifest"|offline\.js/,
    );
  } finally {
    await plain.remove();
  }
});
