/** First bytes, as Latin-1, of files that people take for text, and what such a file is. None can begin an article. */
const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP or an Office document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'a PNG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['\x1f\x8b', 'gzip-compressed'],
  ['BZh91AY&SY', 'bzip2-compressed'],
  ['\xfd7zXZ', 'xz-compressed'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['Rar!\x1a', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['ID3\x03', 'an MP3'],
  ['bplist00', 'a binary property list (a Safari web archive)'],
  ['SQLite format 3\0', 'an SQLite database'],
  // Before the mark of UTF-16, with which it begins. No platform decodes it: https://encoding.spec.whatwg.org/#security-background
  ['\xff\xfe\0\0', 'UTF-32'],
  ['\0\0\xfe\xff', 'UTF-32'],
];

/** Share of control characters above which a text is none: prose has next to nothing, random bytes about one in nine. */
const MOST_CONTROLS = 0.05;

/** What the bytes are by their signature if not text: `a PDF`; else null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

/** True if `text`, as decoded, holds so many control characters that it was never written. */
export function isGarbage(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    if (isControl(text.charCodeAt(index))) controls++;
  }
  const share = controls / text.length;
  return share > 0.5 || (share > MOST_CONTROLS && controls > 4);
}

/** C0 and C1 but for tab, line feed, vertical tab, form feed, carriage return and next line, which texts do hold. */
function isControl(code: number): boolean {
  return (
    (code < 0x20 && (code < 0x09 || code > 0x0d)) || (code > 0x7e && code < 0xa0 && code !== 0x85)
  );
}
