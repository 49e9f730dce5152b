import type { ResultData } from './pagefind.ts';
import type { Match } from './rank.ts';
import { findTerms, normalise, type Range, wordsOf } from './words.ts';

/** Which of the query's terms an article has, and where. */
type Found = Omit<Match, 'score'>;

/** The paragraph of an article that answers a query best. */
export interface Passage {
  /** Its anchor; null where the words stand in the title alone, or where nothing was asked. */
  readonly anchor: string | null;
  readonly text: string;
  /** The words of the query in it, as ranges of `text`. */
  readonly marks: readonly Range[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Characters shown, about; and how many of them before the first mark. */
const LENGTH = 320;
const BEFORE = 80;

/** The passage with most of the terms, the rarest counting most; of equal ones the first. */
export function bestPassage(data: ResultData, matches: readonly Found[]): Passage {
  const anchors = data.anchors.filter(({ text }) => (text ?? '') !== '');
  let best = { weight: 0, at: -1 };
  for (const [at, { location }] of anchors.entries()) {
    const end = anchors[at + 1]?.location ?? Number.POSITIVE_INFINITY;
    const weight = matches
      .filter(({ words }) => words.some((word) => word >= location && word < end))
      .reduce((sum, match) => sum + match.weight, 0);
    if (weight > best.weight) best = { weight, at };
  }
  const found = anchors[best.at];
  const text = found?.text ?? anchors[0]?.text ?? data.content;
  return { anchor: found?.id ?? null, ...cut(text, findTerms(text, markedTerms(data, matches))) };
}

/** A link carries no more words than this, and no longer ones: an address has to stay an address. */
const MOST_TERMS = 12;
const LONGEST_TERM = 80;

/** The words of an article that a search matched, as its content has them, each once; the words of a phrase together. */
export function markedTerms(
  data: Pick<ResultData, 'content' | 'raw_content'>,
  matches: readonly Found[],
): readonly string[] {
  const words = wordsOf(data);
  const terms = new Set<string>();
  for (const { term, words: places } of matches) {
    const length = term.split(' ').length;
    for (let at = 0; at < places.length && terms.size < MOST_TERMS; at += length) {
      const own = places.slice(at, at + length).map((place) => normalise(words[place] ?? ''));
      const text = own.join(' ').trim();
      if (text !== '' && text.length <= LONGEST_TERM) terms.add(text);
    }
  }
  return [...terms];
}

/** So much of a long text that the first of its marks are in sight, from space to space. */
function cut(text: string, marks: readonly Range[]): Omit<Passage, 'anchor'> {
  const first = marks[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - BEFORE, text.length - LENGTH));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const room = start + LENGTH;
  const space = text.lastIndexOf(' ', room);
  const end = text.length <= room ? text.length : space > start ? space : room;
  return {
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}
