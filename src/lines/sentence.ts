import { wordSizeAt } from './characters.ts';

/** What may stand after the mark that ends a sentence. */
const CLOSERS = new Set('"\'”’»›)]}*');
const ENDS = new Set('.!?…。！？؟।');

/** True where the text ends as a sentence does; closing quotation marks and brackets may follow the mark. */
export function endsSentence(text: string): boolean {
  return ENDS.has(finalMark(text));
}

/** The last character that is not a closing mark; empty for a text of closing marks alone. */
export function finalMark(text: string): string {
  let end = text.length - 1;
  while (end >= 0 && CLOSERS.has(text.charAt(end))) end -= 1;
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

/** True of a text whose letters are all capitals, with at least two of them. */
export function isUpper(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
}

const ENDINGS: ReadonlyMap<string, number> = new Map([
  ['!', 1],
  ['！', 1],
  ['?', 2],
  ['？', 2],
  ['؟', 2],
  ['.', 3],
  ['。', 3],
  ['।', 3],
  [':', 4],
  ['：', 4],
  [',', 5],
  ['、', 5],
  ['…', 6],
]);

/**
 * What the text ends with, closing marks apart: 0 none of these, 1 `!`, 2 `?`, 3 a full stop, 4 `:`, 5 `,`, 6 `…`, 7 a
 * letter, 8 a digit.
 */
export function endingOf(text: string): number {
  const mark = finalMark(text);
  const known = ENDINGS.get(mark);
  if (known !== undefined) return known;
  if (mark >= '0' && mark <= '9') return 8;
  return mark.toLowerCase() !== mark.toUpperCase() || mark > '\u0250' ? 7 : 0;
}
