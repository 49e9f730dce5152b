import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axeViolations } from './support/browser.ts';
import { addressOf, bestMatch, focused, says, searchedSite, until } from './support/searching.ts';
import { watchShifts } from './support/shifts.ts';

const { search } = searchedSite();

describe('the search', () => {
  test('offers the archive’s own word for one that is misspelt, and keeps the rest of the query', () =>
    search('?q=sanctoins+Volasys', async ({ page }) => {
      await says(page, '1 article found.');
      const other = page.getByRole('link', { name: 'Search for “sanctions”' });
      assert.deepEqual(await axeViolations(page), []);
      await other.click();
      await says(page, '3 articles found, 1 with both words.');
      assert.equal(await page.locator('#search-field').inputValue(), 'sanctions Volasys');
    }));

  test('moves nothing on the page when it is ready and when its results come', () =>
    search('', async ({ page, server }) => {
      await page.setViewportSize({ width: 390, height: 900 });
      const shifted = await watchShifts(page);
      for (const [address, words] of [
        ['', ''],
        ['?q=sanctions', '3 articles found.'],
        ['?q=piocherait', '1 article found.'],
      ] as const) {
        await page.goto(`${server.root}search/${address}`, { waitUntil: 'networkidle' });
        await page.locator('#search-options').waitFor();
        await says(page, words);
        assert.equal(await shifted(), 0, address);
      }
    }));

  test('offers nothing for what is like no word', () =>
    search('?q=zzyzx', async ({ page }) => {
      await says(page, 'No article has this word: zzyzx.');
      assert.equal(await page.locator('#search-ways li').count(), 0);
    }));
});

describe('the marks on an article', () => {
  test('go on demand, and the text is as it was', () =>
    search('?q=petroleum', async ({ page, server }) => {
      await says(page, '1 article found.');
      const link = await bestMatch(page);
      const path = link.replace(/\?.*/, '');
      const target = link.replace(/#.*/, '');
      await page.goto(server.origin + path);
      const text = await page.locator('main').innerHTML();
      await page.goto(`${server.origin}${target}#l20`);
      await page.getByRole('button', { name: 'Next mark' }).click();
      assert.match(await focused(page), /petroleum/i);
      await page.getByRole('button', { name: 'Remove marks' }).click();
      assert.equal(addressOf(page), `${path}#l20`);
      await page.evaluate('document.activeElement.blur()');
      assert.equal(await page.locator('main').innerHTML(), text);
    }));

  test('leave the words that an address points to in sight', () =>
    search('', async ({ page, server }) => {
      await page.setViewportSize({ width: 1280, height: 400 });
      await page.goto(`${server.root}articles/002_ccc30f9390b1beec/?highlight=the#l25`);
      await page.locator('.highlight-bar').waitFor({ state: 'attached' });
      const top = "document.getElementById('l25').getBoundingClientRect().top";
      await until(page, `${top} >= 0 && ${top} < 400`);
    }));
});
