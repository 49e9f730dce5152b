import type { Format } from '../model.ts';
import { isGarbage } from './binary.ts';
import { type Charset, charset, utf8, windows1252 } from './charset.ts';
import { byDetection } from './detection.ts';
import type { Reading } from './reading.ts';

type Way = (bytes: Uint8Array, format: Format) => Reading | null;

/** Ways to read bytes as text, in order; the first that gives a reading decides. */
export const WAYS: readonly Way[] = [
  byMark, // the file says it itself
  asWideAscii, // before UTF-8: UTF-16 of Latin letters is valid UTF-8 full of NULs
  asEscapedJapanese, // before UTF-8: ISO-2022-JP is valid ASCII
  asUtf8, // bytes of another encoding are next to never valid UTF-8
  byMeta, // what the page says of itself beats a guess
  asWide, // before detection, which does not look for UTF-16
  asDamagedUtf8, // before detection, which has a few bad bytes outweigh thousands of good ones
  byDetection,
  asWindows1252, // the commonest of those that give every byte a meaning
];

/** How far HTML lets a page put its `<meta charset>`: https://html.spec.whatwg.org/#charset */
const META_WITHIN = 1024;

/** The encoding that a person gave; null of a label that names none. */
export function asGiven(bytes: Uint8Array, label: string): Reading | null {
  return read(charset(label), bytes, 'given', null);
}

function byMark(bytes: Uint8Array): Reading | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return read(utf8, bytes, 'bom', null);
  const name = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  return name === null ? null : read(charset(name), bytes, 'bom', null);
}

/** UTF-16 without a mark of a text mostly in Latin letters: every other byte is NUL. */
function asWideAscii(bytes: Uint8Array): Reading | null {
  const [even, odd] = nulsByParity(bytes);
  return Math.max(even, odd) * 5 < bytes.length ? null : asWide(bytes);
}

/**
 * UTF-16 without a mark: NULs of its spaces, digits and line ends stand all at even offsets, or all at odd ones. Others
 * can stand between (U+4E00 is the commonest of Chinese characters), so both orders are tried, the likelier first; the
 * wrong one meets characters that do not exist.
 */
function asWide(bytes: Uint8Array): Reading | null {
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

function asEscapedJapanese(bytes: Uint8Array): Reading | null {
  const start = bytes.indexOf(0x1b);
  // ESC $: the escape sequences that begin double-byte characters (RFC 1468).
  if (start === -1 || bytes[start + 1] !== 0x24) return null;
  const text = charset('iso-2022-jp')?.strict(bytes) ?? null;
  if (text === null) return null;
  return {
    text,
    encoding: 'iso-2022-jp',
    basis: 'detected',
    how: 'by its escape sequences',
    rivals: null,
    lost: 0,
  };
}

function asUtf8(bytes: Uint8Array): Reading | null {
  const text = utf8.strict(bytes);
  return text === null
    ? null
    : { text, encoding: 'utf-8', basis: 'utf-8', how: null, rivals: null, lost: 0 };
}

function byMeta(bytes: Uint8Array, format: Format): Reading | null {
  if (format !== 'html') return null;
  const head = Buffer.from(bytes.subarray(0, META_WITHIN)).toString('latin1');
  const label = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  // A page that can be searched for ASCII is not UTF-16, whatever it says.
  const named = label === undefined || /^utf-?16/i.test(label) ? null : charset(label);
  const text = named?.strict(bytes) ?? null;
  if (named === null || text === null) return null;
  return {
    text,
    encoding: named.name,
    basis: 'detected',
    how: 'by its meta element',
    rivals: null,
    lost: 0,
  };
}

/** UTF-8 in which few bytes are bad: a page cut in the middle of a character, a stray byte of another encoding. */
function asDamagedUtf8(bytes: Uint8Array): Reading | null {
  const text = utf8.lenient(bytes);
  const lost = countLost(text);
  const good = countBeyondAscii(text) - lost;
  const isCut = lost === 1 && good > 0 && text.endsWith('\ufffd');
  if (!isCut && good < 10 * lost) return null;
  return {
    text,
    encoding: 'utf-8',
    basis: 'detected',
    how: 'as damaged UTF-8',
    rivals: null,
    lost,
  };
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) count += Number(text.charCodeAt(index) > 0x7f);
  return count;
}

function asWindows1252(bytes: Uint8Array): Reading | null {
  const reading = read(windows1252, bytes, 'detected', 'as the commonest, no other fits');
  return reading === null ? null : { ...reading, rivals: [] };
}

function read(
  by: Charset | null,
  bytes: Uint8Array,
  basis: Reading['basis'],
  how: string | null,
): Reading | null {
  if (by === null) return null;
  const strict = by.strict(bytes);
  const text = strict ?? by.lenient(bytes);
  return {
    text,
    encoding: by.name,
    basis,
    how,
    rivals: null,
    lost: strict === null ? countLost(text) : 0,
  };
}

function countLost(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}
