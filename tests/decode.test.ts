import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../src/read/decode.ts';
import { decoded, join, latin, mark, swapped, wide } from './support/decoding.ts';

/** Text with words in it and no control character, as articles have it. */
const prose = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}\ufeff]/u.test(text));

test('UTF-8 is read as it is, without a word about it', () => {
  assert.deepEqual(decoded(Buffer.from('naïve – 日本語')), {
    text: 'naïve – 日本語',
    encoding: 'utf-8',
    encodingBasis: 'utf-8',
    notices: [],
  });
});

test('law: any prose in UTF-8 comes back', () => {
  fc.assert(fc.property(prose, (text) => decoded(Buffer.from(text)).text === text));
});

test('law: any prose in UTF-16 with a mark comes back, without the mark', () => {
  fc.assert(
    fc.property(prose, (text) => {
      assert.equal(decoded(join(mark(0xff, 0xfe), wide(text))).text, text);
      assert.equal(decoded(join(mark(0xfe, 0xff), swapped(text))).text, text);
    }),
  );
});

test('a byte order mark is no part of the text, and says what the encoding is', () => {
  const cases = [
    [join(mark(0xef, 0xbb, 0xbf), Buffer.from('é')), 'utf-8'],
    [join(mark(0xff, 0xfe), wide('é')), 'utf-16le'],
    [join(mark(0xfe, 0xff), swapped('é')), 'utf-16be'],
  ] as const;
  for (const [bytes, encoding] of cases) {
    assert.deepEqual(decoded(bytes), { text: 'é', encoding, encodingBasis: 'bom', notices: [] });
  }
});

test('only the first mark goes; a later one is a character', () => {
  assert.equal(decoded(Buffer.from('\ufeff\ufeffa\ufeffb')).text, '\ufeffa\ufeffb');
});

test('typographic signs of windows-1252 are read on every version of Node', () => {
  const { text, encoding, encodingBasis, notices } = decoded(
    latin(
      'The minister said: \x93We won\x92t accept this \x97 not now.\x94 It cost \x805 a month.',
    ),
  );
  assert.equal(text, 'The minister said: “We won’t accept this — not now.” It cost €5 a month.');
  assert.equal(encoding, 'windows-1252');
  assert.equal(encodingBasis, 'detected');
  assert.match(notices.join(), /^read as windows-1252 \(\d+ % sure\)$/);
});

test('other encodings are detected', () => {
  const russian = 'Министр заявил в пятницу, что встреча состоится на следующей неделе.';
  const koi8 =
    'ed c9 ce c9 d3 d4 d2 20 da c1 d1 d7 c9 cc 20 d7 20 d0 d1 d4 ce c9 c3 d5 2c 20 de d4 cf 20 d7 d3 d4 d2 c5 de c1 20 ' +
    'd3 cf d3 d4 cf c9 d4 d3 d1 20 ce c1 20 d3 cc c5 c4 d5 c0 dd c5 ca 20 ce c5 c4 c5 cc c5 2e';
  const bytes = Buffer.from(koi8.replaceAll(' ', ''), 'hex');
  const { text, encoding } = decoded(bytes);
  assert.equal(encoding, 'koi8-r');
  assert.equal(text, russian);
});

test('Japanese with escape sequences is not taken for ASCII', () => {
  const { text, encoding } = decoded(latin('\x1b$BF|K\\8l\x1b(B'));
  assert.equal(text, '日本語');
  assert.equal(encoding, 'iso-2022-jp');
});

test('UTF-16 without a mark is told by its NUL bytes', () => {
  const english = 'Haley said the council should meet.';
  const chinese = '外交部长星期五表示，会议将于下周在北京举行。\n各方均未提出异议。\n';
  assert.deepEqual(
    [wide(english), swapped(english), wide(chinese), swapped(chinese)].map((bytes) => {
      const { text, encoding } = decoded(bytes);
      return [text, encoding];
    }),
    [
      [english, 'utf-16le'],
      [english, 'utf-16be'],
      [chinese, 'utf-16le'],
      [chinese, 'utf-16be'],
    ],
  );
});

test('a page is read by its meta element where that fits, before any guess', () => {
  const page = (charset: string, body: Uint8Array) =>
    join(
      latin(`<html><meta http-equiv="Content-Type" content="text/html; charset=${charset}">`),
      body,
    );
  const letters = mark(0xe0, 0xe1, 0xe2, 0x20, 0xe3, 0xe4);
  assert.equal(decoded(page('windows-1251', letters), 'html').encoding, 'windows-1251');
  assert.match(decoded(page('windows-1251', letters), 'html').text, /абв гд$/);
  assert.notEqual(decoded(page('windows-1251', letters), 'txt').encoding, 'windows-1251');
  assert.notEqual(decoded(page('no-such-charset', letters), 'html').encoding, 'no-such-charset');
});

test('a meta element that the bytes contradict does not count', () => {
  const shiftJis = join(latin('<meta charset=shift_jis>caf'), mark(0xe9), latin('. '));
  assert.notEqual(decoded(shiftJis, 'html').encoding, 'shift_jis');
  assert.equal(decoded(Buffer.from('<meta charset=windows-1252>café'), 'html').encoding, 'utf-8');
});

test('UTF-8 with few bad bytes stays UTF-8, and the loss is told', () => {
  const { text, encoding, notices } = decoded(
    join(Buffer.from('“é” “é” “é” “é”'), mark(0xe2, 0x80)),
  );
  assert.equal(encoding, 'utf-8');
  assert.equal(text, '“é” “é” “é” “é”\ufffd');
  assert.deepEqual(notices, [
    'read as utf-8 (as damaged UTF-8)',
    '1 character could not be read and show as \ufffd',
  ]);
});

test('UTF-16 that ends within a character is told to have lost it', () => {
  const { text, notices } = decoded(join(mark(0xff, 0xfe), wide('ab'), mark(0x63)));
  assert.equal(text, 'ab\ufffd');
  assert.match(notices.join(), /could not be read/);
});

test('NUL characters in a good text stay in it, with a notice that names the line', () => {
  const outcome = decode({ path: 'a', format: 'txt', bytes: Buffer.from('one\ntw\0o\nthree') });
  assert(outcome.ok);
  assert.equal(outcome.value.text, 'one\ntw\0o\nthree');
  assert.equal(outcome.notices[0]?.line, 2);
});

test('a large file of another encoding is read in reasonable time', { timeout: 20_000 }, () => {
  const { encoding } = decoded(
    latin('Le ministre a d\xe9clar\xe9 que la r\xe9union \xe9tait pr\xe9vue. '.repeat(100_000)),
  );
  assert.equal(encoding, 'windows-1252');
});
