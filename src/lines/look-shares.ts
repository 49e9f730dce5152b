import { IS } from './form.ts';
import { LookPhrases } from './look-phrases.ts';

/** How many of a line's words are of each kind, and the shares that these make. */
export abstract class LookShares extends LookPhrases {
  abstract readonly count: number;
  /** Of the words. */
  protected letters = 0;
  #capitals = 0;
  #shouted = 0;
  #running = 0;
  #address = 0;
  #furniture = 0;

  /** @param is bits of `IS` */
  protected share(is: number, length: number): void {
    this.are |= is;
    this.letters += length;
    this.#capitals += is & IS.capital;
    if ((is & IS.shouted) !== 0) this.#shouted += 1;
    if ((is & IS.running) !== 0) this.#running += 1;
    else if ((is & IS.address) !== 0) this.#address += 1;
    else if ((is & IS.furniture) !== 0) this.#furniture += 1;
  }

  get wordLength(): number {
    return this.#of(this.letters);
  }

  get capitals(): number {
    return this.#of(this.#capitals);
  }

  get shouted(): number {
    return this.#of(this.#shouted);
  }

  get running(): number {
    return this.#of(this.#running);
  }

  get address(): number {
    return this.#of(this.#address);
  }

  get furniture(): number {
    return this.#of(this.#furniture);
  }

  #of(count: number): number {
    return count / Math.max(1, this.count);
  }

  get hasSmall(): boolean {
    return (this.are & IS.small) !== 0;
  }

  get mayHaveAddress(): boolean {
    return (this.are & IS.web) !== 0;
  }

  get mayHeadComments(): boolean {
    return (this.are & IS.comments) !== 0;
  }
}
