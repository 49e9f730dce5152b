import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { temporaryFolder, treeOf, writeFiles } from './support/folders.ts';
import { runCli, startCli, until } from './support/run-cli.ts';

const LINES = ['The quay was closed on 3 May 2019.', 'It opened again on Friday, the town said.'];

/** The shipped articles, texts that share a line, one that no rule can read as told, and one whose date others tell. */
function articles(t: TestContext, more: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder(t);
  cpSync('articles', join(folder, 'articles'), { recursive: true });
  const texts = Array.from({ length: 130 }, (_, index) => [
    `press/text ${index}.txt`,
    `Quay ${index} closed\n\n${LINES.join('\n\n')}\n\nThe ${index}th of its kind.\n\nPrinted by the river\n`,
  ]);
  writeFiles(join(folder, 'articles'), { ...Object.fromEntries(texts), ...more });
  return folder;
}

it('any number of threads makes the same site', async (t) => {
  const folder = articles(t, { 'press/text 7.yml': 'title: Seven\nkeep: [9]\n' });
  const trees = [];
  for (const threads of [1, 3]) {
    const output = join(folder, `site-${threads}`);
    const words = ['--articles', join(folder, 'articles'), '--output', output];
    const ran = await runCli(['build', ...words, '--threads', String(threads)]);
    assert.equal(ran.code, 0, ran.stderr);
    trees.push(treeOf(output));
  }
  assert.deepEqual(trees[0], trees[1]);
});

it('threads tell of every bad article, in the order of their paths', async (t) => {
  const bad = { 'press/a.yml': 'titel: x\n', 'press/a.txt': 'A text.\n', 'press/z.txt': '' };
  const folder = articles(t, bad);
  const said = [];
  for (const threads of ['1', '3']) {
    const words = ['--articles', join(folder, 'articles'), '--output', join(folder, 'site')];
    const ran = await runCli(['build', ...words, '--threads', threads]);
    assert.equal(ran.code, 1);
    said.push(ran.stderr.slice(ran.stderr.indexOf('press/a.yml')));
  }
  assert.match(said[0] ?? '', /press\/a\.yml:1: "titel: x"[\s\S]*press\/z\.txt[\s\S]*2 problems/);
  assert.equal(said[0], said[1]);
});

it('a signal ends threads and leaves nothing behind', async (t) => {
  const folder = articles(t);
  const words = ['--articles', join(folder, 'articles'), '--output', join(folder, 'site')];
  const running = startCli(['build', ...words, '--threads', '3']);
  await until('threads write articles', () =>
    existsSync(join(folder, '.site.building/site/articles')),
  );
  running.child.kill('SIGTERM');
  const ran = await running.ended;
  assert.equal(ran.code, 143);
  assert.match(ran.stderr, /Stopped: the site is as it was\.\n$/);
  assert.deepEqual(readdirSync(folder), ['articles']);
});

it('a number of threads that cannot be is refused', async () => {
  const ran = await runCli(['build', '--threads', 'many']);
  assert.equal(ran.code, 2);
  assert.match(ran.stderr, /"many" threads cannot be/);
});
