import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Outcome } from '../src/model.ts';
import { listArticles, pair } from '../src/read/list.ts';
import { LARGEST_ARTICLE, LARGEST_SIDECAR, openArchive, readRaw } from '../src/read/read.ts';
import { temporaryFolder, writeFiles } from './support/folders.ts';

function told(outcome: Outcome<unknown>): readonly string[] {
  const notices = outcome.ok ? outcome.notices : outcome.problems;
  return notices.map(({ path, what }) => `${path}: ${what}`);
}

async function paths(folder: string): Promise<readonly string[]> {
  const listing = await listArticles(folder);
  assert(listing.ok);
  return listing.value.files.map((file) => file.path);
}

/** What reading the only article of these files is refused with. */
async function refusals(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = writeFiles(temporaryFolder(t), files);
  const opened = await openArchive(folder);
  assert(opened.ok && opened.value.files[0] !== undefined);
  const read = readRaw(folder, opened.value.files[0]);
  assert(!read.ok && read.problems.every((problem) => problem.remedy !== null));
  return told(read);
}

test('a missing folder, a file in its place and a folder without articles say what to do', async (t) => {
  const folder = writeFiles(temporaryFolder(t), { 'file.txt': 'x', 'empty/notes.pdf': 'x' });
  for (const [path, what] of [
    ['missing', /no such folder/],
    ['file.txt', /no such folder/],
    ['empty', /no article in the folder/],
  ] as const) {
    const outcome = await openArchive(join(folder, path));
    assert(!outcome.ok && outcome.problems.length === 1);
    assert.match(outcome.problems[0]?.what ?? '', what);
    assert.notEqual(outcome.problems[0]?.remedy, null);
  }
});

test('a link to a file within the folder is followed, one that leaves it never', async (t) => {
  const root = writeFiles(temporaryFolder(t), {
    'articles/a.txt': 'x',
    'secret.txt': 'x',
    'articles-2/b.txt': 'x',
  });
  const folder = join(root, 'articles');
  symlinkSync('a.txt', join(folder, 'inside.txt'));
  symlinkSync('../secret.txt', join(folder, 'outside.txt'));
  symlinkSync('../articles-2/b.txt', join(folder, 'beside.txt'));
  symlinkSync('/', join(folder, 'root'));
  symlinkSync('.', join(folder, 'loop'));
  assert.deepEqual(await paths(folder), ['a.txt', 'inside.txt']);
  assert.deepEqual(told(await listArticles(folder)), [
    'beside.txt: not read: a link out of the folder',
    'loop: not read: a link to a folder',
    'outside.txt: not read: a link out of the folder',
    'root: not read: a link out of the folder',
  ]);
});

test('the articles folder itself may be a link', async (t) => {
  const root = writeFiles(temporaryFolder(t), { 'real/a.txt': 'x' });
  symlinkSync('real', join(root, 'link'));
  assert.deepEqual(await paths(join(root, 'link')), ['a.txt']);
});

test('the order is that of the whole paths, whatever the disk gives', () => {
  const files = ['b.txt', 'a/z.txt', 'a.txt', 'Y.md', 'a-b.txt', 'é.txt', 'z.txt'];
  for (const order of [files, files.toReversed()]) {
    const outcome = pair(order);
    assert(outcome.ok);
    const listed = outcome.value.files.map((file) => file.path);
    assert.deepEqual(listed, ['Y.md', 'a-b.txt', 'a.txt', 'a/z.txt', 'b.txt', 'z.txt', 'é.txt']);
  }
});

test('archive.yml is the settings at the top and a sidecar below', () => {
  const outcome = pair(['a/archive.txt', 'a/archive.yml', 'archive.txt', 'archive.yml']);
  assert(outcome.ok);
  assert.equal(outcome.value.settings, 'archive.yml');
  assert.deepEqual(
    outcome.value.files.map((file) => file.sidecar),
    ['a/archive.yml', null],
  );
  assert.deepEqual(outcome.value.bad, []);
});

test('an article that is gone, or cannot be opened, is an error', async (t) => {
  const folder = writeFiles(temporaryFolder(t), { 'a.txt': 'x' });
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  symlinkSync('nowhere.txt', join(folder, 'z.txt'));
  const opened = await openArchive(folder);
  assert(opened.ok);
  rmSync(join(folder, 'a.txt'));
  const results = opened.value.files.map((file) => readRaw(folder, file));
  assert(results.every((result) => !result.ok));
  assert.deepEqual(results.flatMap(told), [
    'a.txt: no longer there',
    'loop.txt: cannot be opened (ELOOP)',
    'z.txt: no longer there',
  ]);
});

test('an empty article is refused', async (t) => {
  assert.deepEqual(await refusals(t, { 'a.txt': '' }), ['a.txt: empty: there is no text in it']);
});

test('too large an article is refused with both sizes; the largest is not', async (t) => {
  assert.deepEqual(await refusals(t, { 'a.txt': new Uint8Array(LARGEST_ARTICLE + 1) }), [
    'a.txt: too large: 10,000,001 bytes, of at most 10,000,000',
  ]);
  const folder = writeFiles(temporaryFolder(t), { 'a.txt': new Uint8Array(LARGEST_ARTICLE) });
  const opened = await openArchive(folder);
  assert(opened.ok && opened.value.files[0] !== undefined);
  assert(readRaw(folder, opened.value.files[0]).ok);
});

test('what is wrong with an article and with its sidecar is told together', async (t) => {
  const sidecar = `note: ${'x'.repeat(LARGEST_SIDECAR)}`;
  assert.deepEqual(await refusals(t, { 'a.txt': '', 'a.yml': sidecar }), [
    'a.txt: empty: there is no text in it',
    'a.yml: too large: 65,542 bytes, of at most 65,536',
  ]);
});

test('YAML made to stall a parser is refused', { timeout: 30_000 }, async (t) => {
  const bombs = [
    '['.repeat(65_000),
    '- '.repeat(32_000),
    '{a: '.repeat(16_000),
    '? '.repeat(32_000),
  ];
  for (const yaml of bombs) {
    assert.match((await refusals(t, { 'a.txt': 'x', 'a.yml': yaml })).join(), /^a\.yml: /);
  }
  const aliases = `a: &a [x]\nb: &b [${'*a,'.repeat(100)}]\nc: [${'*b,'.repeat(100)}]\n`;
  assert.match((await refusals(t, { 'a.txt': 'x', 'a.yml': aliases })).join(), /an alias \(a\)/);
});
