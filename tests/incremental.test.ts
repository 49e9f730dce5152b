import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { pathsOf } from '../src/cache/site-files.ts';
import { build } from '../src/site/build.ts';
import { temporaryFolder, treeOf, writeFiles } from './support/folders.ts';

const MONTHS = ['January', 'March', 'March', 'May', 'June', 'June', 'August', 'October'];
const SILENT = { begin: () => undefined, advance: () => undefined, end: () => undefined };

function text(title: string, index: number): string {
  const when = `${1 + index} ${MONTHS[index % MONTHS.length]} 2018`;
  return `${title}\n\n${when}\n\nThe quay was closed on ${when}, the town of Harbour said.\n\nIt opens again on 5 May 2019.\n`;
}

/** A folder with articles of a year, and what builds it. */
function archive(t: TestContext, inASlice?: number) {
  const root = temporaryFolder(t);
  const articles = join(root, 'articles');
  const texts = MONTHS.map((_, index) => [`${index}.txt`, text(`Quay ${index} closed`, index)]);
  writeFiles(articles, Object.fromEntries(texts));
  const made = async (name: string, fresh = false) => {
    const output = join(root, name);
    const address = { prefix: null, baseUrl: null };
    const slices = inASlice === undefined ? {} : { inASlice };
    await build({ articles, output, address, skipBad: false, fresh, ...slices }, SILENT);
    return output;
  };
  return { articles, made };
}

const edit = fc.record({
  kind: fc.constantFrom('title', 'date', 'text', 'delete', 'rename', 'add', 'settings'),
  index: fc.nat(MONTHS.length - 1),
});

function apply(articles: string, { kind, index }: { kind: string; index: number }): void {
  const path = join(articles, `${index}.txt`);
  const sidecar = join(articles, `${index}.yml`);
  if (kind === 'settings') writeFileSync(join(articles, 'archive.yml'), `title: News ${index}\n`);
  if (kind === 'add') writeFileSync(join(articles, `new ${index}.txt`), text('A new one', index));
  if (!existsSync(path)) return;
  if (kind === 'title') writeFileSync(sidecar, `title: Renamed ${index}\n`);
  if (kind === 'date') writeFileSync(sidecar, `published: 2018-03-0${1 + index}\n`);
  if (kind === 'text') appendFileSync(path, '\nAnother sentence of 7 May 2019 follows here.\n');
  if (kind === 'delete') for (const gone of [path, sidecar]) rmSync(gone, { force: true });
  if (kind === 'rename') renameSync(path, join(articles, `moved ${index}.txt`));
  if (kind === 'rename') rmSync(sidecar, { force: true });
}

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
  const shared = ['assets/search.js', 'assets/base.css', 'assets/favicon.svg'];
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
  appendFileSync(join(site, 'assets/base.css'), 'x');
  apply(articles, { kind: 'settings', index: 1 });
  rmSync(join(articles, 'archive.yml'));
  await made('site');
  assert.deepEqual(treeOf(site), whole);
});

test('the index, the events and the lists stay the same files where nothing of what they say changed', async (t) => {
  const { articles, made } = archive(t);
  const site = await made('site');
  const inodes = () =>
    new Map(pathsOf(site).files.map((path) => [path, statSync(join(site, path)).ino]));
  const before = inodes();
  writeFileSync(join(articles, '0.yml'), 'remove: [3]\n');
  await made('site');
  const after = inodes();
  const own =
    /^(?:index\.|pagefind\/|data\/(?:search|words|events|event-days)\.|timeline|years\/|outlets\/)/;
  const shown = [...after.keys()].filter((path) => own.test(path));
  assert(shown.length > 10);
  const moved = shown.filter((path) => before.get(path) !== after.get(path));
  assert.deepEqual(moved, []);
  for (const path of ['data/articles.json', 'about/index.html'])
    assert.notEqual(before.get(path), after.get(path), path);
  apply(articles, { kind: 'text', index: 0 });
  await made('site');
  const last = inodes();
  for (const path of [
    'index.html',
    'timeline/index.html',
    'data/words.json',
    'data/events.json',
    'data/search.json',
  ])
    assert.notEqual(last.get(path), after.get(path), path);
});
