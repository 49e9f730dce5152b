import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import {
  axeViolations,
  launchBrowser,
  openPage,
  type WatchedPage,
  withContext,
} from './support/browser.ts';
import { type StaticServer, serveFolder } from './support/server.ts';
import { type BuiltSite, buildSite, pagesOf } from './support/site.ts';

const DESKTOP = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;
const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;

let browser: Browser;
const sites = new Map<string, { site: BuiltSite; server: StaticServer }>();
before(async () => {
  browser = await launchBrowser();
  for (const prefix of ['/', '/prefix/']) {
    const site = await buildSite('--path-prefix', prefix);
    sites.set(prefix, { site, server: await serveFolder(site.folder, prefix) });
  }
});
after(async () => {
  await browser?.close();
  for (const { site, server } of sites.values()) {
    await server.close();
    await site.remove();
  }
});

function at(prefix: string): { site: BuiltSite; server: StaticServer } {
  const found = sites.get(prefix);
  if (found === undefined) throw new Error(`no site was built for ${prefix}`);
  return found;
}

/** Opens every page of a site in one tab, and gives what is wrong with each. */
async function visitAll(
  prefix: string,
  options: BrowserContextOptions,
  look: (watched: WatchedPage, path: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const { site, server } = at(prefix);
  const paths = await pagesOf(site);
  assert.ok(paths.includes('') && paths.includes('404.html') && paths.length > 10, paths.join(' '));
  return withContext(browser, options, async (context) => {
    const watched = await openPage(context, server.origin);
    const wrong: string[] = [];
    for (const path of paths) {
      await watched.page.goto(server.root + path);
      const found = await look(watched, path);
      wrong.push(...[...watched.problems.splice(0), ...found].map((words) => `/${path}: ${words}`));
    }
    return wrong;
  });
}

/** Once the page has loaded what it loads by itself. */
async function settle({ page }: WatchedPage, path: string): Promise<void> {
  if (path === 'search/') await page.locator('#search-options').waitFor();
}

async function overflow({ page }: WatchedPage): Promise<readonly string[]> {
  const script = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  const wider = await page.evaluate<number>(script);
  return wider > 0 ? [`${wider} px wider than the window of ${page.viewportSize()?.width} px`] : [];
}

/** With every folded part open, so that it is looked at too. */
async function axeOpen({ page }: WatchedPage): Promise<readonly string[]> {
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
  return axeViolations(page);
}

describe('every page', () => {
  test('works on a desktop in light colours, without an accessibility violation', async () => {
    const look = async (watched: WatchedPage, path: string) => {
      await settle(watched, path);
      return [...(await overflow(watched)), ...(await axeOpen(watched))];
    };
    assert.deepEqual(await visitAll('/', DESKTOP, look), []);
  });

  test('works on a phone in dark colours, and without scrolling sideways at 320 px', async () => {
    const look = async (watched: WatchedPage, path: string) => {
      await watched.page.setViewportSize(PHONE.viewport);
      await settle(watched, path);
      const wrong = [...(await overflow(watched)), ...(await axeOpen(watched))];
      await watched.page.setViewportSize({ width: 320, height: 740 });
      return [...wrong, ...(await overflow(watched))];
    };
    assert.deepEqual(await visitAll('/', { ...PHONE, hasTouch: true }, look), []);
  });

  for (const [name, size] of [
    ['a desktop', DESKTOP],
    ['a phone', PHONE],
  ] as const) {
    test(`shows its content without JavaScript on ${name}`, async () => {
      const look = async ({ page }: WatchedPage) =>
        (await page.locator('main h1, header h1').first().isVisible()) ? [] : ['no heading'];
      assert.deepEqual(await visitAll('/', { ...size, javaScriptEnabled: false }, look), []);
    });
  }

  test('works under a path prefix', async () => {
    const look = async (watched: WatchedPage, path: string) => {
      await settle(watched, path);
      const links = await watched.page.evaluate<string[]>(
        "[...document.querySelectorAll('a[href^=\"/\"]')].map((link) => link.getAttribute('href'))",
      );
      return links.filter((link) => !link.startsWith('/prefix/')).map((link) => `leads to ${link}`);
    };
    assert.deepEqual(await visitAll('/prefix/', DESKTOP, look), []);
  });
});

test('an address that is not there shows the page for it, wherever it was looked for', async () => {
  for (const prefix of ['/', '/prefix/']) {
    const { server } = at(prefix);
    await withContext(browser, DESKTOP, async (context) => {
      const { page, problems } = await openPage(context, server.origin);
      const answer = await page.goto(`${server.root}articles/gone/deep/`);
      assert.equal(answer?.status(), 404);
      assert.ok(await page.locator('main h1').isVisible());
      const home = await page.locator('header a').first().getAttribute('href');
      assert.equal(home, prefix);
      assert.ok(
        problems.every((words) => words.includes('404')),
        problems.join('\n'),
      );
    });
  }
});

test('the Content-Security-Policy keeps out scripts, styles and pictures that are not the site’s own', async () => {
  const { server } = at('/');
  await withContext(browser, DESKTOP, async (context) => {
    const { page, problems } = await openPage(context, server.origin);
    await page.goto(server.root);
    assert.equal(problems.length, 0);
    await page.evaluate(`
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      const picture = document.createElement('img');
      picture.src = 'http://127.0.0.1:9/elsewhere.png';
      document.body.append(script, picture);
      document.body.setAttribute('style', 'opacity: 0.5');
    `);
    await page.waitForTimeout(100);
    assert.equal(await page.evaluate('window.ran'), undefined);
    assert.equal(await page.evaluate('getComputedStyle(document.body).opacity'), '1');
    for (const kind of ['script', 'style', 'img']) {
      const reported = problems.some((words) => words.includes(`${kind}-src`));
      assert.ok(reported, `${kind}:\n${problems.join('\n')}`);
    }
    assert.ok(
      problems.some((words) => words.endsWith('elsewhere.png (csp)')),
      'not sent',
    );
  });
});
