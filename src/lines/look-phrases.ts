import { mayBeIn } from './firsts.ts';
import { IS } from './form.ts';
import type { Phrases } from './phrases.ts';

/** Which phrases a line has. Most it cannot have, as its words tell at once. */
export abstract class LookPhrases {
  abstract readonly words: readonly string[];
  /** All that its forms are, as bits of `IS`. */
  protected are = 0;
  /** Sets of phrases that may stand in it. */
  protected low = 0;
  protected high = 0;

  beginning(phrases: Phrases): number {
    return this.mayHave(phrases) ? phrases.at(this.words, 0) : 0;
  }

  begins(phrases: Phrases): boolean {
    return (this.mayHave(phrases) || this.#mayHavePart(phrases)) && phrases.begins(this.words);
  }

  is(phrases: Phrases): boolean {
    return this.mayHave(phrases) && phrases.is(this.words);
  }

  has(phrases: Phrases): boolean {
    return (this.mayHave(phrases) || this.#mayHavePart(phrases)) && phrases.within(this.words);
  }

  mayHave({ ordinal }: Phrases): boolean {
    return mayBeIn(this.low, this.high, ordinal);
  }

  #mayHavePart({ hasParts }: Phrases): boolean {
    return hasParts && (this.are & IS.wide) !== 0;
  }
}
