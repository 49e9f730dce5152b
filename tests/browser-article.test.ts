import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, openPage, withContext } from './support/browser.ts';
import { type StaticServer, serveFolder } from './support/server.ts';
import { type BuiltSite, buildSite } from './support/site.ts';

const ID = '002_ccc30f9390b1beec';
const DESKTOP = { viewport: { width: 1280, height: 900 } } as const;

let browser: Browser;
let site: BuiltSite;
let server: StaticServer;
before(async () => {
  browser = await launchBrowser();
  site = await buildSite('--path-prefix', '/p/');
  server = await serveFolder(site.folder, '/p/');
});
after(async () => {
  await browser?.close();
  await server?.close();
  await site?.remove();
});

/** Runs `use` with the article's page and what went wrong in it. */
function article(
  use: (page: Page, problems: readonly string[]) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  return withContext(browser, { ...DESKTOP, ...options }, async (context) => {
    const { page, problems } = await openPage(context, server.origin);
    await page.goto(`${server.root}articles/${ID}/`);
    await use(page, problems);
  });
}

describe('the list of what was removed', () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`leads to the lines and unfolds them, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
      await article(
        async (page) => {
          await page.locator('.ledger > summary').click();
          const lines = page.locator('.gap-lines').first();
          assert.equal(await lines.isVisible(), false);
          await page.locator('.ledger-rules a').first().click();
          await lines.waitFor({ state: 'visible', timeout: 5000 });
        },
        { javaScriptEnabled },
      );
    });
  }
});

test('paper says how much was removed, and what where a reader has unfolded it', () =>
  article(async (page) => {
    const ledger = page.locator('.ledger');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await ledger.locator('> summary').isVisible(), true);
    assert.equal(await ledger.locator('.ledger-rules').isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
    await ledger.locator('> summary').click();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await ledger.locator('.ledger-rules').isVisible(), true);
  }));

/** What the page says once it has verified the original. */
async function verify(page: Page): Promise<string> {
  await page.locator('#verify').click();
  const result = page.locator('#verify-result:not([data-state="working"]):not(:empty)');
  return (await result.textContent()) ?? '';
}

describe('the original of an article', () => {
  test('is verified in the page, which says so', () =>
    article(async (page, problems) => {
      assert.match(await verify(page), /^Verified: /);
      assert.deepEqual(problems, []);
    }));

  test('that is not what it was is told from the one that was', async () => {
    const file = join(site.folder, 'articles', ID, 'original.txt');
    const bytes = await readFile(file);
    try {
      await writeFile(file, Buffer.concat([bytes, Buffer.from('.')]));
      await article(async (page) => {
        assert.match(await verify(page), /^Not verified: .* [0-9a-f]{64}$/);
      });
    } finally {
      await writeFile(file, bytes);
    }
  });

  test('that cannot be fetched is not called verified', () =>
    article(async (page) => {
      await page.route('**/original.txt', (route) => route.abort());
      assert.match(await verify(page), /could not be fetched/);
    }));

  test('can be verified by a command where there is no JavaScript', () =>
    article(
      async (page) => {
        assert.equal(await page.locator('#verify').count(), 0);
        assert.ok(await page.getByText('sha256sum original.txt').isVisible());
      },
      { javaScriptEnabled: false },
    ));
});

test('a link beside each paragraph leads to it, and its number stands there', () =>
  article(async (page) => {
    const link = page.locator('.text p a').nth(2);
    assert.equal(await link.getAttribute('aria-label'), 'Paragraph 3');
    await link.click();
    assert.equal(new URL(page.url()).hash, await link.getAttribute('href'));
    assert.equal(await link.textContent(), '');
  }));

test('citations are saved under the name of their article', () =>
  article(async (page) => {
    const links = await page.locator('.cite a[download]').all();
    const names = await Promise.all(links.map((link) => link.getAttribute('download')));
    assert.deepEqual(names, [`${ID}.bib`, `${ID}.ris`, `${ID}.json`]);
  }));

/** Compressed, as a host sends it. */
async function weight(path: string): Promise<number> {
  return gzipSync(await readFile(join(site.folder, path))).length;
}

test('an article’s page, its styles and scripts weigh at most 40 kB compressed', async () => {
  const page = `articles/${ID}/index.html`;
  const html = await readFile(join(site.folder, page), 'utf8');
  const own = [...html.matchAll(/(?:href|src)="\/p\/(assets\/[^"]+\.(?:css|js))"/g)];
  const files = [page, ...new Set(own.map(([, file = '']) => file))];
  assert.ok(files.length >= 3, files.join());
  const weights = await Promise.all(files.map(weight));
  const all = weights.reduce((sum, one) => sum + one, 0);
  assert.ok(all <= 40_000, `${all} bytes: ${files.map((file, at) => `${file} ${weights[at]}`)}`);
});
