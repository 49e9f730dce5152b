import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { ArticleSpec } from './support/archive.ts';
import { makeArchive } from './support/archive.ts';
import { axeViolations, launchBrowser, openPage, withContext } from './support/browser.ts';
import { eventsOf } from './support/hostile.ts';
import { renderSite } from './support/rendered.ts';
import { type StaticServer, serveFolder } from './support/server.ts';
import { watchShifts } from './support/shifts.ts';
import type { BuiltSite } from './support/site.ts';

/** Of two years, one of which needs pages for its months, and of every kind of date. */
const ARTICLES: readonly ArticleSpec[] = Array.from({ length: 240 }, (_, index) => ({
  path: `${index}.txt`,
  title: `Article ${index} on the harbour`,
  standfirst: 'What is known of it.',
  outlet: `Outlet ${index % 5}`,
  byline: 'By our correspondent',
  place: ['LONDON', 'Paris', 'Rome'][index % 3] ?? '',
  language: index === 1 ? 'ar' : 'en',
  url: 'https://news.example/a',
  ...(index === 3 ? {} : { published: dateOf(index) }),
  paragraphs: ['On a day.', 'And on another, it rained.'],
  removed: index % 2 === 0 ? [] : ['Subscribe now'],
}));

function dateOf(index: number): string {
  if (index < 20) return `2017-03-${String(1 + index).padStart(2, '0')}`;
  if (index < 24) return ['2018', '2018-09', '2018-09-14/2018-09-16', '2018-02'][index - 20] ?? '';
  return `2018-09-${String(1 + (index % 28)).padStart(2, '0')}`;
}

/** A page of every type: the templates, and their states that look otherwise. */
const PAGES = [
  '',
  'articles/',
  'years/2018/',
  'years/2018/09/',
  'years/2018/09/2/',
  'years/2017/',
  'years/undated/',
  'articles/30/',
  'articles/1/',
  'articles/3/',
  'outlets/',
  'outlets/outlet-1/',
  'places/',
  'places/london/',
  'timeline/',
  'timeline/2018/',
  'about/',
  '404.html',
] as const;

let browser: Browser;
let site: BuiltSite;
let server: StaticServer;
before(async () => {
  browser = await launchBrowser();
  const settings = { title: 'The Harbour Archive', corrections: 'desk@example.org' };
  site = await renderSite(
    makeArchive({ articles: ARTICLES, events: eventsOf(ARTICLES), settings }),
  );
  server = await serveFolder(site.folder);
});
after(async () => {
  await browser?.close();
  await server?.close();
  await site?.remove();
});

const OPEN = "for (const part of document.querySelectorAll('details')) part.open = true";
const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** What is wrong with a page at a width, and once all its folded parts are open. */
async function look(page: Page): Promise<readonly string[]> {
  const wider = await page.evaluate<number>(WIDER);
  await page.evaluate(OPEN);
  return [...(wider > 0 ? [`${wider} px too wide`] : []), ...(await axeViolations(page))];
}

test('the link that reports a correction names the paragraph that the reader has chosen', () =>
  withContext(browser, {}, async (context) => {
    const { page } = await openPage(context, server.origin);
    const paragraph = async (address: string) => {
      await page.goto(server.root + address);
      const link = page.locator('#correction');
      // The address is filled in before it is followed; mail is no page.
      await link.evaluate((element) => {
        element.addEventListener('click', (event) => event.preventDefault());
      });
      await link.click();
      const body = new URL((await link.getAttribute('href')) ?? '').searchParams.get('body') ?? '';
      return /^Paragraph: (.*)$/m.exec(body)?.[1];
    };
    assert.equal(await paragraph('articles/30/'), '(which?)');
    assert.equal(await paragraph('articles/31/#l2'), '2 (#l2)');
    assert.equal(await paragraph('articles/32/#standfirst'), '#standfirst');
  }));

describe('every type of page', () => {
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
    ['dark', 900],
  ] as const) {
    test(`has no accessibility violation and fits, in ${colorScheme} colours and ${width} px`, () =>
      withContext(browser, { colorScheme, viewport: { width, height: 900 } }, async (context) => {
        const { page, problems } = await openPage(context, server.origin);
        const wrong: string[] = [];
        for (const path of PAGES) {
          await page.goto(server.root + path);
          const found = await look(page);
          wrong.push(...[...problems.splice(0), ...found].map((words) => `/${path}: ${words}`));
        }
        assert.deepEqual(wrong, []);
      }));
  }

  test('moves nothing once it is drawn, however late its fonts and scripts come', () =>
    withContext(browser, { viewport: { width: 390, height: 900 } }, async (context) => {
      const { page } = await openPage(context, server.origin);
      // Late for the first drawing, and there long before the page has been looked at.
      await page.route(/\.(?:woff2|js)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue().catch(() => undefined);
      });
      const shifted = await watchShifts(page);
      for (const path of PAGES) {
        await page.goto(server.root + path, { waitUntil: 'networkidle' });
        assert.equal(await shifted(), 0, path);
      }
    }));
});
