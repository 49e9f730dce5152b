import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { run as patch } from '../src/site/index-files/patch-job.ts';
import { temporaryFolder, treeOf } from './support/folders.ts';
import { type Doc, doc, docs, emptyFolder, urlOf, whole } from './support/patched.ts';

/** What was patched, in a folder of its own, if it could be; null where it could not. */
async function patchedIn(
  t: TestContext,
  before: readonly Doc[],
  after: readonly Doc[],
  tag = 'en',
) {
  const root = temporaryFolder(t);
  const at = (name: string) => join(root, name);
  const old = await whole(before, at('old'), tag);
  const places = new Map(before.map((doc, place) => [doc, place]));
  const fresh = after.filter((doc) => !places.has(doc));
  if (fresh.length > 0) await whole(fresh, at('fresh'), tag);
  const made = patch({
    tag,
    old: { folder: at('old'), name: old.name },
    fresh: fresh.length > 0 ? at('fresh') : null,
    before: old.pages,
    pages: after.map((doc) => places.get(doc) ?? urlOf(doc)),
    output: emptyFolder(at('made')),
  });
  if (made === null) {
    assert.deepEqual(treeOf(at('made')), {});
    return null;
  }
  for (const file of made.kept) cpSync(join(at('old'), file), join(at('made'), file));
  const wanted = await whole(after, at('wanted'), tag);
  return { made, wanted, files: ofIndex(at('made')), wantedFiles: ofIndex(at('wanted')) };
}

/** Every file of an index that is not the same of all. */
function ofIndex(folder: string) {
  return Object.fromEntries(Object.entries(treeOf(folder)).filter(([path]) => /\.pf_/.test(path)));
}

async function assertSame(
  t: TestContext,
  before: readonly Doc[],
  after: readonly Doc[],
  tag?: string,
) {
  const found = (await patchedIn(t, before, after, tag)) ?? assert.fail('it was not patched');
  assert.ok(Object.keys(found.wantedFiles).length > 1);
  assert.deepEqual(found.files, found.wantedFiles);
  assert.deepEqual(found.made.pages, found.wanted.pages);
  assert.equal(found.made.name, found.wanted.name);
}

interface Edit {
  readonly kind: 'edit' | 'add' | 'delete';
  readonly at: number;
  readonly doc: Omit<Doc, 'name'>;
}

function edited(all: readonly Doc[], { kind, at, doc: of }: Edit, number: number): readonly Doc[] {
  const place = at % all.length;
  if (kind === 'add') return all.toSpliced(place, 0, { name: `e${number}`, ...of });
  if (kind === 'edit') return all.with(place, { name: all[place]?.name ?? '', ...of });
  return all.length === 1 ? all : all.toSpliced(place, 1);
}

test('an index that is put together is byte for byte the one that Pagefind makes of all', async (t) => {
  const words = fc.constantFrom(
    'café',
    'cafe',
    'Café',
    'CAFÉ',
    'naïve',
    'naive',
    'quay',
    'Ünïted',
    '日本',
    '𝒳y',
    'ﬁ',
    'x_y',
    '1,000',
  );
  const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((some) => some.join(' '));
  const anyDoc = fc.record({ title: text, text });
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyDoc, { minLength: 3, maxLength: 8 }),
      fc.array(
        fc.record({ kind: fc.constantFrom('edit', 'add', 'delete'), at: fc.nat(7), doc: anyDoc }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      async (first, edits) => {
        const before = first.map((of, number) => ({ name: `d${number}`, ...of }));
        const after = edits.reduce<readonly Doc[]>(edited, before);
        await assertSame(t, before, after);
      },
    ),
    { numRuns: 12, seed: 2018, endOnFailure: true },
  );
});

test('so is one of which several pages share a file', async (t) => {
  const before = docs(2510);
  await assertSame(t, before, before.with(1200, { ...doc(1200), text: 'Another text.' }));
  await assertSame(t, before, [
    ...before.slice(0, 4),
    { ...doc(7), name: 'new' },
    ...before.slice(5),
  ]);
});

test('so is one that comes to have just as many pages as may have files of their own, and one more', async (t) => {
  const before = docs(2501);
  await assertSame(t, before, before.slice(1));
  await assertSame(t, before.slice(1), before);
});

test('so is one of a slice, and of a language without a stemmer', async (t) => {
  const before = docs(5);
  for (const tag of ['en-x-12', 'und', 'zh'])
    await assertSame(t, before, before.with(2, { ...doc(2), text: '日本 quay 新聞' }), tag);
});

test('an index is not put together where other things come to be known of pages, or their order changes', async (t) => {
  const before = docs(5);
  assert.equal(await patchedIn(t, before, before.with(2, { ...doc(2), isCut: true })), null);
  assert.equal(await patchedIn(t, before.with(2, { ...doc(2), isCut: true }), before), null);
  assert.equal(await patchedIn(t, before, before.toReversed()), null);
});

test('what is known of pages is told apart in fresh ones that lack some of it', async (t) => {
  const before = docs(5).with(1, { ...doc(1), isCut: true });
  await assertSame(t, before, before.with(3, { ...doc(3), title: 'Quay day cut' }));
});
