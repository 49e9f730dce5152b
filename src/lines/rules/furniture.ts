import type { Look } from '../look.ts';
import { SIGNS } from '../marks.ts';
import { eachLine, type LineRule } from '../rule.ts';
import { ADVERTISEMENT, CONTROLS } from '../vocabulary.ts';

const PAGE_NUMBER = /^page \d+(?: of \d+)?$/i;
const READING_TIME = /^\D{0,30}\d{1,3}[ -]?(?:min|mins|minutes?)(?: read| listen)?\)?$/i;
const HANDLE = /^[@#]\S+$/;
const NUMBER = /^[\d.,/() ]*\d[\d.,/() ]*[kKmM]?$/;

export const advertisement: LineRule = {
  name: 'advertisement',
  role: 'boilerplate',
  why: 'A label of an advertisement.',
  find: eachLine(({ text, look }) => text.length <= 70 && look.is(ADVERTISEMENT)),
};

export const ruledLine: LineRule = {
  name: 'ruled-line',
  role: 'boilerplate',
  why: 'A line drawn with signs.',
  find: eachLine(({ text, look }) => text.length <= 300 && look.count === 0),
};

export const pageFurniture: LineRule = {
  name: 'page-furniture',
  role: 'boilerplate',
  why: "A control, a number or a label of the page, not of the article's text.",
  find: eachLine(({ text, look }) => {
    if (text.length > 60) return false;
    if ((look.signs & SIGNS.handle) !== 0 && HANDLE.test(text)) return true;
    return look.digits === 0 ? look.is(CONTROLS) : isNumbered(look);
  }),
};

/** A control with numbers among its words, or a page's number, or how long it takes to read. */
function isNumbered(look: Look): boolean {
  if (PAGE_NUMBER.test(look.text) || READING_TIME.test(look.text)) return true;
  return look.mayHave(CONTROLS) && CONTROLS.is(look.words.filter((word) => !/^\d+$/.test(word)));
}

/** Digits on a line of their own: a counter, a key of a database. */
export const bareNumber: LineRule = {
  name: 'bare-number',
  role: 'boilerplate',
  why: 'A number that stands alone: a counter of the page.',
  find: eachLine(({ text, look }) => {
    return text.length <= 24 && look.digits > 0 && NUMBER.test(text);
  }),
};
