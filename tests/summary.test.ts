import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summary } from '../src/cli/summary.ts';
import type { Archive } from '../src/model.ts';
import { sitePages } from '../src/site/pages.ts';
import { notice, problem } from '../src/text/notices.ts';
import { makeArchive } from './support/archive.ts';

function told(archive: Archive): string {
  return [...summary({ archive, times: [], output: '_site' }, (_, text) => text)].join('\n');
}

function about(archive: Archive): string {
  const pages = sitePages(archive, { prefix: '/', baseUrl: null });
  return pages.find(({ url }) => url === '/about/')?.render() ?? '';
}

function many(count: number) {
  return Array.from({ length: count }, (_, index) => `n${index}.txt`);
}

test('a build sends its reader to the about page for what the page does have', () => {
  for (const [count, promise] of [
    [100, 'has them all'],
    [101, 'has the first 100'],
  ] as const) {
    const archive = makeArchive({ notices: many(count).map((path) => notice(path, 'x', null)) });
    assert.ok(told(archive).includes(`… and ${count - 20} more: the site's about page ${promise}`));
    const shown = many(count).filter((path) => about(archive).includes(`>${path}<`));
    assert.equal(shown.length, 100);
  }
});

test('every file left out is on the about page, however many', () => {
  const archive = makeArchive({ skipped: many(300).map((path) => problem(path, 'x', null)) });
  assert.match(told(archive), /… and 280 more: the site's about page has them all/);
  const page = about(archive);
  for (const path of many(300)) assert.ok(page.includes(`>${path}<`), path);
});

test('a file with two problems is one file left out', () => {
  const skipped = ['a.yml', 'a.yml', 'b.txt'].map((path) => problem(path, 'x', null));
  const archive = makeArchive({ skipped });
  assert.match(told(archive), /^ +left out +2$/m);
  assert.match(about(archive), /<dt>Files left out<\/dt><dd>2<\/dd>/);
});
