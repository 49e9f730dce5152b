import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axeViolations, openPage, withContext } from './support/browser.ts';
import { bestMatch, focused, says, searchedSite } from './support/searching.ts';
import { type StaticServer, withServer } from './support/server.ts';

const { search, site } = searchedSite();

/** The words that a query asks for. */
const wordsOf = (query: string) => query.replaceAll('"', '').split(' ');

describe('the search, by keyboard alone,', () => {
  for (const [words, id] of [
    ['piocherait', '000_2ca13f2b2ea26b3b'],
    ['Volasys', '004_5783e8861f960a5f'],
    ['"petroleum products"', '002_ccc30f9390b1beec'],
  ] as const) {
    test(`finds the one article with “${words}” and marks it there`, () =>
      search('', async ({ page }) => {
        await page.keyboard.press('/');
        await page.keyboard.type(words);
        await says(page, '1 article found.');
        const marks = (await page.locator('.result mark').allTextContents()).join(' ');
        for (const word of wordsOf(words)) assert.ok(marks.includes(word), marks);
        assert.deepEqual(await axeViolations(page), []);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForURL(`**/prefix/articles/${id}/?highlight=*#l*`);
        const found = await page.locator('main mark.found').allTextContents();
        const marked = new Set(found.map((text) => text.toLowerCase()));
        assert.deepEqual(
          [...marked].flatMap((text) => text.split(' ')).sort(),
          wordsOf(words).map((word) => word.toLowerCase()),
        );
        assert.deepEqual(await axeViolations(page), []);
      }));
  }

  test('moves among the results and back, and Escape empties the field', () =>
    search('?q=sanctions', async ({ page }) => {
      await says(page, '3 articles found.');
      const titles = await page.locator('.result-title').allTextContents();
      await page.locator('#search-field').focus();
      for (const title of [titles[0], titles[1], titles[2], titles[2]]) {
        await page.keyboard.press('ArrowDown');
        assert.equal(await focused(page), title);
      }
      for (const text of [titles[1], titles[0], 'sanctions']) {
        await page.keyboard.press('ArrowUp');
        assert.equal(await focused(page), text);
      }
      await page.keyboard.press('Escape');
      await page.waitForURL('**/prefix/search/');
      assert.equal(await page.locator('.result').count(), 0);
    }));

  test('is led to by `/` from any page, with the field ready', () =>
    search('', async ({ page }) => {
      const root = new URL('../', page.url()).href;
      for (const address of ['about/', 'articles/000_2ca13f2b2ea26b3b/', 'timeline/']) {
        await page.goto(root + address);
        await page.keyboard.press('/');
        await page.waitForURL('**/prefix/search/#search-field');
        await page.keyboard.type('Volasys');
        await says(page, '1 article found.');
      }
      await page.goto(root);
      await page.keyboard.press('/');
      await page.keyboard.type('Volasys');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/prefix/search/?q=Volasys');
      await says(page, '1 article found.');
    }));

  test('takes `/` as a letter in the field', () =>
    search('', async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('and/or');
      assert.equal(await focused(page), 'and/or');
    }));
});

describe('the search', () => {
  test('finds words one after another where they stand in quotation marks', () =>
    search('', async ({ page }) => {
      await page.locator('#search-field').fill('“sanctions North”');
      await says(page, 'No article has these words one after another: “sanctions north”.');
      await page.getByRole('link', { name: 'Search without quotation marks' }).click();
      await says(page, '3 articles found.');
    }));

  test('says of each article which words it lacks, and which words no article has', () =>
    search('?q=Volasys+petroleum', async ({ page }) => {
      await says(page, '2 articles found, none with both words.');
      assert.deepEqual(await page.locator('.result-missing').allTextContents(), [
        'Without: volasys',
        'Without: petroleum',
      ]);
      await page.locator('#search-field').fill('Volasys zzyzx');
      await says(page, '1 article found. No article has “zzyzx”.');
      await page.locator('#search-field').fill('zzyzx');
      await says(page, 'No article has this word: zzyzx.');
      await page.locator('#search-field').fill('sanctions -petroleum');
      await says(page, '2 articles found.');
    }));

  test('has nothing of a word that only begins like one of the archive’s, and names one spelt alike', () =>
    search('?q=sauerkraut', async ({ page }) => {
      await says(page, 'No article has this word: sauerkraut.');
      await page.locator('#search-field').fill('petroleum sauerkraut');
      await says(page, '1 article found. No article has “sauerkraut”.');
      await page.locator('#search-field').fill('sanctions -sauerkraut');
      await says(page, '3 articles found.');
      await page.locator('#search-field').fill('security counsel');
      await says(page, 'No article has “counsel”.');
      await page.getByRole('link', { name: 'Search for “council”' }).click();
      await says(page, 'articles found.');
      await page.locator('#search-field').fill('sanct');
      await says(page, '3 articles found.');
    }));

  test('says so where all that it finds has what is left out', () =>
    search('?q=petroleum+-sanctions', async ({ page }) => {
      await says(page, 'Every article that was found has something you leave out: “sanctions”.');
    }));

  test('goes on saying what it found where an earlier search has no answer yet', () =>
    search('', async ({ page }) => {
      let answered = () => {};
      const words = new Promise<void>((resolve) => {
        answered = resolve;
      });
      await page.route('**/data/words.json', (route) => words.then(() => route.continue()));
      await page.locator('#search-field').fill('sanctoins');
      await says(page, 'Searching…');
      await page.locator('#search-field').fill('sanctoin');
      await page.waitForTimeout(100);
      await page.locator('#search-field').fill('sanctions');
      await says(page, '3 articles found.');
      await page.waitForTimeout(600);
      await says(page, '3 articles found.');
      answered();
    }));

  test('leads to the paragraph that it shows', () =>
    search('?q=railway+project', async ({ page }) => {
      await says(page, 'found');
      const text = await page.locator('.result-excerpt').first().textContent();
      assert.match(text ?? '', /a planned railway project, oil transfers/);
      assert.match(await bestMatch(page), /#l25$/);
    }));

  test('shows words that look like markup as words', () =>
    search(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, async ({ page }) => {
      await says(page, 'No article');
      assert.equal(await page.locator('main img').count(), 0);
    }));

  test('that cannot load its index says so and leaves the ways to browse', async () => {
    await withServer(site().built.folder, '/prefix/', (server) =>
      withContext(site().browser, {}, async (context) => {
        const { page } = await openPage(context, server.origin);
        await page.route('**/pagefind/pagefind-entry.json*', (route) => route.abort());
        await context.route('**/pagefind/wasm.*', (route) => route.abort());
        await page.goto(`${server.root}search/?q=cap`);
        await says(page, 'The search index could not be loaded.');
        assert.ok(await page.locator('main a[href="/prefix/timeline/"]').isVisible());
      }),
    );
  });

  test('without JavaScript says why it does not run and points to the pages to browse', async () => {
    const look = (server: StaticServer) =>
      withContext(site().browser, { javaScriptEnabled: false }, async (context) => {
        const { page, problems } = await openPage(context, server.origin);
        await page.goto(`${server.root}search/`);
        await page.locator('#search-field').fill('cap');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/prefix/search/?q=cap');
        assert.ok(await page.locator('.search-notice').isVisible());
        for (const path of ['articles/', 'timeline/', 'outlets/', 'years/undated/']) {
          assert.ok(await page.locator(`main a[href="/prefix/${path}"]`).isVisible(), path);
        }
        assert.ok(await page.locator('#search-options').isHidden());
        assert.deepEqual(problems, []);
      });
    await withServer(site().built.folder, '/prefix/', look);
  });
});
