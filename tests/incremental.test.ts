import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { pathsOf } from '../src/cache/site-files.ts';
import { apply, archive, MONTHS } from './support/edited.ts';
import { treeOf } from './support/folders.ts';

const edit = fc.record({
  kind: fc.constantFrom('title', 'date', 'text', 'delete', 'rename', 'add', 'settings'),
  index: fc.nat(MONTHS.length - 1),
});

const harm = fc.record({
  kind: fc.constantFrom('change', 'remove', 'add', 'folder', 'link'),
  place: fc.nat(1000),
});

/** What somebody may do to a site, but for its top level, where a build refuses what it does not know. */
function harmSite(site: string, { kind, place }: { kind: string; place: number }): void {
  const paths = pathsOf(site)
    .files.filter((path) => path.includes('/'))
    .sort();
  const path = join(site, paths[place % paths.length] ?? assert.fail());
  if (kind === 'change') appendFileSync(path, 'x');
  if (kind === 'remove' || kind === 'link') rmSync(path);
  if (kind === 'add') writeFileSync(`${path}.old`, 'x');
  if (kind === 'folder') mkdirSync(`${path}.d/empty`, { recursive: true });
  if (kind === 'link') symlinkSync(site, path);
}

for (const [index, inASlice] of [
  ['one index', undefined],
  ['an index in slices', 3],
] as const) {
  test(`a build of ${index} that begins with an old site gives the bytes of one that begins with nothing`, async (t) => {
    const { articles, made } = archive(t, inASlice);
    const site = await made('site');
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fc.array(harm, { maxLength: 2 }),
        async (edits, harms) => {
          for (const one of edits) apply(articles, one);
          for (const one of harms) harmSite(site, one);
          const [again, fresh] = [await made('site'), await made('fresh', true)];
          assert.deepEqual(treeOf(again), treeOf(fresh));
          assert.deepEqual(pathsOf(again).folders.sort(), pathsOf(fresh).folders.sort());
        },
      ),
      { numRuns: 6, seed: 2018, endOnFailure: true },
    );
  });
}

test('the index is made anew of the slices whose articles changed, and of no other', async (t) => {
  const { articles, made } = archive(t, 2);
  const site = await made('site');
  const inodes = () =>
    new Map(
      ['fragment', 'index'].flatMap((name) =>
        readdirSync(join(site, 'pagefind', name)).map((file) => [
          file,
          statSync(join(site, 'pagefind', name, file)).ino,
        ]),
      ),
    );
  const slice = (file: string) => file.replace(/_.*/, '');
  const before = inodes();
  apply(articles, { kind: 'settings', index: 1 });
  await made('site');
  assert.deepEqual(inodes(), before);
  apply(articles, { kind: 'title', index: 0 });
  await made('site');
  const after = inodes();
  const fresh = new Set(
    [...after].flatMap(([file, ino]) => (before.get(file) === ino ? [] : slice(file))),
  );
  assert.equal(fresh.size, 1);
  assert.equal(new Set([...after.keys()].map(slice)).size > 2, true);
  for (const [file, ino] of after) if (!fresh.has(slice(file))) assert.equal(ino, before.get(file));
});

test('a page stays the same file where nothing that it says changed, and no other does', async (t) => {
  const { articles, made } = archive(t);
  const site = await made('site');
  const pages = ['articles/0/index.html', 'articles/7/index.html'];
  const shared = ['assets/search.js', 'assets/article-page.css', 'assets/favicon.svg'];
  const inode = (path: string) => statSync(join(site, path)).ino;
  const before = [...pages, ...shared].map(inode);
  apply(articles, { kind: 'title', index: 0 });
  await made('site');
  const [changed, ...others] = [...pages, ...shared].map(inode);
  assert.notEqual(changed, before[0]);
  assert.deepEqual(others, before.slice(1));
});

test('a file of the old site that somebody changed is made anew', async (t) => {
  const { articles, made } = archive(t);
  const site = await made('site');
  const whole = treeOf(site);
  for (const name of ['index.html', 'citation.bib', 'index.md', 'original.txt'])
    appendFileSync(join(site, 'articles/7', name), 'x');
  appendFileSync(join(site, 'assets/article-page.css'), 'x');
  apply(articles, { kind: 'settings', index: 1 });
  rmSync(join(articles, 'archive.yml'));
  await made('site');
  assert.deepEqual(treeOf(site), whole);
});
