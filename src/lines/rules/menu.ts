import { eachLine, type LineRule } from '../rule.ts';

const BETWEEN = / ?[|»›•·] ?|\t| {3,}/;
const FEWEST = 3;

export const menu: LineRule = {
  name: 'menu',
  role: 'boilerplate',
  why: "Entries of the site's menu.",
  find: eachLine(({ text, sentence }) => {
    if (sentence || text.length > 400 || /\d/.test(text)) return false;
    const entries = text.split(BETWEEN).filter((entry) => entry !== '');
    return entries.length >= FEWEST && entries.every((entry) => entry.split(' ').length <= 3);
  }),
};
