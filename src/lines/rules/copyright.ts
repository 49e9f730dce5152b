import type { Sight } from '../page.ts';
import { eachLine, isOutside, type LineRule } from '../rule.ts';
import { COPYRIGHT } from '../vocabulary.ts';

/** Cheap to ask: what that begins with. */
const FIRST = '©(cC';
const BEGINNING = /^(?:©|\(c\)|copyright\b)/i;

export const copyright: LineRule = {
  name: 'copyright',
  role: 'boilerplate',
  why: 'A copyright line.',
  find: eachLine((sight, view) => {
    const { text, look } = sight;
    if (text.length > 400) return false;
    if (FIRST.includes(text.charAt(0)) && BEGINNING.test(text))
      return text.startsWith('©') || text.length <= 160;
    return look.has(COPYRIGHT) && (isOutside(sight, view) || isShort(sight));
  }),
};

/** Scripts without spaces make a few long words of a sentence. */
function isShort({ text, words }: Sight): boolean {
  return words.length <= 12 && text.length <= 100;
}
