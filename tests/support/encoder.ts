import assert from 'node:assert/strict';
import { charset } from '../../src/read/charset.ts';

/** The shortest bytes of each character of an encoding, by decoding every byte and every pair of bytes. */
function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const by = charset(label);
  assert(by !== null, label);
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]) => {
    const text = by.strict(Uint8Array.from(bytes));
    if (text !== null && [...text].length === 1 && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add(byte);
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
  return table;
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** `text` in an encoding of one or two bytes a character, of which the platform has only the decoder. */
export function encode(text: string, label: string): Uint8Array {
  const table = tables.get(label) ?? tableOf(label);
  tables.set(label, table);
  const bytes = [...text].flatMap((character) => {
    const found = table.get(character);
    assert(found !== undefined, `${label} has no ${character}`);
    return found;
  });
  return Uint8Array.from(bytes);
}
