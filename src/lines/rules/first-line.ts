import type { Sight } from '../page.ts';
import type { LineRule } from '../rule.ts';
import { startsUpper } from '../sentence.ts';

/** In a file of more lines than these the first may be anything. */
const MOST = 25;
const LONGEST = 120;

/** What people type above a text that they keep, however little of it the text takes up. */
export const firstLine: LineRule = {
  name: 'title/first-line',
  role: 'title',
  why: 'The headline: the first line of a short file, apart from the text below it.',
  find({ title, roleAt, page: { sights } }) {
    const [first, second] = sights;
    if (title !== null || first === undefined || second === undefined) return [];
    if (sights.length > MOST || roleAt(first.at) !== null) return [];
    return isHeading(first) && second.gap && (second.prose || second.sentence) ? [first.at] : [];
  },
};

function isHeading({ text, prose, sentence, weight, words }: Sight): boolean {
  if (prose || sentence || weight !== text.length || text.length > LONGEST) return false;
  return startsUpper(text) && words().length > 1 && !/[:,;]$/.test(text);
}
