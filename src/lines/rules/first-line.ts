import type { Role } from '../../model.ts';
import { readDateline } from '../dateline.ts';
import type { Sight, View } from '../page.ts';
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
  return startsUpper(text) && words.length > 1 && !/[:,;]$/.test(text);
}

/** Fewer words are a site's name or a section's. */
const LEAST_WORDS = 3;
/** Who wrote it, when and where: what stands between a headline and its text. */
const FACTS = new Set<Role | null>(['byline', 'dateline', 'metadata']);

/** Above copy from the wires, and above what was typed in a hurry: no blank line need set it apart. */
export const aboveFacts: LineRule = {
  name: 'title/above-facts',
  role: 'title',
  why: 'The headline: the first line that is none of these, right above who wrote the text, when and where.',
  find(view) {
    const { title, roleAt, page } = view;
    const first = page.sights.find(({ at }) => !FACTS.has(roleAt(at)));
    if (title !== null || first === undefined || roleAt(first.at) !== null) return [];
    if (!isHeading(first) || first.words.length < LEAST_WORDS) return [];
    return isAboveFacts(first, view) ? [first.at] : [];
  },
};

function isAboveFacts({ at }: Sight, { roleAt, page: { sights } }: View): boolean {
  let next = at + 1;
  while (FACTS.has(roleAt(next))) next += 1;
  const text = sights[next];
  if (text === undefined || roleAt(next) !== null) return false;
  return readDateline(text.text) !== null || (next > at + 1 && text.prose);
}
