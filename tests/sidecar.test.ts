import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overruledIn } from '../src/lines/overruled.ts';
import type { Format, Processed } from '../src/model.ts';
import { processFile } from '../src/pipeline.ts';
import { DEFAULT_SETTINGS, readSidecar } from '../src/read/schema.ts';
import { articleId, sha256 } from '../src/text/ids.ts';
import { describe, fail } from '../src/text/notices.ts';
import { type Case, caseFolders } from './support/cases.ts';

const FORMATS: readonly Format[] = ['txt', 'html', 'md'];

/** What a file and its sidecar come to, or all that is wrong with them. */
function outcomeOf(folder: Case) {
  const format = FORMATS.find((one) => folder.has(`input.${one}`)) ?? 'txt';
  const path = `input.${format}`;
  const bytes = folder.bytes(path);
  const given = readSidecar('input.yml', folder.read('input.yml'));
  if (!given.ok) return fail(...given.problems);
  const file = { path, id: articleId(path), format, bytes, sha256: sha256(bytes) };
  return processFile({ ...file, given: given.value }, DEFAULT_SETTINGS);
}

function shown({ article, notices }: Processed): unknown {
  return {
    encoding: `${article.encoding} (${article.encodingBasis})`,
    blocks: article.blocks.map(({ id, kind, text }) => `${id} ${kind} | ${text.slice(0, 80)}`),
    removed: article.removed.map(({ number, rule, text }) => `${number} ${rule} | ${text}`),
    notices: notices.map(describe),
  };
}

for (const folder of caseFolders('sidecar')) {
  test(`case ${folder.name}`, () => {
    const outcome = outcomeOf(folder);
    folder.expect(
      'expected.json',
      outcome.ok ? shown(outcome.value) : { problems: outcome.problems.map(describe) },
    );
  });
}

test('law: exactly the lines that lie in one of the ranges are taken, in their order', () => {
  const place = { path: 'a.yml', line: 1, words: '' };
  const range = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(9))
    .map(([first, more]) => ({ first, last: first + more, ...place }));
  const numbers = fc
    .uniqueArray(fc.integer({ min: 1, max: 70 }))
    .map((of) => of.sort((a, b) => a - b));
  fc.assert(
    fc.property(numbers, fc.array(range), (lines, remove) => {
      const sights = lines.map((number) => ({ line: { number } }));
      const expected = lines.flatMap((number, at) =>
        remove.some(({ first, last }) => first <= number && number <= last) ? [at] : [],
      );
      assert.deepEqual(overruledIn(sights, { remove }), { keep: [], remove: expected });
    }),
  );
});

test('a sidecar full of ranges that overlap takes no longer than its lines', {
  timeout: 5000,
}, () => {
  const range = { first: 1, last: 200_000, path: 'a.yml', line: 1, words: '' };
  const sights = Array.from({ length: 200_000 }, (_, at) => ({ line: { number: at + 1 } }));
  const keep = Array.from({ length: 8000 }, () => range);
  assert.equal(overruledIn(sights, { keep }).keep.length, 200_000);
});
