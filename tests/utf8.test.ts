import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { utf8Batches } from '../src/text/utf8.ts';

function bytesOf(pieces: readonly string[]): Buffer {
  // Each is good until the next is asked for.
  return Buffer.concat(Array.from(utf8Batches(pieces), (batch) => Buffer.from(batch)));
}

test('law: pieces become the bytes of the text that they are of, wherever it is cut', () => {
  const unit = fc.constantFrom('a', 'é', '—', '\ud83d', '\ude00', '😀');
  fc.assert(
    fc.property(fc.array(fc.array(unit).map((units) => units.join(''))), (pieces) => {
      assert.deepEqual(bytesOf(pieces), Buffer.from(pieces.join('')));
    }),
  );
});

test('so do pieces that fill a batch, those that are larger than one, and many small ones', () => {
  for (const unit of ['a', 'é', '—', '😀'])
    for (const length of [87_381, 87_382, 262_144, 300_000]) {
      const pieces = ['x', unit.repeat(length), 'y'.repeat(262_140), unit, 'z'];
      assert.ok(bytesOf(pieces).equals(Buffer.from(pieces.join(''))), `${unit} ${length}`);
    }
  const small = Array.from({ length: 300_000 }, (_, number) => String(number % 10));
  assert.ok(bytesOf(small).equals(Buffer.from(small.join(''))));
  assert.equal(bytesOf([]).length, 0);
});
