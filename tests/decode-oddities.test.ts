import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../src/read/decode.ts';
import { assertNoHang } from './support/hang.ts';

const PROSE =
  'The bridge was closed on Monday for repairs after a storm damaged two of its pillars.';

function read(bytes: Uint8Array, encoding?: string) {
  const given =
    encoding === undefined ? {} : { encoding: { value: encoding, path: 'a.yml', line: 2 } };
  return decode({ path: 'a.txt', format: 'txt', bytes, given });
}

function told(bytes: Uint8Array, encoding?: string): readonly string[] {
  const outcome = read(bytes, encoding);
  const notices = outcome.ok ? outcome.notices : outcome.problems;
  for (const { remedy } of notices) assert.notEqual(remedy, null);
  return notices.map(({ path, line, what }) => `${path}:${line}: ${what}`);
}

const latin = (text: string) => Buffer.from(text, 'latin1');

test('lines of windows-1252 in a file of UTF-8 are read as what they are, and named', () => {
  const bytes = Buffer.concat([
    Buffer.from(`Café\n${PROSE}\n`),
    latin('The h\xf4tel.\nA f\xeate.\n'),
  ]);
  const outcome = read(bytes);
  assert(outcome.ok);
  assert.equal(outcome.value.text, `Café\n${PROSE}\nThe hôtel.\nA fête.\n`);
  assert.deepEqual(told(bytes), [
    'a.txt:null: read as utf-8 (but line 3 and 1 more as windows-1252: two encodings in one file)',
  ]);
});

test('a file of one other encoding is not taken for two', () => {
  for (const bytes of [
    latin(`${PROSE} caf\xe9\n`),
    Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
  ]) {
    const outcome = read(bytes);
    assert(outcome.ok && outcome.value.encoding !== 'utf-8', JSON.stringify(outcome));
  }
});

test('halves of surrogate pairs show as replacement characters, and are told', () => {
  const bytes = Buffer.concat([
    Buffer.from(PROSE),
    Buffer.from([0xed, 0xa0, 0x80]),
    latin(' More.'),
  ]);
  const outcome = read(bytes);
  assert(outcome.ok);
  assert.equal(outcome.value.text, `${PROSE}\ufffd\ufffd\ufffd More.`);
  assert.deepEqual(told(bytes), [
    'a.txt:null: read as utf-8 (as damaged UTF-8)',
    'a.txt:null: 3 characters could not be read and show as \ufffd',
  ]);
});

test('characters that turn the direction of writing stay, with a notice that names the line', () => {
  const text = `${PROSE}\nA \u202egnp.exe\u202c file.\n`;
  const outcome = read(Buffer.from(text));
  assert(outcome.ok && outcome.value.text === text);
  assert.deepEqual(told(Buffer.from(text)), [
    'a.txt:2: invisible characters that turn the direction of writing',
  ]);
  assert.deepEqual(told(Buffer.from(`${PROSE} \u200fעברית\u200e`)), []);
});

test('a sidecar that gives the wrong encoding is named as the cause', () => {
  const utf8 = Buffer.from(`${PROSE} café`);
  assert.deepEqual(told(utf8, 'windows-1252'), [
    'a.yml:2: the file would be valid UTF-8, and is read as windows-1252',
  ]);
  assert.equal(
    told(Buffer.from(PROSE), 'utf-16le').at(-1),
    'a.yml:2: the file would be valid UTF-8, and is read as utf-16le',
  );
  assert.deepEqual(told(latin('caf\xe9 is closed'), 'utf-8').slice(1), [
    'a.yml:2: the file has bytes that mean nothing in utf-8',
  ]);
  assert.deepEqual(told(latin(PROSE), 'windows-1252'), []);
  assert.deepEqual(told(utf8, 'utf-8'), []);
});

test('one endless line of bad bytes does not hang', () => {
  for (const part of ['\xe9 ', '\xed\xa0\x80', '\xe9', 'a'])
    assertNoHang(() => read(Buffer.concat([Buffer.from('é\n'), latin(part.repeat(300_000))])));
});
