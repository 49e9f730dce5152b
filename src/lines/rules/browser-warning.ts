import { eachLine, type LineRule } from '../rule.ts';
import { BROWSER, PLAYER } from '../vocabulary.ts';

/** Two hints are asked for: an article about browsers has one of them in a line, seldom both in so short a one. */
export const browserWarning: LineRule = {
  name: 'browser-warning',
  role: 'boilerplate',
  why: "A warning about the reader's browser.",
  find: eachLine(({ text, look }) => {
    if (text.length > 240 || !look.has(PLAYER)) return false;
    return look.has(BROWSER) || isNote(look.words);
  }),
};

function isNote(words: readonly string[]): boolean {
  return words.length <= 10 && words.includes('browser');
}
