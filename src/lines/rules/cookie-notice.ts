import { eachLine, type LineRule } from '../rule.ts';
import { COOKIES, OURSELVES } from '../vocabulary.ts';

export const cookieNotice: LineRule = {
  name: 'cookie-notice',
  role: 'boilerplate',
  why: 'A notice about cookies.',
  find: eachLine(({ text, words, look }) => {
    if (text.length > 400 || !look.has(COOKIES)) return false;
    return words.includes('we') || words.includes('you') || look.has(OURSELVES);
  }),
};
