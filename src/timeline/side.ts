import type { Statement } from './statements.ts';
import type { Weights } from './weights.ts';

/** One of two statements that are compared: what it tells, to be looked up by term. Comparing one with many sets it down once. */
export class Side {
  readonly #weights: Weights;
  readonly #told: Float64Array;
  readonly #topic: Uint8Array;
  #statement: Statement | null = null;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#told = new Float64Array(weights.rarities.length);
    this.#topic = new Uint8Array(weights.rarities.length);
  }

  set(statement: Statement): void {
    if (statement === this.#statement) return;
    if (this.#statement !== null) this.#fill(this.#statement, false);
    this.#fill(statement, true);
    this.#statement = statement;
  }

  /** How much it tells of a term: 0 for nothing. */
  told(term: number): number {
    return this.#told[term] ?? 0;
  }

  isAbout(term: number): boolean {
    return this.#topic[term] === 1;
  }

  /** Whether it tells a term or, as one of another article than the one that does, is about it. */
  knows(term: number, isOther: boolean): boolean {
    return this.told(term) > 0 || (isOther && this.isAbout(term));
  }

  #fill({ kept }: Statement, isSet: boolean): void {
    const { starts, terms, weights } = this.#weights;
    const told = starts[kept.told + 1] ?? 0;
    for (let at = starts[kept.told] ?? 0; at < told; at++)
      this.#told[terms[at] ?? 0] = isSet ? (weights[at] ?? 0) : 0;
    const topic = starts[kept.topic + 1] ?? 0;
    for (let at = starts[kept.topic] ?? 0; at < topic; at++)
      this.#topic[terms[at] ?? 0] = isSet ? 1 : 0;
  }
}
