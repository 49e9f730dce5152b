import { Largest } from './largest.ts';
import { LikenessBound } from './likeness-bound.ts';
import { cosine, dated, scored } from './measures.ts';
import { Side } from './side.ts';
import type { Statement } from './statements.ts';
import type { Tellings } from './tellings.ts';

/** Two dates in one sentence are two happenings, and so is what two people said: keeps a group apart in which they would meet. */
const NEVER = -5;

/** Compares statements. A class with what it looks up in arrays: pairs are compared by the million, and each would be many objects. */
export class Likeness {
  readonly #of: Tellings;
  readonly #a: Side;
  readonly #b: Side;
  readonly #bound: LikenessBound;
  readonly #seen: Int32Array;
  #pair = 0;
  readonly #rarest = new Largest();

  constructor(of: Tellings) {
    this.#of = of;
    this.#a = new Side(of);
    this.#b = new Side(of);
    this.#bound = new LikenessBound(of);
    this.#seen = new Int32Array(of.rarities.length);
  }

  /**
   * How likely two passages of one date speak of one happening, 0 to 1, or far below. It weighs how much of what
   * they tell is the same, how rare the names are that they share and how many of them they do, whether the words next to the
   * date are the same, how rare the third rarest thing is that they share, and how much else has their date. What one passage
   * tells and the other's article is about counts as shared. Where it is below `least` it may be given as 0: most pairs share
   * so little that their names need not be looked at.
   */
  statements(a: Statement, b: Statement, least = 0): number {
    const isOther = a.article.id !== b.article.id;
    if (!isOther && a.report.quote === b.report.quote) return NEVER;
    if (least > 0 && this.#bound.score(a, b, isOther) < logit(least)) return 0;
    this.#a.set(a);
    this.#b.set(b);
    if (this.#areTwoSpeakers(a, b, isOther)) return NEVER;
    const product = this.#product(a, b, isOther);
    const { third } = this.#rarest;
    const covered = this.#names(a, b, isOther);
    const score = scored(this.#of, a, b, {
      told: product,
      names: (this.#rarest.first + this.#rarest.second) / 2,
      covered,
      third,
    });
    return 1 / (1 + Math.exp(-score));
  }

  /** How much of what they tell is the same, 0 to below 1. */
  told(a: Statement, b: Statement): number {
    const length = ({ kept }: Statement) => this.#end(kept.told) - this.#start(kept.told);
    const [less, more] = length(a) > length(b) ? [b, a] : [a, b];
    this.#b.set(more);
    const { terms, weights } = this.#of;
    let product = 0;
    const end = this.#end(less.kept.told);
    for (let at = this.#start(less.kept.told); at < end; at++)
      product += (weights[at] ?? 0) * this.#b.told(terms[at] ?? 0);
    return cosine(this.#of, a, b, product);
  }

  /** The most that one word next to the date weighs in both, 0 to 1. */
  dated(a: Statement, b: Statement): number {
    return dated(this.#of, a, b);
  }

  #start(kept: number): number {
    return this.#of.starts[kept] ?? 0;
  }

  #end(kept: number): number {
    return this.#of.starts[kept + 1] ?? 0;
  }

  /**
   * Whether each dates what someone says of whom the other sentence, and its article's topic, know little: fewer than half of
   * the names, `China’s foreign ministry spokesman Geng Shuang` in an article on China.
   */
  #areTwoSpeakers(a: Statement, b: Statement, isOther: boolean): boolean {
    return this.#isStrange(a, this.#b, isOther) && this.#isStrange(b, this.#a, isOther);
  }

  #isStrange({ kept }: Statement, by: Side, isOther: boolean): boolean {
    const { terms } = this.#of;
    const [start, end] = [this.#start(kept.speakers), this.#end(kept.speakers)];
    let known = 0;
    for (let at = start; at < end; at++) if (by.knows(terms[at] ?? 0, isOther)) known += 1;
    return 2 * known < end - start;
  }

  /** Sum of the products of what both tell. The rarest of what they share is in `#rarest`. */
  #product(a: Statement, b: Statement, isOther: boolean): number {
    const { terms, weights, rarities } = this.#of;
    this.#rarest.clear();
    let product = 0;
    const endA = this.#end(a.kept.told);
    for (let at = this.#start(a.kept.told); at < endA; at++) {
      const term = terms[at] ?? 0;
      product += (weights[at] ?? 0) * this.#b.told(term);
      if (this.#b.knows(term, isOther)) this.#rarest.add(rarities[term] ?? 0);
    }
    if (!isOther) return product;
    const endB = this.#end(b.kept.told);
    for (let at = this.#start(b.kept.told); at < endB; at++) {
      const term = terms[at] ?? 0;
      if (this.#a.told(term) === 0 && this.#a.isAbout(term)) this.#rarest.add(rarities[term] ?? 0);
    }
    return product;
  }

  /**
   * Which part of their names, by rarity squared, the one that shares less of them does. The rarest of those that they share
   * are in `#rarest`. Where one has no names the other's count; many scripts have no capitals.
   */
  #names(a: Statement, b: Statement, isOther: boolean): number {
    this.#rarest.clear();
    this.#pair += 1;
    const ofA = this.#namesKnown(a, this.#b, isOther);
    const ofB = this.#namesKnown(b, this.#a, isOther);
    if (ofA === null) return ofB ?? 0.5;
    return ofB === null ? ofA : Math.min(ofA, ofB);
  }

  #namesKnown({ kept }: Statement, by: Side, isOther: boolean): number | null {
    const { terms, rarities } = this.#of;
    let [shared, all] = [0, 0];
    const end = this.#end(kept.names);
    for (let at = this.#start(kept.names); at < end; at++) {
      const term = terms[at] ?? 0;
      const rarity = rarities[term] ?? 0;
      const weight = rarity ** 2;
      all += weight;
      if (!by.knows(term, isOther)) continue;
      shared += weight;
      if (this.#seen[term] !== this.#pair) this.#rarest.add(rarity);
      this.#seen[term] = this.#pair;
    }
    return all > 0 ? shared / all : null;
  }
}

function logit(likeness: number): number {
  return Math.log(likeness / (1 - likeness));
}
