import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Archive } from '../src/model.ts';
import { openPool, type Pool } from '../src/pool/pool.ts';
import { paths } from '../src/site/links.ts';
import { page } from '../src/site/page.ts';
import { sitePages } from '../src/site/pages.ts';
import type { RenderFolders } from '../src/site/render.ts';
import { filesOfSheet } from '../src/site/rendering/former.ts';
import { planPages, type Rendering, renderSite } from '../src/site/rendering/render-site.ts';
import { viewSite } from '../src/site/views.ts';
import { sha256 } from '../src/text/ids.ts';
import { makeArchive } from './support/archive.ts';
import { temporaryFolder, treeOf } from './support/folders.ts';
import { manyArticles, PREFIXED } from './support/pages.ts';

function foldersIn(root: string): RenderFolders {
  mkdirSync(join(root, 'input'));
  return { input: join(root, 'input'), output: join(root, 'output') };
}

/** With what pages are rendered where nothing is there before. */
function anew(folders: RenderFolders, pool: Pool, advance: () => void): Rendering {
  const no = () => false;
  const nothing = { folder: folders.output, has: no, keep: no, give: no, below: () => [] };
  const former = { program: sha256('x'), keys: {}, site: nothing };
  return { folders, pool, former, says: { facts: sha256('f'), texts: sha256('t') }, advance };
}

/** The output folder when all is rendered by so many threads, and how many pages were told of. */
async function rendered(t: TestContext, archive: Archive, width: number) {
  const folders = foldersIn(temporaryFolder(t));
  const pool = await openPool(width);
  let told = 0;
  const advance = () => {
    told += 1;
  };
  try {
    const site = viewSite(archive, PREFIXED);
    await renderSite(site, planPages(site), anew(folders, pool, advance));
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

/** Renders articles in threads beside a list that cannot be rendered. Gives what it rejects with, and the folders. */
async function failing(t: TestContext, prepare: (output: string) => void) {
  const folders = foldersIn(temporaryFolder(t));
  const before = foldersIn(temporaryFolder(t));
  prepare(folders.output);
  const site = viewSite(
    manyArticles(900, () => '2018-09-14'),
    PREFIXED,
  );
  const list = page(paths.about, () => {
    throw new Error('no such list');
  });
  const pool = await openPool(2);
  try {
    // Threads that are at work already have begun before the list fails.
    const warm = viewSite(
      manyArticles(301, () => '2018'),
      PREFIXED,
    );
    await renderSite(
      warm,
      { lists: [], total: 301 },
      anew(before, pool, () => undefined),
    );
    const rendering = anew(folders, pool, () => undefined);
    const failure: unknown = await renderSite(site, { lists: [list], total: 1 }, rendering).then(
      () => assert.fail('it was rendered'),
      (error: unknown) => error,
    );
    const tree = treeOf(folders.output);
    await setTimeout(500);
    assert.deepEqual(Object.keys(treeOf(folders.output)), Object.keys(tree));
    return { failure, tree };
  } finally {
    await pool.close();
  }
}

test('where a list cannot be rendered nothing is written any more once that is said', async (t) => {
  const { failure, tree } = await failing(t, () => undefined);
  assert.match(String(failure), /about\/index\.html cannot be rendered: no such list/);
  assert.ok(Object.keys(tree).length > 0);
});

test('where articles cannot be written either, both are said', async (t) => {
  const { failure } = await failing(t, (output) => {
    mkdirSync(output);
    writeFileSync(join(output, 'articles'), 'a file');
  });
  assert.ok(failure instanceof AggregateError);
  assert.match(failure.message, /no such list/);
  assert.match(failure.message, /articles/);
});
