import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './support/browser.ts';
import { addressOf, focused, type Searching, says, searching } from './support/searching.ts';
import { watchShifts } from './support/shifts.ts';
import { type BuiltSite, buildSite } from './support/site.ts';

let browser: Browser;
let articles: string;
let built: BuiltSite;
before(async () => {
  browser = await launchBrowser();
  articles = await writeArticles();
  built = await buildSite('--articles', articles);
});
after(async () => {
  await browser?.close();
  await built?.remove();
  await rm(articles, { recursive: true, force: true });
});

/** 23 short articles: outlets `Even` and `Odd`, dated 2001 to 2021, the last two without a date. */
async function writeArticles(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backfile-many-'));
  for (let number = 1; number <= 23; number += 1) {
    const name = join(folder, `n${number}`);
    const text = `Report number ${number}\n\nThe harvest of field ${number} was counted, said the mill.\n`;
    const date = number > 21 ? '' : `published: "${2000 + number}-03-04"\n`;
    await writeFile(`${name}.txt`, text);
    await writeFile(`${name}.yml`, `outlet: ${number % 2 === 0 ? 'Even' : 'Odd'}\n${date}`);
  }
  return folder;
}

function search(address: string, use: (of: Searching) => Promise<void>): Promise<void> {
  return searching(browser, { built, prefix: '/' }, address, use);
}

const titles = (page: Page) => page.locator('.result-title').allTextContents();
const even = (page: Page) => page.getByRole('checkbox', { name: /^Even/ });

describe('the address of a search', () => {
  for (const width of [390, 1000, 1440]) {
    test(`moves nothing that is drawn, on ${width} px, whatever it asks`, () =>
      search('', async ({ page, server }) => {
        await page.setViewportSize({ width, height: 900 });
        const shifted = await watchShifts(page);
        for (const address of ['', '?q=harvest', '?q=harvest&outlet=Even', '?q=mill&from=2003']) {
          await page.goto(`${server.root}search/${address}`, { waitUntil: 'networkidle' });
          await page.locator('#search-options').waitFor();
          await page.waitForTimeout(300);
          assert.equal(await shifted(), 0, address);
        }
      }));
  }

  test('brings back its words, filters and order on reload, Back and Forward', () =>
    search('', async ({ page }) => {
      await page.locator('#search-field').fill('harvest');
      await page.keyboard.press('Enter');
      await says(page, '23 articles found.');
      await even(page).check();
      await says(page, '11 articles found.');
      await page.locator('#search-sort').selectOption('newest');
      await page.waitForURL('**/search/?q=harvest&outlet=Even&sort=newest');
      await page.reload();
      await says(page, '11 articles found.');
      assert.ok(await even(page).isChecked());
      assert.equal(await page.locator('#search-sort').inputValue(), 'newest');
      await page.goBack();
      await page.goBack();
      await says(page, '23 articles found.');
      assert.equal(addressOf(page), '/search/?q=harvest');
      assert.equal(await even(page).isChecked(), false);
      assert.equal(await page.locator('#search-sort').inputValue(), 'relevance');
      await page.goForward();
      await says(page, '11 articles found.');
    }));

  test('takes one step of the history for what is typed in one go', () =>
    search('', async ({ page }) => {
      await page.locator('#search-field').pressSequentially('harvest', { delay: 60 });
      await page.waitForURL('**/search/?q=harvest');
      await page.goBack();
      await page.waitForURL('**/search/');
      assert.equal(await page.locator('#search-field').inputValue(), '');
    }));

  test('shows its filters on a phone too, whichever they are', () =>
    search('', async ({ page, server }) => {
      await page.setViewportSize({ width: 375, height: 800 });
      for (const address of [
        '?q=harvest&outlet=Even',
        '?q=harvest&year=2004',
        '?q=harvest&from=2004',
      ]) {
        await page.goto(`${server.root}search/${address}`);
        await says(page, 'found.');
        assert.ok(await page.locator('#search-from').isVisible(), address);
      }
      await page.goto(`${server.root}search/?q=harvest`);
      await says(page, 'found.');
      assert.ok(await page.locator('#search-sort').isHidden());
    }));

  test('that names an outlet which the archive does not have shows it, so that it can be taken away', () =>
    search('?q=harvest&outlet=Gone', async ({ page }) => {
      await says(page, 'No article found with these filters.');
      await page.getByRole('checkbox', { name: 'Gone (0)' }).uncheck();
      await says(page, '23 articles found.');
    }));
});

