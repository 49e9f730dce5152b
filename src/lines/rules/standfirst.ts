import type { Sight, View } from '../page.ts';
import type { LineRule } from '../rule.ts';
import { wordsIn } from '../words-in.ts';

/** A standfirst has one or two sentences. */
const SHORTEST = 6;
const LONGEST = 320;
/** Share of its telling words that one later paragraph must repeat. */
const REPEATED = 0.8;
const PARAGRAPHS = 12;

/**
 * The first paragraph below the headline says in short what a later one says again. Without such evidence it is the
 * text's first paragraph.
 */
export const standfirstRepeated: LineRule = {
  name: 'standfirst/taken-up-below',
  role: 'standfirst',
  why: 'The standfirst: a later paragraph says the same in nearly the same words.',
  find(view) {
    const { title } = view;
    const [lead, ...rest] = view.open.filter(
      (sight) => sight.at > (title ?? Number.POSITIVE_INFINITY),
    );
    if (lead === undefined || !couldBe(lead) || rest[0]?.continues === true) return [];
    const below = rest.filter((sight) => sight.prose).slice(0, PARAGRAPHS);
    const telling = tellingOf(lead);
    if (telling.length < SHORTEST) return [];
    return below.slice(1).some((sight) => repeats(telling, sight)) ? [lead.at] : [];
  },
};

/** Above the byline or the date, below the headline: the body begins after those. */
export const standfirstAboveByline: LineRule = {
  name: 'standfirst/above-byline',
  role: 'standfirst',
  why: 'The standfirst: it stands between the headline and the line with author or date.',
  find(view) {
    const { title } = view;
    if (title === null) return [];
    const end = headEnd(view, title);
    const between = view.open.filter((sight) => sight.at > title && sight.at < end);
    const found = between.filter((sight) => couldBe(sight));
    return found.length === 1 && found[0] !== undefined ? [found[0].at] : [];
  },
};

/** Index of the last byline or publication line above the running text. */
function headEnd(view: View, title: number): number {
  const first = view.firstProse();
  const second = view.open.find(({ at, prose }) => at > first && prose)?.at ?? first;
  for (let at = second - 1; at > title; at -= 1) {
    const role = view.roleAt(at);
    if (role === 'byline' || role === 'metadata') return at;
  }
  return title;
}

function couldBe(sight: Sight): boolean {
  const { text, line } = sight;
  if (line.hint !== null && line.hint.kind !== 'paragraph') return false;
  return text.length <= LONGEST && sight.look.wordCount >= SHORTEST && !/^["“‘'«]/.test(text);
}

/** Its words of more than two letters. */
function tellingOf({ look }: Sight): Int32Array {
  const { texts } = look.page.lexicon;
  return look.ids.filter((id) => (texts[id]?.length ?? 0) > 2);
}

function repeats(telling: Int32Array, below: Sight): boolean {
  return wordsIn(below.look, telling) >= REPEATED * telling.length;
}
