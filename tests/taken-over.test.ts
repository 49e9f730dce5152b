import assert from 'node:assert/strict';
import { appendFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathsOf } from '../src/cache/site-files.ts';
import { apply, archive, MONTHS } from './support/edited.ts';
import { treeOf } from './support/folders.ts';

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

test('a word that changes in a text leaves the events and the lists as they are, and not the index', async (t) => {
  const { articles, made } = archive(t);
  const site = await made('site');
  const inode = (path: string) => statSync(join(site, path)).ino;
  const paths = ['data/events.json', 'data/events.csv', 'timeline.ics', 'years/2018/index.html'];
  const texts = ['index.html', 'data/words.json', 'articles/1/index.html'];
  const before = new Map([...paths, ...texts].map((path) => [path, inode(path)]));
  appendFileSync(join(articles, '1.txt'), '\nGulls watched the masons from the roofs.\n');
  await made('site');
  assert.deepEqual(
    paths.filter((path) => before.get(path) !== inode(path)),
    [],
  );
  assert.deepEqual(
    texts.filter((path) => before.get(path) === inode(path)),
    [],
  );
});

/** Sentences of days of a year, each of another happening. */
function daysOf(year: number, count: number): string {
  const of = (day: number) => `${1 + (day % 28)} ${MONTHS[day % MONTHS.length]} ${year}`;
  return Array.from(
    { length: count },
    (_, day) => `Crane ${day} of yard ${year}x${day} was sold to Mill ${day} on ${of(day)}.`,
  ).join('\n\n');
}

test('years’ calendars stay the same files where nothing of the year’s events changed', async (t) => {
  const { articles, made } = archive(t);
  const write = (year: number, count: number) =>
    writeFileSync(
      join(articles, `${year}.txt`),
      `The sales of ${year}\n\n${daysOf(year, count)}\n`,
    );
  write(2014, 180);
  write(2016, 180);
  const site = await made('site');
  const inode = (year: number) => statSync(join(site, `timeline/${year}/calendar.ics`)).ino;
  const [first, second] = [inode(2014), inode(2016)];
  write(2016, 181);
  await made('site');
  assert.equal(inode(2014), first);
  assert.notEqual(inode(2016), second);
  assert.deepEqual(treeOf(site), treeOf(await made('fresh', true)));
});