describe('results', () => {
  test('are sorted by date either way, the undated last, and shown ten more at a time', () =>
    search('?q=harvest&sort=oldest', async ({ page }) => {
      await says(page, '23 articles found.');
      assert.deepEqual((await titles(page)).slice(0, 2), ['Report number 1', 'Report number 2']);
      await page.locator('#search-sort').selectOption('newest');
      await page.locator('.result-title', { hasText: 'Report number 21' }).waitFor();
      assert.deepEqual((await titles(page)).slice(0, 2), ['Report number 21', 'Report number 20']);
      for (const [first, count] of [
        [10, 20],
        [20, 23],
      ] as const) {
        await page.locator('#search-more').click();
        await page
          .locator('.result')
          .nth(count - 1)
          .waitFor();
        assert.equal(await focused(page), (await titles(page))[first]);
      }
      const last = (await titles(page)).slice(-2).sort();
      assert.deepEqual(last, ['Report number 22', 'Report number 23']);
      assert.ok(await page.locator('#search-more').isHidden());
      await page.reload();
      await page.locator('.result').nth(22).waitFor();
    }));

  test('say outlet and date, and that a date is not known', () =>
    search('?q=harvest&sort=oldest', async ({ page }) => {
      await says(page, '23 articles found.');
      const first = await page.locator('.result-origin').first().textContent();
      assert.match(first ?? '', /Odd.*4 March 2001/);
      assert.equal(
        await page.locator('.result time').first().getAttribute('datetime'),
        '2001-03-04',
      );
      await page.getByRole('checkbox', { name: 'Undated (2)' }).check();
      await says(page, '2 articles found.');
      const undated = await page.locator('.result-origin').first().textContent();
      assert.match(undated ?? '', /unknown|undated/i);
    }));

  test('are narrowed by several years at once; each count says what its choice would show', () =>
    search('?q=harvest&year=2004&year=2005', async ({ page }) => {
      await says(page, '2 articles found.');
      const outlets = page.locator('[data-filter="outlet"] label:visible');
      assert.deepEqual(await outlets.allTextContents(), [' Even (1)', ' Odd (1)']);
      await even(page).check();
      await says(page, '1 article found.');
      assert.deepEqual(await outlets.allTextContents(), [' Even (1)', ' Odd (1)']);
      await page.locator('#search-field').fill('');
      await page.waitForURL('**/search/?outlet=Even&year=2005&year=2004');
      await says(page, '1 article found.');
    }));

  test('are narrowed by days, months and years, with or without the undated', () =>
    search('?q=harvest&from=2019-03-04', async ({ page }) => {
      await says(page, '3 articles found.');
      await page.locator('#search-to').fill('2020');
      await page.locator('#search-to').press('Enter');
      await says(page, '2 articles found.');
      await page.getByRole('checkbox', { name: 'also articles without a date (2)' }).check();
      await says(page, '4 articles found.');
      assert.equal(addressOf(page), '/search/?q=harvest&from=2019-03-04&to=2020&undated=1');
      await page.reload();
      await says(page, '4 articles found.');
      assert.equal(await page.locator('#search-to').inputValue(), '2020');
      await page.goBack();
      await page.goBack();
      await says(page, '3 articles found.');
      const from = page.locator('#search-from');
      await from.fill('last year');
      await from.press('Enter');
      await says(page, '23 articles found. Not asked for, as it is no date: “last year”.');
      assert.equal(await from.getAttribute('aria-invalid'), 'true');
    }));
});
