import type { Span } from '../model.ts';
import type { Shares } from './pool.ts';
import type { Numbering } from './terms.ts';
import type { Word } from './words.ts';

/** A dated sentence as words. */
export interface Worded {
  readonly words: readonly Word[];
  /** Where the date stands in it. */
  readonly marks: readonly Span[];
  /** Where it names who says what is dated. */
  readonly speaker: Span | null;
}

/** A sentence that is a list or a table is told by what stands next to the date. */
const MOST_TERMS = 60;

/** Share of a word far from the date, in what is told. */
const LEAST = 0.5;
const NAME = 1.5;

const TOPIC_TERMS = 24;

/** Words up to which a word stands next to the date; further on its share in what is dated halves with each. */
const NEXT = 2;
const MOST_DATED = 6;

/**
 * What a sentence tells, and of it what is dated: the words next to the date that are no names. A name of several
 * words is as far as one. What stands next to the date also weighs more in what is told, and so do names.
 */
export function sharesOf(
  of: Worded,
  numbering: Numbering,
): Readonly<Record<'told' | 'dated' | 'names' | 'speakers', Shares>> {
  const told = new Map<number, number>();
  const dated = new Map<number, number>();
  const names = new Map<number, number>();
  const speakers = new Map<number, number>();
  const distances = distancesOf(of);
  for (const [index, word] of of.words.entries()) {
    const near = 2 ** -Math.max(0, (distances[index] ?? 0) - NEXT);
    const term = numberOf(word, numbering);
    const share = (LEAST + (1 - LEAST) * near) * (word.isName ? 1 : 1 / NAME);
    raise(told, term, share);
    if (word.isName) raise(names, term, 1);
    if (word.isName && isWithin(word, of.speaker)) raise(speakers, term, 1);
    if (!word.isName && near > 2 ** -MOST_DATED) raise(dated, term, near);
  }
  return { told: heaviest(told), dated, names, speakers };
}

/** What an article is about: the words that it has most often, those of its title counted twice. */
export function topicOf(words: Iterable<Word>, numbering: Numbering): Shares {
  const counts = new Map<number, number>();
  for (const word of words) {
    const term = numberOf(word, numbering);
    counts.set(term, (counts.get(term) ?? 0) + (word.isName ? NAME : 1));
  }
  const often = [...counts].sort((a, b) => b[1] - a[1]).slice(0, TOPIC_TERMS);
  const most = Math.log(1 + (often[0]?.[1] ?? 1));
  return new Map(often.map(([term, count]) => [term, Math.log(1 + count) / most]));
}

function numberOf({ term, isInitials }: Word, numbering: Numbering): number {
  return isInitials ? numbering.guessed(term) : numbering.numberOf(term);
}

function isWithin({ start, end }: Span, span: Span | null): boolean {
  return span !== null && start >= span.start && end <= span.end;
}

function raise(shares: Map<number, number>, term: number, share: number): void {
  shares.set(term, Math.max(share, shares.get(term) ?? 0));
}

function heaviest(shares: Shares): Shares {
  if (shares.size <= MOST_TERMS) return shares;
  return new Map([...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_TERMS));
}

/** For each word, how many steps to the next mark: 1 is next to it. A name is no step: it says who took part in what is dated. */
function distancesOf({ words, marks }: Worded): readonly number[] {
  const steps: number[] = [];
  for (const { isName } of words) steps.push((steps.at(-1) ?? 0) + (isName ? 0 : 1));
  const distances = words.map(() => words.length + 1);
  for (const { start } of marks) {
    const first = words.findIndex((word) => word.start > start);
    const behind = first === -1 ? words.length : first;
    const before = steps[behind - 1] ?? 0;
    for (const [index, step] of steps.entries()) {
      const distance = index < behind ? before - step + 1 : step - before;
      distances[index] = Math.min(Math.max(1, distance), distances[index] ?? 0);
    }
  }
  return distances;
}
