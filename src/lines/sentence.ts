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
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True where the first letter is a capital. False for scripts without capitals. */
export function startsUpper(text: string): boolean {
  const letter = /\p{L}/u.exec(text.slice(0, 8))?.[0] ?? '';
  return letter !== letter.toLowerCase();
}

/** True of a text whose letters are all capitals, with at least two of them. */
export function isUpper(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
}
