import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Archive } from '../src/model.ts';
import { openPool } from '../src/pool/pool.ts';
import { sitePages } from '../src/site/pages.ts';
import { filesOfSheet } from '../src/site/rendering/former.ts';
import { planPages, renderSite } from '../src/site/rendering/render-site.ts';
import { viewSite } from '../src/site/views.ts';
import { sha256 } from '../src/text/ids.ts';
import { makeArchive } from './support/archive.ts';
import { temporaryFolder, treeOf } from './support/folders.ts';
import { manyArticles, PREFIXED } from './support/pages.ts';

/** The output folder when all is rendered by so many threads, and how many pages were told of. */
async function rendered(t: TestContext, archive: Archive, width: number) {
  const root = temporaryFolder(t);
  mkdirSync(join(root, 'input'));
  const folders = { input: join(root, 'input'), output: join(root, 'output') };
  const pool = await openPool(width);
  let told = 0;
  const advance = () => {
    told += 1;
  };
  try {
    const site = viewSite(archive, PREFIXED);
    const no = () => false;
    const nothing = { folder: root, has: no, keep: no, give: no, below: () => [] };
    const former = { program: sha256('x'), keys: {}, site: nothing };
    const rendering = {
      folders,
      pool,
      former,
      says: { facts: sha256('f'), texts: sha256('t') },
      advance,
    };
    await renderSite(site, planPages(site), rendering);
  } finally {
    await pool.close();
  }
  return { tree: treeOf(folders.output), told };
}

test('threads write every page as it is rendered alone, more articles than are rendered together too', async (t) => {
  const archive = manyArticles(420, (index) => `2018-0${1 + (index % 9)}-${10 + (index % 17)}`);
  const { tree, told } = await rendered(t, archive, 2);
  const pages = sitePages(archive, PREFIXED);
  assert.equal(told, pages.length);
  const citations = archive.entries.flatMap(({ article }) => filesOfSheet(article.id).slice(1));
  assert.deepEqual(Object.keys(tree), [...pages.map(({ path }) => path), ...citations].sort());
  for (const { path, render } of pages) assert.equal(tree[path], sha256(render()), path);
});

test('one thread writes the same', async (t) => {
  const archive = manyArticles(3, () => '2018-09-14');
  const alone = await rendered(t, archive, 1);
  assert.deepEqual(await rendered(t, archive, 2), alone);
});

test('an archive without articles has pages', async (t) => {
  const { tree } = await rendered(t, makeArchive({}), 1);
  assert.ok('index.html' in tree);
});

test('two articles that want one file stop the build, whoever renders them', async (t) => {
  const { entries, ...rest } = manyArticles(2, () => '2018');
  const doubled = { ...rest, entries: [...entries, ...entries] };
  await assert.rejects(rendered(t, doubled, 1), /Two pages want the file articles/);
});
