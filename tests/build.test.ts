import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { temporaryFolder, treeOf, writeFiles } from './support/folders.ts';
import { runCli, startCli, until } from './support/run-cli.ts';

const SHIPPED = ['000_2ca13f2b2ea26b3b', '002_ccc30f9390b1beec', '004_5783e8861f960a5f'];
const GOOD =
  'Harbour wall repaired\n\nThe council said on Tuesday that the wall had been repaired at last.\n';

interface Place {
  readonly root: string;
  readonly articles: string;
  readonly output: string;
}

/** The shipped articles, to be changed at will, and where their site goes. */
function place(t: TestContext): Place {
  const root = temporaryFolder(t);
  const articles = join(root, 'articles');
  cpSync('articles', articles, { recursive: true });
  return { root, articles, output: join(root, '_site') };
}

/** The same with the site of the shipped articles in place: built once, copied for each test that needs an old site. */
async function placeWithSite(t: TestContext): Promise<Place> {
  const here = place(t);
  cpSync(await shippedSite(), here.output, { recursive: true });
  return here;
}

const room = mkdtempSync(join(tmpdir(), 'backfile-test-'));
after(() => rmSync(room, { recursive: true, force: true }));
let shipped: Promise<string> | null = null;

function shippedSite(): Promise<string> {
  const output = join(room, 'site');
  shipped ??= runCli(['build', '--output', output]).then((ran) => {
    assert.equal(ran.code, 0, ran.stderr);
    return output;
  });
  return shipped;
}

const flags = ({ articles, output }: Place) => ['--articles', articles, '--output', output];

test('the shipped articles become a site: pages, Markdown, originals, data, search index', async (t) => {
  const here = place(t);
  const ran = await runCli(['build', ...flags(here)]);
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stdout, /3 articles/);
  assert.match(ran.stdout, /removed lines +\d+/);
  assert.match(ran.stdout, /undated +\d/);
  assert.match(ran.stdout, /rendering pages +\d/);
  for (const id of SHIPPED) {
    const folder = join(here.output, 'articles', id);
    assert.match(readFileSync(join(folder, 'index.html'), 'utf8'), /^<!DOCTYPE html>/i);
    assert.match(readFileSync(join(folder, 'index.md'), 'utf8'), /^---\n/);
    const original = readFileSync(join('articles', `${id}.txt`));
    assert.ok(readFileSync(join(folder, 'original.txt')).equals(original));
  }
  for (const path of [
    'index.html',
    '404.html',
    'feed.xml',
    'data/articles.json',
    'pagefind/pagefind.js',
  ]) {
    assert.ok(existsSync(join(here.output, path)), path);
  }
});

test('the same articles give the same bytes: again, anywhere, in any time zone and language', async (t) => {
  const here = place(t);
  const trees = [];
  for (const env of [
    {},
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
  ]) {
    const output = join(here.root, `site-${trees.length}`);
    const ran = await runCli(['build', ...flags({ ...here, output })], env);
    assert.equal(ran.code, 0, ran.stderr);
    trees.push(treeOf(output));
  }
  assert.ok(Object.keys(trees[0] ?? {}).length > 20);
  assert.deepEqual(trees[1], trees[0]);
  assert.deepEqual(trees[2], trees[0]);
});

test('a build that fails names every problem at once, with exit 1, and leaves the old site', async (t) => {
  const here = await placeWithSite(t);
  const before = treeOf(here.output);
  writeFiles(here.articles, {
    'empty.txt': '',
    'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'good.txt': GOOD,
    'good.yml': 'titel: Misspelt\n',
    'archive.yml': 'titel: Misspelt\n',
  });
  const ran = await runCli(['build', ...flags(here)]);
  assert.equal(ran.code, 1);
  for (const path of ['empty.txt', 'picture.txt', 'good.yml', 'archive.yml']) {
    assert.ok(ran.stderr.includes(path), `not named: ${path}`);
  }
  assert.deepEqual(treeOf(here.output), before);
});

