/** What a UTF-16 code unit is; 0 where it was not asked for yet. */
const LETTERS = new Uint8Array(65_536);
const LETTER = 1;
const OTHER = 2;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x202f ||
    code === 0x2009
  );
}

/** A letter, a mark on one, or a number that is no ASCII digit; and the low line. Half a surrogate pair is none. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  const known = LETTERS[code];
  if (known !== 0) return known === LETTER;
  const is = /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code));
  LETTERS[code] = is ? LETTER : OTHER;
  return is;
}

/** Where the letters and digits end that go on at `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isDigit(code) && !isLetter(code)) break;
    end += 1;
  }
  return end;
}

/** Arabic-Indic digits, Persian ones, and the full-width marks and digits of East Asian type. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff0d-\uff1a]/g;

/** `text` with ASCII digits, and with ASCII marks between them; every character stands where it stood. */
export function withAsciiDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return code >= 0xff00 ? String.fromCharCode(code - 0xfee0) : String(code % 16);
  });
}
