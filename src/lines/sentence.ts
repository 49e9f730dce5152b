import { wordSizeAt } from './characters.ts';

/** What may stand after the mark that ends a sentence. */
const CLOSERS = '"\'”’»›)]}*';

/** What a text can end with, as `endingOf` gives it; letters and digits besides. */
const ENDINGS: readonly (readonly [marks: string, ending: number])[] = [
  ['!！', 1],
  ['?？؟', 2],
  ['.。।', 3],
  [':：', 4],
  [',、', 5],
  ['…', 6],
  ['0123456789', 8],
];
const LETTER = 7;
const CLOSER = 9;

/** Code units above these are letters, but for the marks of `ENDINGS` and `CLOSERS`. */
const LAST = 0x250;
const ENDING_OF = Uint8Array.from({ length: LAST + 1 }, (_, code) => {
  const mark = String.fromCharCode(code);
  return mark.toLowerCase() === mark.toUpperCase() ? 0 : LETTER;
});
const ENDING_ABOVE = new Map<number, number>();
for (const [marks, ending] of [...ENDINGS, [CLOSERS, CLOSER] as const]) {
  for (const mark of marks) {
    const code = mark.charCodeAt(0);
    if (code <= LAST) ENDING_OF[code] = ending;
    else ENDING_ABOVE.set(code, ending);
  }
}

/**
 * What the text ends with, closing marks apart: 0 none of these, 1 `!`, 2 `?`, 3 a full stop, 4 `:`, 5 `,`, 6 `…`, 7 a
 * letter, 8 a digit.
 */
export function endingOf(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    const ending = code <= LAST ? ENDING_OF[code] : (ENDING_ABOVE.get(code) ?? LETTER);
    if (ending !== CLOSER) return ending ?? 0;
  }
  return 0;
}

/** Whether what `endingOf` gave ends a sentence. */
export function isSentenceEnd(ending: number): boolean {
  return (ending >= 1 && ending <= 3) || ending === 6;
}

/** True where the text ends as a sentence does; closing quotation marks and brackets may follow the mark. */
export function endsSentence(text: string): boolean {
  return isSentenceEnd(endingOf(text));
}

/** The last character that is not a closing mark; empty for a text of closing marks alone. */
export function finalMark(text: string): string {
  let end = text.length - 1;
  while (end >= 0 && CLOSERS.includes(text.charAt(end))) end -= 1;
  return text.charAt(end);
}

/** The words in lower case, without punctuation: what texts are compared by. */
export function fold(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < lower.length; ) {
    const size = wordSizeAt(lower, at);
    if (size === 0 && start !== -1) {
      words.push(lower.slice(start, at));
      start = -1;
    } else if (size !== 0 && start === -1) start = at;
    at += size === 0 ? 1 : size;
  }
  if (start !== -1) words.push(lower.slice(start));
  return words;
}

/** True where the first letter is a capital. False for scripts without capitals. */
export function startsUpper(text: string): boolean {
  // Most texts begin with one of the letters a to z: asked for every line, a pattern and what it finds add up.
  const first = text.charCodeAt(0) | 32;
  if (first >= 97 && first <= 122) return text.charCodeAt(0) < 97;
  const letter = /\p{L}/u.exec(text.slice(0, 8))?.[0] ?? '';
  return letter !== letter.toLowerCase();
}

const SMALL = /^\p{Ll}/u;

/** True where the first character is a small letter. */
export function startsSmall(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 97 && first <= 122 : SMALL.test(text);
}

/** True of a text whose letters are all capitals, with at least two of them. */
export function isUpper(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
}
