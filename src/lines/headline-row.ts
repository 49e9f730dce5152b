import type { HeadlineFeature } from './headline-features.ts';

/** The features of one candidate after the other, in their order: numbers alone, for there are many candidates. */
export class HeadlineRow {
  readonly values: Float64Array;
  readonly #names: HeadlineFeature[] | null;
  #at = 0;

  /** @param names where they are wanted, too: the list to which each is added */
  constructor(size: number, names: HeadlineFeature[] | null = null) {
    this.values = new Float64Array(size);
    this.#names = names;
  }

  /** How many features it has taken. */
  get size(): number {
    return this.#at;
  }

  /** Takes the features from this column on. */
  begin(at: number): void {
    this.#at = at;
  }

  /** @param value 0 to about 1 */
  add(name: HeadlineFeature, value: number): void {
    this.values[this.#at] = value;
    this.#at += 1;
    if (this.#names !== null) this.#names.push(name);
  }

  addIf(name: HeadlineFeature, is: boolean): void {
    this.add(name, is ? 1 : 0);
  }
}
