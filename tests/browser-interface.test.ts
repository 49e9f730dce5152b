import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeViolations, launchBrowser, openPage, withContext } from './support/browser.ts';
import { arabicSite } from './support/interface.ts';
import { type StaticServer, serveFolder } from './support/server.ts';
import { type BuiltSite, pagesOf } from './support/site.ts';

let browser: Browser;
let site: BuiltSite;
let server: StaticServer;
before(async () => {
  [browser, site] = await Promise.all([launchBrowser(), arabicSite()]);
  server = await serveFolder(site.folder);
});
after(async () => {
  await browser?.close();
  await server?.close();
  await site?.remove();
});

const OPEN = "for (const part of document.querySelectorAll('details')) part.open = true";
const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('an archive in Arabic', () => {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    test(`has no accessibility violation and fits, in ${colorScheme} colours and ${width} px`, () =>
      withContext(browser, { colorScheme, viewport: { width, height: 900 } }, async (context) => {
        const { page, problems } = await openPage(context, server.origin);
        const wrong: string[] = [];
        for (const path of await pagesOf(site)) {
          await page.goto(server.root + path);
          const wider = await page.evaluate<number>(WIDER);
          await page.evaluate(OPEN);
          const found = [
            ...problems.splice(0),
            ...(wider > 0 ? [`${wider} px too wide`] : []),
            ...(await axeViolations(page)),
          ];
          wrong.push(...found.map((words) => `/${path}: ${words}`));
        }
        assert.deepEqual(wrong, []);
      }));
  }

  test('searches and answers in Arabic', () =>
    withContext(browser, {}, async (context) => {
      const { page } = await openPage(context, server.origin);
      await page.goto(`${server.root}search/?q=${encodeURIComponent('الميناء')}`);
      await page.locator('.result').first().waitFor();
      const said = await page.locator('main').innerText();
      assert.match(said, /النتائج: 3 مقالات\./);
      assert.match(said, /غير معروف/);
      assert.doesNotMatch(said, /found|Unknown|Undated|stated|given/);
    }));

  test('draws time from right to left, and zooms on what the pointer chooses there', () =>
    withContext(browser, { viewport: { width: 1280, height: 900 } }, async (context) => {
      const { page } = await openPage(context, server.origin);
      await page.goto(`${server.root}timeline/`);
      const svg = page.locator('.strip-drawing');
      const left = async (name: string) =>
        (await svg.locator('text', { hasText: name }).boundingBox())?.x ?? Number.NaN;
      assert.ok((await left('2016')) > (await left('2019')));
      const box = await svg.boundingBox();
      assert.ok(box !== null);
      await page.mouse.move(box.x + box.width - 5, box.y + 40);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.8, box.y + 40, { steps: 4 });
      await page.mouse.up();
      assert.match(new URL(page.url()).searchParams.get('from') ?? '', /^2016/);
      const before = page.url();
      await page.locator('[data-step="in"]').focus();
      await page.keyboard.press('ArrowLeft');
      const from = (url: string) => new URL(url).searchParams.get('from') ?? '';
      assert.ok(from(page.url()) > from(before), 'the arrow to the left leads on');
    }));
});
