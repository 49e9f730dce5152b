import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { build } from '../src/site/build.ts';
import { openPreview, type PreviewOptions } from '../src/site/preview.ts';
import { temporaryFolder, treeOf } from './support/folders.ts';

const QUIET = { begin: () => undefined, advance: () => undefined, end: () => undefined };
const FIRST = '004_5783e8861f960a5f';

async function built(
  t: TestContext,
): Promise<PreviewOptions & { readonly again: () => Promise<unknown> }> {
  const root = realpathSync(temporaryFolder(t));
  const articles = join(root, 'articles');
  cpSync('articles', articles, { recursive: true });
  const where = {
    articles,
    output: join(root, '_site'),
    address: { prefix: '/p/', baseUrl: null },
    skipBad: false,
  };
  const again = () => build(where, QUIET);
  await again();
  return { ...where, again };
}

test('the page of a changed article is the one that the next build will put in place', async (t) => {
  const { again, ...site } = await built(t);
  const preview = await openPreview(site);
  const before = treeOf(site.output);
  const path = join(site.articles, `${FIRST}.txt`);
  const changed = readFileSync(path, 'utf8').replace('These actions are', 'Those measures were');
  writeFileSync(path, changed);

  const page = preview(`${FIRST}.txt`);
  assert.equal(page?.url, `/articles/${FIRST}/`);
  assert.match(page?.html ?? '', /Those measures were intended to stop/);
  assert.deepEqual(treeOf(site.output), before);
  await again();
  assert.equal(
    page?.html,
    readFileSync(join(site.output, 'articles', FIRST, 'index.html'), 'utf8'),
  );
});

test('what is asked while the command still loads is answered', async (t) => {
  const { articles, output } = await built(t);
  const { stdout } = spawnSync(
    process.execPath,
    ['src/start.mjs', 'preview', '--articles', articles, '--output', output],
    { encoding: 'utf8', input: `"${FIRST}.txt"\n"archive.yml"\n` },
  );
  const answers = stdout.split('\n').filter((line) => line !== '');
  assert.equal(answers.length, 1);
  assert.equal(JSON.parse(answers[0] ?? '').url, `/articles/${FIRST}/`);
});

test('there is no page of what is no article, of a new one, and of one that cannot be used', async (t) => {
  const { again: _, ...site } = await built(t);
  writeFileSync(join(site.articles, 'new.txt'), 'New\n\nAn article that no build has seen.\n');
  const preview = await openPreview(site);
  assert.equal(preview('new.txt'), null);
  assert.equal(preview('archive.yml'), null);
  assert.equal(preview('../articles/archive.yml'), null);
  writeFileSync(join(site.articles, `${FIRST}.txt`), ' ');
  assert.equal(preview(`${FIRST}.txt`), null);
});
