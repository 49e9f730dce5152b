import type { Format } from '../model.ts';
import { charset, utf8, windows1252 } from './charset.ts';
import { asDamagedUtf8, asMixed } from './damaged.ts';
import { byDetection } from './detection.ts';
import { type Reading, readingBy as read } from './reading.ts';
import { asWide, asWideAscii } from './wide.ts';

type Way = (bytes: Uint8Array, format: Format) => Reading | null;

/** Ways to read bytes as text, in order; the first that gives a reading decides. */
export const WAYS: readonly Way[] = [
  byMark, // the file says it itself
  asWideAscii, // before UTF-8: UTF-16 of Latin letters is valid UTF-8 full of NULs
  asEscapedJapanese, // before UTF-8: ISO-2022-JP is valid ASCII
  asUtf8, // bytes of another encoding are next to never valid UTF-8
  byMeta, // what the page says of itself beats a guess
  asWide, // before detection, which does not look for UTF-16
  asMixed, // before damaged UTF-8: what was pasted from elsewhere can be read
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

function asWindows1252(bytes: Uint8Array): Reading | null {
  const reading = read(windows1252, bytes, 'detected', 'as the commonest, no other fits');
  return reading === null ? null : { ...reading, rivals: [] };
}
