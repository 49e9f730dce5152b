import { utf8, windows1252 } from './charset.ts';
import { countLost, type Reading } from './reading.ts';

/**
 * UTF-8 in which few bytes are bad: a page cut in the middle of a character, a stray byte of another encoding, halves of
 * surrogate pairs, which UTF-8 has no place for.
 */
export function asDamagedUtf8(bytes: Uint8Array): Reading | null {
  const text = utf8.lenient(bytes);
  const lost = countLost(text);
  const good = countBeyondAscii(text) - lost;
  const isCut = lost === 1 && good > 0 && text.endsWith('\ufffd');
  if (!isCut && good < 10 * lost && !hasOnlySurrogates(bytes)) return null;
  return {
    text,
    encoding: 'utf-8',
    basis: 'detected',
    how: 'as damaged UTF-8',
    rivals: null,
    lost,
  };
}

/** True of bytes that would be UTF-8 but for surrogates, as some programs write them (RFC 3629, section 3). */
function hasOnlySurrogates(bytes: Uint8Array): boolean {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const without = latin.replace(/\xed[\xa0-\xbf][\x80-\xbf]/g, '');
  return without.length < latin.length && utf8.strict(Buffer.from(without, 'latin1')) !== null;
}

/** Letters and typographic signs of Western Europe among ASCII: words as windows-1252 has them. */
const WESTERN = /^(?:\p{ASCII}|(?<!\P{ASCII})[À-ÖØ-öø-ÿ‘’“”–—…€«»°§£ŠšŽžŒœŸ](?!\P{ASCII}))*$/u;

/**
 * A text pasted together: lines of UTF-8 that hold more than ASCII, and others that are windows-1252. Null unless both
 * are there and no two bytes beyond ASCII stand together in the others, as they do in every other encoding's words.
 */
export function asMixed(bytes: Uint8Array): Reading | null {
  const lines = linesOf(bytes);
  let text = '';
  let wide = 0;
  const foreign: number[] = [];
  for (const [index, line] of lines.entries()) {
    const own = utf8.strict(line);
    const other = own === null ? windows1252.lenient(line) : null;
    if (other !== null && !WESTERN.test(other)) return null;
    if (other !== null) foreign.push(index + 1);
    else if (own !== null && countBeyondAscii(own) > 0) wide += 1;
    text += own ?? other ?? '';
  }
  const [first] = foreign;
  if (first === undefined || wide === 0) return null;
  const more = foreign.length === 1 ? '' : ` and ${foreign.length - 1} more`;
  const how = `but line ${first}${more} as windows-1252: two encodings in one file`;
  const remedy = 'Look whether its letters are right, and save the file again as UTF-8.';
  return { text, encoding: 'utf-8', basis: 'detected', how, rivals: null, lost: 0, remedy };
}

/** With their line feeds. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, at + 1));
    start = at + 1;
  }
  return start < bytes.length ? [...lines, bytes.subarray(start)] : lines;
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) count += Number(text.charCodeAt(index) > 0x7f);
  return count;
}
