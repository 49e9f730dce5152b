import { isGarbage } from './binary.ts';
import { charset } from './charset.ts';
import type { Reading } from './reading.ts';

/** UTF-16 without a mark of a text mostly in Latin letters: every other byte is NUL. */
export function asWideAscii(bytes: Uint8Array): Reading | null {
  const [even, odd] = nulsByParity(bytes);
  return Math.max(even, odd) * 5 < bytes.length ? null : asWide(bytes);
}

/**
 * UTF-16 without a mark: NULs of its spaces, digits and line ends stand all at even offsets, or all at odd ones. Others
 * can stand between (U+4E00 is the commonest of Chinese characters), so both orders are tried, the likelier first; the
 * wrong one meets characters that do not exist.
 */
export function asWide(bytes: Uint8Array): Reading | null {
  const [even, odd] = nulsByParity(bytes);
  if (even + odd === 0) return null;
  const orders = even > odd ? ['utf-16be', 'utf-16le'] : ['utf-16le', 'utf-16be'];
  for (const order of orders) {
    const text = charset(order)?.strict(bytes) ?? null;
    if (text !== null && !text.includes('\0') && !isGarbage(text) && !/[\p{Co}\p{Cn}]/u.test(text))
      return {
        text,
        encoding: order,
        basis: 'detected',
        how: 'by its NUL bytes',
        rivals: null,
        lost: 0,
      };
  }
  return null;
}

function nulsByParity(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1))
    counts[at % 2 ? 1 : 0]++;
  return counts;
}
