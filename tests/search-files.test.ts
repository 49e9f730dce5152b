import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takenEntry } from '../src/site/search-files.ts';
import { temporaryFolder, treeOf, writeFiles } from './support/folders.ts';

const ENTRY = 'pagefind-entry.json';
const LANGUAGES = { en: { hash: 'en_1', wasm: 'en', page_count: 3 } };

test('an entry taken over from an old index is read', (t) => {
  const folder = writeFiles(temporaryFolder(t), {
    [ENTRY]: JSON.stringify({ languages: LANGUAGES }),
  });
  assert.deepEqual(takenEntry(folder, [ENTRY])?.languages, LANGUAGES);
});

test('of one that a disk changed, as nobody can see, nothing is taken over', (t) => {
  for (const damaged of ['?', '{"languages":{"en":{}}}']) {
    const folder = writeFiles(temporaryFolder(t), { [ENTRY]: damaged, 'pagefind.js': '', own: '' });
    assert.equal(takenEntry(folder, [ENTRY, 'pagefind.js']), null);
    assert.deepEqual(Object.keys(treeOf(folder)), ['own']);
  }
});
