import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Page } from '../src/site/page.ts';
import { renderPages } from '../src/site/render.ts';
import { sitePath } from '../src/text/ids.ts';
import { temporaryFolder, treeOf, writeFiles } from './support/folders.ts';

const page = (path: string, render: () => string): Page => ({
  path,
  url: sitePath('/'),
  render,
  shown: null,
});

function folders(t: TestContext, name = 'plain') {
  const root = join(temporaryFolder(t), name);
  const input = join(root, 'input');
  mkdirSync(input, { recursive: true });
  return { input, output: join(root, 'output') };
}

const nothing = () => undefined;

test('a page is written to its path as it was rendered, whatever template language it resembles', async (t) => {
  const where = folders(t);
  const html =
    '<p>{{ 1 + 1 }} {% x %} <%= y %> /*__EleventyBundle:get:css:default:EleventyBundle__*/</p>';
  const paths = ['index.html', 'articles/東京-é/index.html', 'a/b/c/2/index.html', '404.html'];
  let told = 0;
  await renderPages(
    paths.map((path) => page(path, () => html)),
    where,
    () => {
      told += 1;
    },
  );
  assert.equal(told, paths.length);
  assert.deepEqual(Object.keys(treeOf(where.output)), [...paths].sort());
  for (const path of paths) assert.equal(readFileSync(join(where.output, path), 'utf8'), html);
});

test('more pages than one shelf holds are all written', async (t) => {
  const where = folders(t);
  const pages = Array.from({ length: 2001 }, (_, n) => page(`${n}/index.html`, () => String(n)));
  await renderPages(pages, where, nothing);
  assert.equal(Object.keys(treeOf(where.output)).length, 2001);
  assert.equal(readFileSync(join(where.output, '2000/index.html'), 'utf8'), '2000');
});

test('no pages, no files', async (t) => {
  const where = folders(t);
  await renderPages([], where, nothing);
});

for (const name of ['a (1) [x] {y} *?!', '100% ü#', '.git', 'node_modules']) {
  test(`a folder may be called "${name}"`, async (t) => {
    const where = folders(t, name);
    await renderPages([page('index.html', () => 'x')], where, nothing);
    assert.equal(readFileSync(join(where.output, 'index.html'), 'utf8'), 'x');
  });
}

test('templates that somehow got into the input folder are not run', async (t) => {
  const where = folders(t);
  writeFiles(where.input, {
    'x.md': '{{ x }}',
    'y.html': '{% raw %}',
    'z.njk': '{{ z }}',
    'w.liquid': '',
  });
  await renderPages([page('index.html', () => 'x')], where, nothing);
  assert.deepEqual(Object.keys(treeOf(where.output)), ['index.html']);
});

test('a page that cannot be rendered stops the build, and is named', async (t) => {
  const where = folders(t);
  const bad = page('articles/bad/index.html', () => {
    throw new Error('no such field');
  });
  const good = page('index.html', () => 'x');
  await assert.rejects(
    renderPages([good, bad], where, nothing),
    /articles\/bad\/index\.html .*no such field/,
  );
});

test('two pages that want one file stop the build, even far apart', async (t) => {
  const pages = Array.from({ length: 1500 }, (_, n) => page(`${n % 1400}.html`, () => 'x'));
  await assert.rejects(renderPages(pages, folders(t), nothing), /Two pages want the file 0\.html/);
});

test("Eleventy's own command says which command to use, and writes nothing", () => {
  const before = treeOf('articles');
  const ran = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'node_modules/@11ty/eleventy/cmd.cjs',
      '--config=.eleventy.ts',
      '--output=/dev/null/x',
    ],
    { encoding: 'utf8' },
  );
  assert.equal(ran.status, 1);
  assert.match(ran.stdout + ran.stderr, /npm run build/);
  assert.deepEqual(treeOf('articles'), before);
});
