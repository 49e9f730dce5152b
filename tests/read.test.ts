import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Notice } from '../src/model.ts';
import { inputDigest, openArchive, type ReadFile, readRaw } from '../src/read/read.ts';
import { sha256 } from '../src/text/ids.ts';
import { describe } from '../src/text/notices.ts';
import { caseFolders } from './support/cases.ts';
import { temporaryFolder, writeFiles } from './support/folders.ts';

/** All that reading a folder gives, and all that is wrong with it. */
async function readFolder(folder: string) {
  const opened = await openArchive(folder);
  assert(opened.ok, JSON.stringify(opened));
  const { files, settings, problems, bad } = opened.value;
  const read: ReadFile[] = [];
  const broken: Notice[] = [];
  for (const listed of files) {
    const outcome = readRaw(folder, listed);
    if (outcome.ok) read.push(outcome.value);
    else broken.push(...outcome.problems);
  }
  return { settings, problems, bad, broken, read, notices: opened.notices };
}

for (const one of caseFolders('read')) {
  test(`case ${one.name}`, async () => {
    const found = await readFolder(join(one.dir, 'articles'));
    const told = [...found.problems, ...found.bad, ...found.broken, ...found.notices];
    one.expect(
      'problems.txt',
      told.map((notice) => `${notice.severity} ${describe(notice)}\n`).join(''),
    );
    one.expect('read.json', {
      settings: found.settings,
      files: found.read.map(({ file: { path, id, format, given } }) => ({
        path,
        id,
        format,
        given,
      })),
    });
  });
}

// Not a case: git and file systems do not agree on how such names are written.
test('names in other scripts are read, behind the others, and become ids', async (t) => {
  const names = ['नमस्ते.md', 'Ünïcode.HTM', 'x.y.TXT'];
  const files = Object.fromEntries(names.map((name) => [name, 'Text.']));
  const { read, notices } = await readFolder(writeFiles(temporaryFolder(t), files));
  assert.deepEqual(
    read.map(({ file: { path, id, format } }) => [path, id, format]),
    [
      ['x.y.TXT', 'x-y', 'txt'],
      ['Ünïcode.HTM', 'ünïcode', 'html'],
      ['नमस्ते.md', 'नमस्ते', 'md'],
    ],
  );
  assert.deepEqual(notices, []);
});

test('bytes are handed on as they are, with their digests', async (t) => {
  const bytes = Uint8Array.from([0xff, 0xfe, 0, 1, 13, 10]);
  const folder = writeFiles(temporaryFolder(t), { 'a.txt': bytes, 'a.yml': 'title: x\n' });
  const { read } = await readFolder(folder);
  assert.deepEqual(read[0]?.file.bytes.length, 6);
  assert.deepEqual([...(read[0]?.file.bytes ?? [])], [...bytes]);
  assert.deepEqual(read[0]?.fingerprints, [
    { path: 'a.txt', sha256: sha256(bytes) },
    { path: 'a.yml', sha256: sha256('title: x\n') },
  ]);
});

test('the settings of an archive have their fingerprint too', async (t) => {
  const folder = writeFiles(temporaryFolder(t), { 'a.txt': 'x', 'archive.yml': 'title: x' });
  const opened = await openArchive(folder);
  assert(opened.ok);
  assert.deepEqual(opened.value.fingerprints, [
    { path: 'archive.yml', sha256: sha256('title: x') },
  ]);
});

test('the digest of the input is that of its sorted list of digests', () => {
  const [a, b] = [sha256('a'), sha256('b')];
  const expected = sha256(`${a}  Z.txt\n${b}  a.txt\n`);
  assert.equal(
    inputDigest([
      { path: 'a.txt', sha256: b },
      { path: 'Z.txt', sha256: a },
    ]),
    expected,
  );
  assert.notEqual(
    inputDigest([
      { path: 'a.txt', sha256: a },
      { path: 'Z.txt', sha256: b },
    ]),
    expected,
  );
  assert.equal(inputDigest([]), sha256(''));
});

test('a sidecar may be UTF-16 with a mark, as some editors save it', async (t) => {
  const yaml = Buffer.from('\ufefftitle: naïve', 'utf16le');
  const { read } = await readFolder(
    writeFiles(temporaryFolder(t), { 'a.txt': 'x', 'a.yml': yaml }),
  );
  assert.equal(read[0]?.file.given.title?.value, 'naïve');
});

test('a sidecar is found however the disk spells its letters', async (t) => {
  const folder = writeFiles(temporaryFolder(t), {
    'caf\u00e9.txt': 'x',
    'cafe\u0301.yml': 'title: found',
  });
  const { read, bad } = await readFolder(folder);
  assert.deepEqual(bad, []);
  assert.equal(read[0]?.file.path.normalize('NFC'), 'caf\u00e9.txt');
  assert.equal(read[0]?.file.given.title?.value, 'found');
});
