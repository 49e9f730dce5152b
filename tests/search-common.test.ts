import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonWords } from '../src/site/common-words.ts';
import { makeArchive } from './support/archive.ts';

const archive = (count: number) =>
  makeArchive({
    articles: Array.from({ length: count }, (_, at) => ({
      path: `${at}.txt`,
      paragraphs: [`The “Oil”, n${at}${at % 10 === 0 ? ' rare' : ''} — 6`],
    })),
  });

test('common words are those that half of a large archive has, without their marks', () => {
  assert.deepEqual(commonWords(archive(1000)), ['6', 'oil', 'the']);
});

test('a small archive, and an empty one, have none', () => {
  assert.deepEqual(commonWords(archive(999)), []);
  assert.deepEqual(commonWords(archive(0)), []);
});
