import type { View } from '../page.ts';
import { eachLine, type LineRule } from '../rule.ts';
import { startsUpper } from '../sentence.ts';

const BULLET = /^[•·▪◦‣*–-] \S/;
const LONGEST_HEADING = 90;

/** A single dash may begin a line of speech; a list has at least two points, marked alike. */
export const listBullet: LineRule = {
  name: 'list-item/bullet',
  role: 'list-item',
  why: 'A point of a list.',
  find(view) {
    const found = view.open.filter(({ text }) => BULLET.test(text));
    const counts = new Map<string, number>();
    for (const { text } of found) counts.set(text.charAt(0), (counts.get(text.charAt(0)) ?? 0) + 1);
    return found.filter(({ text }) => (counts.get(text.charAt(0)) ?? 0) > 1).map(({ at }) => at);
  },
};

export const quoteMark: LineRule = {
  name: 'quote/mark',
  role: 'quote',
  why: 'A quotation, marked with > before it.',
  find: eachLine(({ text }) => text.startsWith('> ')),
};

/** In a file of tables short lines stand between short lines: a heading needs paragraphs around it. */
export const headingBetween: LineRule = {
  name: 'heading/between-paragraphs',
  role: 'heading',
  why: 'A heading between paragraphs.',
  find: eachLine((sight, view) => {
    const { text, sentence, gap, continues } = sight;
    if (text.length > LONGEST_HEADING || sentence || continues || !gap) return false;
    if (!startsUpper(text) || /[:;,]$/.test(text) || /^["“]/.test(text)) return false;
    return isProse(sight.at - 1, view) && isProse(sight.at + 1, view);
  }),
};

function isProse(at: number, view: View): boolean {
  return view.page.sights[at]?.prose === true && view.roleAt(at) !== 'boilerplate';
}
