import { eachLine, type LineRule } from '../rule.ts';
import { ADVERTISEMENT, CONTROLS } from '../vocabulary.ts';

const PAGE_NUMBER = /^page \d+(?: of \d+)?$/i;
const READING_TIME = /^\D{0,30}\d{1,3}[ -]?(?:min|mins|minutes?)(?: read| listen)?\)?$/i;

export const advertisement: LineRule = {
  name: 'advertisement',
  role: 'boilerplate',
  why: 'A label of an advertisement.',
  find: eachLine(({ text, words }) => text.length <= 70 && ADVERTISEMENT.is(words())),
};

export const ruledLine: LineRule = {
  name: 'ruled-line',
  role: 'boilerplate',
  why: 'A line drawn with signs.',
  find: eachLine(({ text, words }) => words().length === 0 && text.length <= 300),
};

export const pageFurniture: LineRule = {
  name: 'page-furniture',
  role: 'boilerplate',
  why: "A control, a number or a label of the page, not of the article's text.",
  find: eachLine(({ text, words }) => {
    if (text.length > 60) return false;
    if (PAGE_NUMBER.test(text) || READING_TIME.test(text)) return true;
    return CONTROLS.is(words().filter((word) => !/^\d+$/.test(word))) || /^[@#]\S+$/.test(text);
  }),
};

/** Digits on a line of their own: a counter, a key of a database. */
export const bareNumber: LineRule = {
  name: 'bare-number',
  role: 'boilerplate',
  why: 'A number that stands alone: a counter of the page.',
  find: eachLine(({ text }) => text.length <= 24 && /^[\d.,/() ]*\d[\d.,/() ]*[kKmM]?$/.test(text)),
};
