import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { KeptPage } from '../src/site/index-files/kept-page.ts';
import { readMeta } from '../src/site/index-files/meta.ts';
import { writePacked } from '../src/site/index-files/packed.ts';
import { run as patch } from '../src/site/index-files/patch-job.ts';
import { UnfamiliarIndex } from '../src/site/index-files/unfamiliar.ts';
import { temporaryFolder, treeOf } from './support/folders.ts';
import { docs, emptyFolder, whole } from './support/patched.ts';

test('an index is not put together of one that is not as it was known', async (t) => {
  const root = temporaryFolder(t);
  const folder = join(root, 'old');
  const { name, pages } = await whole(docs(3), folder, 'en');
  const before: readonly KeptPage[] = pages;
  const of = (kept: readonly KeptPage[]) =>
    patch({
      tag: 'en',
      old: { folder, name },
      fresh: null,
      before: kept,
      pages: [0, 2],
      output: join(root, 'made'),
    });
  assert.notEqual(of(before), null);
  assert.equal(of(before.map((page) => ({ ...page, id: 'en_1234567' }))), null);
  assert.equal(of(before.map((page) => ({ ...page, digest: '1234567890' }))), null);
  const meta = join(folder, `pagefind.${name}.pf_meta`);
  const content = gunzipSync(readFileSync(meta)).toString('latin1');
  // A list of what is sorted by, of which the site has none.
  const other = content.replace(/\x80\x80(?=\x82\x63day)/, '\x80\x81\x82\x61a\x80');
  assert.notEqual(other, content);
  writeFileSync(meta, gzipSync(Buffer.from(other, 'latin1')));
  assert.equal(of(before), null);
});

test('nothing is left of an index where a damaged file is met after others were written', async (t) => {
  const root = temporaryFolder(t);
  const folder = join(root, 'old');
  const { name, pages } = await whole(docs(2510), folder, 'en');
  const output = emptyFolder(join(root, 'made'));
  const old = { folder, name };
  // Every file of fragments has another first page.
  const rest = pages.map((_, place) => place).slice(1);
  const of = () =>
    patch({ tag: 'en', old, fresh: null, before: pages, pages: rest, output }) === null;
  assert.ok(!of());
  assert.notDeepEqual(readdirSync(output), []);
  rmSync(output, { recursive: true });
  mkdirSync(output);
  const last = readMeta(folder, name).pages.at(-1)?.group ?? '';
  writePacked(join(folder, 'fragment', `${last}.pf_fragment`), Buffer.from('{"en_1":'));
  assert.ok(of());
  assert.deepEqual(treeOf(output), {});
});

test('what is no matter of the old index fails, and says why', async (t) => {
  const root = temporaryFolder(t);
  const folder = join(root, 'old');
  const { name, pages } = await whole(docs(3), folder, 'en');
  const file = join(root, 'file');
  writeFileSync(file, '');
  const of = (after: readonly (number | string)[], output: string) => () =>
    patch({ tag: 'en', old: { folder, name }, fresh: null, before: pages, pages: after, output });
  assert.throws(of([0, 2], join(file, 'made')), { code: 'ENOTDIR' });
  assert.throws(of([0, '/articles/x/'], join(root, 'made')), /articles\/x\/ was not indexed/);
});

test('law: whatever stands in a list of pages, it is read or said to be unfamiliar', (t) => {
  const folder = temporaryFolder(t);
  // Beginnings of lists, numbers and texts, of any length.
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(0x80, 0x83, 0x86, 0x9a, 0x1a, 0x61, 0x7a));
  const bytes = fc.array(byte, { maxLength: 40 }).map((all) => Buffer.from(all));
  const begun = bytes.map((all) => Buffer.concat([Buffer.from([0x86, 0x61, 0x31]), all]));
  fc.assert(
    fc.property(fc.oneof(bytes, begun), (content) => {
      writePacked(join(folder, 'pagefind.en_1.pf_meta'), content);
      try {
        readMeta(folder, 'en_1');
      } catch (error) {
        assert.ok(error instanceof UnfamiliarIndex, String(error));
      }
    }),
    { numRuns: 500 },
  );
});