test('--skip-bad leaves out what cannot be read, and the about page says so', async (t) => {
  const here = place(t);
  writeFiles(here.articles, { 'empty.txt': '' });
  const ran = await runCli(['build', '--skip-bad', ...flags(here)]);
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stdout, /left out .*empty\.txt/);
  assert.match(readFileSync(join(here.output, 'about/index.html'), 'utf8'), /empty\.txt/);
  assert.equal(existsSync(join(here.output, 'articles/empty')), false);
});

test('a file that is gone from the articles is gone from the site', async (t) => {
  const here = await placeWithSite(t);
  rmSync(join(here.articles, `${SHIPPED[0]}.txt`));
  await runCli(['build', ...flags(here)]);
  assert.equal(existsSync(join(here.output, 'articles', SHIPPED[0] ?? '')), false);
});

for (const [what, make] of [
  ['does not exist', () => undefined],
  ['is empty', (folder: string) => mkdirSync(folder)],
] as const) {
  test(`a folder of articles that ${what} is a problem, and no site is made of it`, async (t) => {
    const root = temporaryFolder(t);
    make(join(root, 'texts'));
    const output = join(root, '_site');
    const ran = await runCli(['build', '--articles', join(root, 'texts'), '--output', output]);
    assert.equal(ran.code, 1);
    assert.match(ran.stderr, /texts/);
    assert.equal(existsSync(output), false);
  });
}

const kills = [
  ['SIGKILL', 'Reading'],
  ['SIGKILL', 'Rendering'],
  ['SIGKILL', 'Indexing'],
  ['SIGTERM', 'Rendering'],
  ['SIGINT', 'Reading'],
] as const;

/** Where the old site stands, whole, between the two renames that put the new one in its place; the next build puts it back. */
const aside = ({ root }: Place) => join(root, '._site.building/previous');

for (const [signal, stage] of kills) {
  test(`a build ended by ${signal} at "${stage}" leaves the old site, and the next build works`, async (t) => {
    const here = await placeWithSite(t);
    const before = treeOf(here.output);
    for (let n = 0; n < 150; n += 1) writeFileSync(join(here.articles, `a${n}.txt`), GOOD);
    const run = startCli(['build', ...flags(here)]);
    await until(stage, () => run.printed().stderr.includes(stage));
    run.child.kill(signal);
    const { code } = await run.ended;
    const left = treeOf(existsSync(here.output) ? here.output : aside(here));
    const next = await runCli(['build', ...flags(here)]);
    assert.equal(next.code, 0, next.stderr);
    // The new site may have been in its place already: whole, and by a build that came to its end nothing is left to do.
    const isOld = isDeepStrictEqual(left, before);
    if (!isOld) assert.deepEqual(left, treeOf(here.output));
    if (code !== 0 && isOld) assert.match(next.stdout, /153 articles/);
    assert.equal(existsSync(join(here.root, '._site.building')), false);
  });
}

test('a path prefix stands in every address; one that disagrees with the base URL is wrong use', async (t) => {
  const here = place(t);
  const ran = await runCli(['build', ...flags(here), '--path-prefix', 'p']);
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(readFileSync(join(here.output, 'index.html'), 'utf8'), /href="\/p\/articles\//);
  const both = ['--path-prefix', '/p/', '--base-url', 'https://example.org/q/'];
  assert.equal((await runCli(['build', ...flags(here), ...both])).code, 2);
});

test('an output that may not be replaced is wrong use, and stays as it is', async (t) => {
  const here = place(t);
  writeFiles(here.output, { 'thesis.doc': 'mine' });
  const before = treeOf(here.root);
  const ran = await runCli(['build', ...flags(here)]);
  assert.equal(ran.code, 2);
  assert.match(ran.stderr, /_site/);
  assert.deepEqual(treeOf(here.root), before);
});
