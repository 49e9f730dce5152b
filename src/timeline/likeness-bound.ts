import { Largest } from './largest.ts';
import { scored } from './measures.ts';
import { Side } from './side.ts';
import type { Statement } from './statements.ts';
import type { Tellings } from './tellings.ts';

/** No term is rarer (./lexicon.ts): one that stands in no statement, in the smallest of archives. */
const RAREST = 1.2;

/** More than sums of the same numbers in two orders can differ. */
const ROUNDING = 1e-6;

/** Says how likely two statements are at most to speak of one happening (./likeness.ts), which is sooner known than how likely. */
export class LikenessBound {
  readonly #of: Tellings;
  readonly #a: Side;
  readonly #rarest = new Largest();
  readonly #seen: Int32Array;
  #pair = 0;

  constructor(of: Tellings) {
    this.#of = of;
    this.#a = new Side(of);
    this.#seen = new Int32Array(of.rarities.length);
  }

  /** At least their score, as if they shared all names. Of many pairs those are soon done whose first is the one before's. */
  score(a: Statement, b: Statement, isOther: boolean): number {
    this.#a.set(a);
    this.#rarest.clear();
    this.#pair += 1;
    const told = this.#told(b, isOther);
    if (isOther) this.#about(b);
    const { third } = this.#rarest;
    return scored(this.#of, a, b, { told, names: RAREST, covered: 1, third }) + ROUNDING;
  }

  /** Sum of the products of what both tell. The rarest of what the first knows of it is in `#rarest`. */
  #told({ kept }: Statement, isOther: boolean): number {
    const { starts, terms, weights, rarities } = this.#of;
    const end = starts[kept.told + 1] ?? 0;
    let product = 0;
    for (let at = starts[kept.told] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      product += (weights[at] ?? 0) * this.#a.told(term);
      if (!this.#a.knows(term, isOther)) continue;
      this.#seen[term] = this.#pair;
      this.#rarest.add(rarities[term] ?? 0);
    }
    return product;
  }

  /** Adds to `#rarest` what the first tells and only the other's article is about. */
  #about({ kept }: Statement): void {
    const { starts, terms, rarities } = this.#of;
    const end = starts[kept.topic + 1] ?? 0;
    for (let at = starts[kept.topic] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      if (this.#a.told(term) > 0 && this.#seen[term] !== this.#pair)
        this.#rarest.add(rarities[term] ?? 0);
    }
  }
}
