const WORD = /[\p{L}\p{N}]/u;

/** By ASCII code: 1 of a letter or a digit. */
export const ASCII = table(0, 128);
/** The same of each 256 code units, made when one of them is first met. */
const BLOCKS: (Uint8Array | undefined)[] = [];

function table(from: number, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => {
    return WORD.test(String.fromCharCode(from + at)) ? 1 : 0;
  });
}

/** Of the small letters a to z. */
export function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Of the capitals A to Z. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

const SPACE = /\s/;
const SPACES = Uint8Array.from({ length: 128 }, (_, code) => {
  return SPACE.test(String.fromCharCode(code)) ? 1 : 0;
});

/** Where the white space ends that may stand from `from` on. */
export function pastSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text, at)) at += 1;
  return at;
}

/** Where the next white space stands from `from` on, or the text ends. */
export function pastWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text, at)) at += 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? SPACES[code] === 1 : code > 127 && SPACE.test(text.charAt(at));
}

/** Of what begins with one of the letters of ASCII, as most lines do, many signs need not be looked for. */
export function startsPlain(text: string): boolean {
  return isSmall(text.charCodeAt(0) | 32);
}

/**
 * How many code units the letter or number (Unicode's L and N) takes that begins at `at`: 0 where none does. What
 * `\p{L}` and `\p{N}` tell, at a tenth of the time: most of all time went into asking it of every character.
 */
export function wordSizeAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] === 1 ? 1 : 0;
  if (code >= 0xd800 && code <= 0xdfff) return pairSizeAt(text, at);
  return blockOf(code)[code & 0xff] === 1 ? 1 : 0;
}

function pairSizeAt(text: string, at: number): 0 | 2 {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && WORD.test(String.fromCodePoint(point)) ? 2 : 0;
}

function blockOf(code: number): Uint8Array {
  const known = BLOCKS[code >> 8];
  if (known !== undefined) return known;
  const made = table(code & 0xff00, 256);
  BLOCKS[code >> 8] = made;
  return made;
}
