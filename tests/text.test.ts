import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Mapped } from '../src/model.ts';
import { articleId, blockId, isArticleId, isBlockId, sitePath, slug } from '../src/text/ids.ts';
import { join, locate, mapped, slice, trim } from '../src/text/mapped.ts';

const anyString = fc.string({ unit: 'binary' });

test('law: any path gives a valid id, the same each time, that is one safe segment of a URL', () => {
  fc.assert(
    fc.property(fc.oneof(anyString, fc.string({ unit: 'binary', minLength: 200 })), (path) => {
      const id = articleId(path);
      assert(isArticleId(id));
      assert.equal(articleId(path), id);
      assert.equal(slug(id), id);
      assert(Buffer.byteLength(id) <= 120);
      assert.doesNotMatch(id, /[\s/\\?#%.:*"<>|\p{Cc}]/u);
      assert.equal(decodeURIComponent(sitePath(`/articles/${id}/`)), `/articles/${id}/`);
    }),
    { numRuns: 500 },
  );
});

test('ids come from folders and names, and names without a letter or digit are told apart', () => {
  for (const [path, id] of [
    ['a.txt', 'a'],
    ['2018/09/A b.txt', '2018-09-a-b'],
    ['a.b.html', 'a-b'],
    ['../x/#1%20.md', 'x-1-20'],
    ['Größe/漢字 और.txt', 'größe-漢字-और'],
    ['e\u0301.txt', 'é'],
    ['_draft_.txt', '_draft_'],
  ] as const) {
    assert.equal(articleId(path), id);
  }
  const nameless = ['.txt', '___.txt', '---.txt', '\u0301.txt', '!.txt', '?.txt'];
  const ids = nameless.map(articleId);
  assert.equal(new Set(ids).size, nameless.length);
  for (const id of ids) assert.match(id, /[0-9a-f]{12}$/);
});

test('long names that begin alike have different ids', () => {
  const long = (end: string) => articleId(`${'漢字'.repeat(100)}${end}.txt`);
  assert.notEqual(long('a'), long('b'));
});

test('ids and anchors of another form are refused', () => {
  for (const text of ['', 'A', 'a b', '-a', 'a-', 'a--b', 'a/b', '..', '_', 'x'.repeat(121)]) {
    assert(!isArticleId(text), text);
  }
  for (const text of ['l0', 'l01', 'l', '17', 'L17', 'l1x']) assert(!isBlockId(text), text);
  assert.equal(blockId(17), 'l17');
  assert.throws(() => blockId(0));
});

/** A text put together from pieces of an original, with made glue between them. */
const pieces = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 6 }),
    fc.constantFrom('', ' ', '--'),
  )
  .map(([original, cuts, glue]) => {
    const parts = cuts
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
      .map(([from, to]) => mapped(original.slice(from, to), from));
    return { original, glue, text: join(parts, glue) };
  });

function assertTrue({ text, runs }: Mapped, original: string): void {
  let end = 0;
  for (const { at, source, length } of runs) {
    assert(at >= end && length > 0);
    assert.equal(text.slice(at, at + length), original.slice(source, source + length));
    end = at + length;
  }
  assert(end <= text.length);
}

test('law: joined, sliced and trimmed texts keep saying truly where their characters stand', () => {
  fc.assert(
    fc.property(pieces, fc.nat(99), fc.nat(99), ({ original, text }, a, b) => {
      assertTrue(text, original);
      const part = slice(text, Math.min(a, b), Math.max(a, b));
      assert.equal(part.text, text.text.slice(Math.min(a, b), Math.max(a, b)));
      assertTrue(part, original);
      assert.equal(trim(text).text, text.text.trim());
      assertTrue(trim(text), original);
    }),
  );
});

test('law: a character of the original is located where it stands', () => {
  fc.assert(
    fc.property(pieces, ({ original, text }) => {
      for (const { at, source, length } of text.runs) {
        for (let step = 0; step < length; step++) {
          const span = locate(text, at + step, at + step + 1);
          assert.deepEqual(span, { start: source + step, end: source + step + 1 });
          assert.equal(original.slice(span.start, span.end), text.text[at + step]);
        }
      }
    }),
  );
});

test('made characters are located where their neighbours stand', () => {
  const text = join([mapped('ab', 10), mapped('cd', 20)], ' ');
  assert.deepEqual(locate(text, 0, 5), { start: 10, end: 22 });
  assert.deepEqual(locate(text, 2, 3), { start: 12, end: 12 });
  assert.deepEqual(locate(text, 1, 4), { start: 11, end: 21 });
  assert.deepEqual(locate(text, 5, 5), { start: 22, end: 22 });
  assert.deepEqual(locate(text, 0, 0), { start: 10, end: 10 });
  assert.deepEqual(locate({ text: 'made', runs: [] }, 0, 4), { start: 0, end: 0 });
  const led = { text: 'xab', runs: [{ at: 1, source: 7, length: 2 }] };
  assert.deepEqual(locate(led, 0, 1), { start: 7, end: 7 });
});

test('a text of a hundred thousand runs is located at each of them in linear time', () => {
  const runs = Array.from({ length: 100_000 }, (_, at) => ({
    at: 2 * at,
    source: 3 * at,
    length: 1,
  }));
  const text = { text: 'a '.repeat(100_000), runs };
  for (const { at, source } of runs) assert.equal(locate(text, at, at + 1).start, source);
});
