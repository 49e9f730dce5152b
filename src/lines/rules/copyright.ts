import type { Sight } from '../page.ts';
import { eachLine, isOutside, type LineRule } from '../rule.ts';
import { COPYRIGHT } from '../vocabulary.ts';

export const copyright: LineRule = {
  name: 'copyright',
  role: 'boilerplate',
  why: 'A copyright line.',
  find: eachLine((sight, view) => {
    const { text, words } = sight;
    if (text.length > 400) return false;
    if (/^(?:©|\(c\)|copyright\b)/i.test(text)) return text.startsWith('©') || text.length <= 160;
    return COPYRIGHT.within(words()) && (isOutside(sight, view) || isShort(sight));
  }),
};

/** Scripts without spaces make a few long words of a sentence. */
function isShort({ text, words }: Sight): boolean {
  return words().length <= 12 && text.length <= 100;
}
