import { eachLine, type LineRule } from '../rule.ts';
import { COOKIES, OURSELVES } from '../vocabulary.ts';

export const cookieNotice: LineRule = {
  name: 'cookie-notice',
  role: 'boilerplate',
  why: 'A notice about cookies.',
  find: eachLine(({ text, look }) => {
    if (text.length > 400 || !look.has(COOKIES)) return false;
    return look.words.includes('we') || look.words.includes('you') || look.has(OURSELVES);
  }),
};
