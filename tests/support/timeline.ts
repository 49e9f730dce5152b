import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Archive } from '../../src/model.ts';
import { makeArchive } from './archive.ts';
import { launchBrowser, openPage, withContext } from './browser.ts';
import { event } from './events.ts';
import { renderSite } from './rendered.ts';
import { type StaticServer, serveFolder } from './server.ts';
import type { BuiltSite } from './site.ts';

const articles = ['a', 'b', 'c'].map((name) => ({
  path: `${name}.txt`,
  title: `Title ${name}`,
  outlet: `Outlet ${name.toUpperCase()}`,
  language: 'en',
  paragraphs: ['One.', 'Two.'],
}));

/** Ten events from 2016 to 2018, of every kind. */
export const FEW = makeArchive({
  articles,
  events: [
    event({
      id: 'plan',
      kind: 'planned',
      date: '2018-11-20',
      reports: [{ in: 'a', quote: 'The pier will open.' }],
    }),
    event({
      id: 'many',
      date: '2018-09-14',
      sources: 2,
      reports: [
        { in: 'a', quote: 'The café burned.' },
        { in: 'b', quote: 'It burned down.' },
        { in: 'c', quote: 'A fire was reported.' },
      ],
    }),
    event({
      id: 'doubt',
      kind: 'disputed',
      date: '2018-09-10/2018-09-12',
      reports: [{ in: 'b', quote: 'It was denied.' }],
    }),
    ...[
      '2018-03-01',
      '2018-02',
      '2017-06-01',
      '2017',
      '2016-05-05',
      '2016-04-04',
      '2016-03-03',
    ].map((date) => event({ id: `e-${date}`, date, reports: [{ in: 'c', quote: 'They met.' }] })),
  ],
});

/** 400 in one month, and as many over twenty years before. */
export const MANY = makeArchive({
  articles,
  events: Array.from({ length: 800 }, (_, index) =>
    event({
      id: `e${index}`,
      kind: index % 4 === 0 ? 'planned' : 'reported',
      date:
        index < 400
          ? `2018-09-${30 - (index % 30)}`.replace(/-(\d)$/, '-0$1')
          : `${2017 - (index % 20)}-06-01`,
      reports: [{ in: 'a', quote: `Of number ${index}.` }],
    }),
  ),
});

/** Forty of five years, one long before and one long after. */
export const FAR = makeArchive({
  articles,
  events: [
    '2060-01-01',
    ...Array.from({ length: 40 }, (_, index) => `${2019 - Math.floor(index / 8)}-06-01`),
    '1789-07-14',
  ].map((date, index) =>
    event({ id: `e${index}`, date, reports: [{ in: 'a', quote: 'They met.' }] }),
  ),
});

/** A browser, and the archives' sites, served. */
export interface Stand {
  /** Opens a page of the timeline and afterwards expects that nothing went wrong. */
  open(
    archive: Archive,
    address: string,
    use: (page: Page, root: string) => Promise<void>,
    options?: BrowserContextOptions,
  ): Promise<void>;
  close(): Promise<void>;
}

export async function openStand(): Promise<Stand> {
  const browser = await launchBrowser();
  const sites = new Map<Archive, { site: BuiltSite; server: StaticServer }>();
  for (const archive of [FEW, MANY, FAR]) {
    const site = await renderSite(archive);
    sites.set(archive, { site, server: await serveFolder(site.folder) });
  }
  return {
    open(archive, address, use, options = {}) {
      const { server } = sites.get(archive) ?? {};
      assert(server !== undefined);
      return openTimeline({ browser, server, address, use, options });
    },
    async close() {
      await browser.close();
      for (const { site, server } of sites.values()) {
        await server.close();
        await site.remove();
      }
    },
  };
}

interface Opening {
  readonly browser: Browser;
  readonly server: StaticServer;
  readonly address: string;
  readonly use: (page: Page, root: string) => Promise<void>;
  readonly options: BrowserContextOptions;
}

function openTimeline({ browser, server, address, use, options }: Opening): Promise<void> {
  const context = { viewport: { width: 1280, height: 900 }, ...options };
  return withContext(browser, context, async (opened) => {
    const { page, problems } = await openPage(opened, server.origin);
    page.setDefaultTimeout(10_000);
    await page.goto(`${server.root}timeline/${address}`);
    if (options.javaScriptEnabled !== false) await page.locator('.strip-zoom').waitFor();
    await use(page, server.root);
    assert.deepEqual(problems, []);
  });
}

/** Waits until the page announces these words. */
export async function says(page: Page, words: string): Promise<void> {
  await page.locator('#timeline-status[role="status"]', { hasText: words }).waitFor();
}

/** The part of the page's address from `?` on. */
export function query(page: Page): string {
  return new URL(page.url()).search;
}
