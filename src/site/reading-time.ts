import type { Article } from '../model.ts';

/**
 * How much is read in a minute. Words: Brysbaert, "How many words do we read per minute?", 2019, doi:10.1016/j.jml.2019.104047.
 * Characters of Chinese and Japanese, which part no words: Trauzettel-Klosinski and Dietz, 2012, doi:10.1167/iovs.11-8284.
 */
const WORDS = 238;
const CHINESE = 255;
const JAPANESE = 357;

const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Minutes that the text of the article takes to read, whole ones and at least one. Linear in the text. */
export function readingMinutes({ blocks }: Pick<Article, 'blocks'>): number {
  let words = 0;
  let characters = 0;
  let isJapanese = false;
  for (const { text } of blocks) {
    const own = text.match(CHARACTERS)?.length ?? 0;
    characters += own;
    isJapanese ||= own > 0 && KANA.test(text);
    // What stands between spaces: in a text without them that is once a block, beside thousands of characters.
    words +=
      own > 0 ? text.replace(CHARACTERS, ' ').split(/\s+/).filter(isWord).length : spaced(text);
  }
  const minutes = words / WORDS + characters / (isJapanese ? JAPANESE : CHINESE);
  return Math.max(1, Math.round(minutes));
}

function isWord(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

function spaced(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}
