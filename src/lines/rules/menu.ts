import type { Look } from '../look.ts';
import { SIGNS } from '../marks.ts';
import { eachLine, type LineRule } from '../rule.ts';

const BETWEEN = / ?[|»›•·] ?|\t| {3,}/;
const FEWEST = 3;

export const menu: LineRule = {
  name: 'menu',
  role: 'boilerplate',
  why: "Entries of the site's menu.",
  find: eachLine(({ text, sentence, look }) => {
    if (sentence || text.length > 400 || look.digits > 0 || !mayBeMenu(text, look)) return false;
    const entries = text.split(BETWEEN).filter((entry) => entry !== '');
    return entries.length >= FEWEST && entries.every((entry) => entry.split(' ').length <= 3);
  }),
};

/** Cheap to ask: it has what stands between entries. */
function mayBeMenu(text: string, { signs, spaces }: Look): boolean {
  return (signs & SIGNS.bar) !== 0 || (spaces >= 6 && text.includes('   '));
}
