import type { Feature } from './features.ts';

/** What a feature looks at, as the ledger names it. */
export type Sign =
  | 'length'
  | 'ending'
  | 'words'
  | 'marks'
  | 'topic'
  | 'place'
  | 'neighbours'
  | 'repetition'
  | 'comments'
  | 'markup'
  | 'page';

/** Takes the features one by one, in their order. */
export class Row {
  readonly values: Float64Array;
  readonly #features: Feature[] | null;
  #at = 0;

  /** @param features where their names are wanted, too: the list to which each is added */
  constructor(values: Float64Array, features: Feature[] | null) {
    this.values = values;
    this.#features = features;
  }

  /** Whether it takes the names as well. */
  get isNaming(): boolean {
    return this.#features !== null;
  }

  /** @param value any finite number */
  add(name: string, sign: Sign, value: number): void {
    this.values[this.#at] = value;
    this.#at += 1;
    if (this.#features !== null) this.#features.push({ name, sign });
  }

  /** Takes the next ones from the first column on. */
  begin(): void {
    this.#at = 0;
  }

  /** Passes over features that are 0. */
  skip(count: number): void {
    this.#at += count;
  }
}
