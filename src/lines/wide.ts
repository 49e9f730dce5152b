const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Code units below this are of no such script, and most texts have no others. */
const FIRST = 0x1100;

/** Code units from this on are of writing without spaces, in which a character says more than a letter does. */
export const WITHOUT_SPACES = 0x2e80;

/** True of a word with a character of Chinese, Japanese or Korean. */
export function isWide(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) >= FIRST) return WIDE.test(word);
  }
  return false;
}
