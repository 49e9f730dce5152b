import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../src/read/decode.ts';
import { decoded, latin, refused } from './support/decoding.ts';

test('what is not text is refused by what it is', () => {
  const kinds = [
    [latin('%PDF-1.7\n1 0 obj'), /PDF/],
    [latin('PK\x03\x04\x14\0'), /ZIP/],
    [latin('\x89PNG\r\n\x1a\n'), /PNG/],
    [latin('{\\rtf1\\ansi Text}'), /RTF/],
    [latin('\xff\xfe\0\0a\0\0\0'), /UTF-32/],
    [latin('\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f'), /control characters/],
    [new Uint8Array(1000), /control characters/],
    [new Uint8Array(3), /control characters/],
    [
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 256),
      /not text/,
    ],
  ] as const;
  for (const [bytes, kind] of kinds) assert.match(refused(bytes), kind);
});

test('a text that begins like the name of a format is a text', () => {
  for (const text of ['GIF8 is no format', 'ID3 tags explained', 'RIFF raff', 'PK wins', 'BZh!']) {
    assert.equal(decoded(Buffer.from(text)).text, text);
  }
});

test('nothing but white space is empty, in every encoding', () => {
  const empty = [
    [],
    [0xef, 0xbb, 0xbf],
    [0xff, 0xfe],
    [0x20, 0x0a, 0x09],
    [0xff, 0xfe, 0x20, 0x00],
  ];
  for (const bytes of empty) assert.match(refused(Uint8Array.from(bytes)), /empty/);
});

test('law: any bytes give a text or a refusal, never an exception', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('txt', 'html'),
      (bytes, format) => {
        const outcome = decode({ path: 'a', format, bytes });
        assert(outcome.ok ? outcome.value.text.trim() !== '' : outcome.problems.length > 0);
      },
    ),
  );
});
