import { heap } from './heap.ts';

/** How alike two things are, by their places: 0 to 1. Where it is below `least` it may be given as 0. */
export type Likeness = (a: number, b: number, least: number) => number;

/** Members of each side that are compared: bounds the work where much is alike. */
const COMPARED = 5;

interface Growing {
  /** In the order in which they came together. */
  readonly members: [number, ...number[]];
  readonly number: number;
  into: Growing | null;
}

interface Pair {
  readonly a: Growing;
  readonly b: Growing;
  /** How many of their members were compared. */
  readonly size: number;
  readonly likeness: number;
}

/**
 * Joins groups of places, the likest first, as long as their members are alike by at least `threshold`: mostly in the mean
 * (average linkage, over the first members of each): no chain of passages, each a little like the next, can
 * swallow a day. Only `pairs` of places, each once, start a join. Groups come in the order of their first members.
 */
export function cluster(
  groups: readonly (readonly [number, ...number[]])[],
  pairs: Iterable<readonly [number, number]>,
  likeness: Likeness,
  threshold: number,
): readonly (readonly [number, ...number[]])[] {
  const growing = groups.map<Growing>((own, number) => ({ members: [...own], number, into: null }));
  const ofPlace: Growing[] = [];
  for (const group of growing) for (const place of group.members) ofPlace[place] = group;
  const queue = heap<Pair>(isBefore);
  const offer = (one: Growing, other: Growing) => {
    const [a, b] = one.number < other.number ? [one, other] : [other, one];
    const found = linkage(a.members, b.members, likeness, threshold);
    const size = compared(a) + compared(b);
    if (found >= threshold) queue.push({ a, b, size, likeness: found });
  };
  const offered = new Set<number>();
  for (const [first, second] of pairs) {
    const [a, b] = [ofPlace[first], ofPlace[second]];
    if (a === undefined || b === undefined || a === b) continue;
    // Pairs come once.
    const isOfTwo = a.members.length === 1 && b.members.length === 1;
    const key = Math.min(a.number, b.number) * groups.length + Math.max(a.number, b.number);
    if (isOfTwo || !offered.has(key)) offer(a, b);
    if (!isOfTwo) offered.add(key);
  }
  joinLikest(queue.pop, offer);
  return growing.filter(({ into }) => into === null).map(({ members }) => members);
}

function isBefore(p: Pair, q: Pair): boolean {
  if (p.likeness !== q.likeness) return p.likeness > q.likeness;
  return p.a.number === q.a.number ? p.b.number < q.b.number : p.a.number < q.a.number;
}

type LikenessOf<T> = (a: T, b: T, least: number) => number;

/** The mean of all pairs of the first members of both. Where it is below `least` it may be given as 0. */
export function meanLikeness<T>(
  a: readonly T[],
  b: readonly T[],
  likeness: LikenessOf<T>,
  least = 0,
): number {
  return likenesses(a, b, likeness, least).mean;
}

function likenesses<T>(
  a: readonly T[],
  b: readonly T[],
  likeness: LikenessOf<T>,
  leastOfBoth: number,
) {
  const [first, second] = [firsts(a), firsts(b)];
  // In a mean of several one that is little alike counts as it is.
  const least = first.length === 1 && second.length === 1 ? leastOfBoth : 0;
  let sum = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of first)
    for (const other of second) {
      const found = likeness(one, other, least);
      sum += found;
      most = Math.max(most, found);
    }
  return { mean: sum / (first.length * second.length), most };
}

/** Groups are compared by the million, most of them of a few: they are not copied. */
function firsts<T>(members: readonly T[]): readonly T[] {
  return members.length > COMPARED ? members.slice(0, COMPARED) : members;
}

/** Two parts of the mean and one of the likest pair: a short passage is like the one that it repeats, less like the rest. */
function linkage<T>(
  a: readonly T[],
  b: readonly T[],
  likeness: LikenessOf<T>,
  least: number,
): number {
  const { mean, most } = likenesses(a, b, likeness, least);
  return (2 * mean + most) / 3;
}

/** How many of its members count in a likeness: more may join without changing it. */
function compared({ members }: Growing): number {
  return Math.min(members.length, COMPARED);
}

/** A pair of which one is another by now, or had few members and has more, is offered again as it is. */
function joinLikest(pop: () => Pair | undefined, offer: (a: Growing, b: Growing) => void): void {
  const seen = new Set<string>();
  for (let pair = pop(); pair !== undefined; pair = pop()) {
    const [a, b] = [rootOf(pair.a), rootOf(pair.b)];
    if (a === b) continue;
    const isSame = (a === pair.a && b === pair.b) || (a === pair.b && b === pair.a);
    if (isSame && compared(a) + compared(b) === pair.size) join(a, b);
    else {
      const key = `${a.number} ${compared(a)} ${b.number} ${compared(b)}`;
      if (!seen.has(key)) offer(a, b);
      seen.add(key);
    }
  }
}

function rootOf(of: Growing): Growing {
  let root = of;
  while (root.into !== null) root = root.into;
  // The next look is short.
  if (of !== root) of.into = root;
  return root;
}

/** The smaller goes into the larger, of equals the later into the earlier: each member moves a logarithmic number of times. */
function join(a: Growing, b: Growing): void {
  const isFirst =
    a.members.length > b.members.length ||
    (a.members.length === b.members.length && a.number < b.number);
  const [larger, smaller] = isFirst ? [a, b] : [b, a];
  for (const member of smaller.members) larger.members.push(member);
  smaller.into = larger;
}
