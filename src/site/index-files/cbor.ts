import { UnfamiliarIndex } from './unfamiliar.ts';

/**
 * What of CBOR (https://www.rfc-editor.org/rfc/rfc8949) Pagefind's index is written in: whole numbers, texts, and lists of
 * known length, each number as short as it can be.
 */
const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;
/** From here on the low five bits of a head say how many bytes of the number follow. */
const ONE_BYTE = 24;
const TWO_BYTES = 25;
const FOUR_BYTES = 26;

/** Reads what stands in bytes, one after the other. Throws UnfamiliarIndex where something else stands there. */
export class CborReader {
  readonly bytes: Buffer;
  /** Where the next begins. */
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** How many things a list has, which follow. */
  list(): number {
    const count = this.#expect(LIST);
    // Each takes a byte at least: memory is not asked for more than there can be.
    return count <= this.bytes.length - this.at ? count : this.#refuse();
  }

  unsigned(): number {
    return this.#expect(UNSIGNED);
  }

  text(): string {
    const start = this.#pass(this.#expect(TEXT));
    return this.bytes.toString('utf8', start, this.at);
  }

  /** A text's UTF-8 as code units: by these texts are in Pagefind's order. */
  bytewise(): string {
    const start = this.#pass(this.#expect(TEXT));
    return this.bytes.toString('latin1', start, this.at);
  }

  integer(): number {
    const head = this.#byte();
    const number = this.#number(head & 31);
    if (head >> 5 === UNSIGNED) return number;
    if (head >> 5 === NEGATIVE) return -1 - number;
    return this.#refuse();
  }

  /** Passes over a list of whole numbers; how many they are. */
  passIntegers(): number {
    const count = this.list();
    for (let index = 0; index < count; index += 1) this.integer();
    return count;
  }

  #expect(kind: number): number {
    const head = this.#byte();
    return head >> 5 === kind ? this.#number(head & 31) : this.#refuse();
  }

  #number(info: number): number {
    if (info < ONE_BYTE) return info;
    if (info === ONE_BYTE) return this.#byte();
    if (info === TWO_BYTES) return (this.#byte() << 8) | this.#byte();
    if (info !== FOUR_BYTES) return this.#refuse();
    return this.bytes.readUInt32BE(this.#pass(4));
  }

  /** Passes over so many bytes; where they begin. */
  #pass(length: number): number {
    if (length > this.bytes.length - this.at) this.#refuse();
    this.at += length;
    return this.at - length;
  }

  #byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) return this.#refuse();
    this.at += 1;
    return byte;
  }

  #refuse(): never {
    throw new UnfamiliarIndex(`Pagefind’s index is not as it was known, at byte ${this.at}.`);
  }
}

/** Writes one after the other. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1024);
  #end = 0;

  list(count: number): void {
    this.#head(LIST, count);
  }

  integer(number: number): void {
    if (number < 0) this.#head(NEGATIVE, -1 - number);
    else this.#head(UNSIGNED, number);
  }

  text(text: string): void {
    const bytes = Buffer.from(text);
    this.#head(TEXT, bytes.length);
    this.raw(bytes);
  }

  /** A text that `bytewise` read. */
  bytewise(text: string): void {
    const bytes = Buffer.from(text, 'latin1');
    this.#head(TEXT, bytes.length);
    this.raw(bytes);
  }

  /** What is written already. */
  raw(bytes: Uint8Array): void {
    this.#make(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** All that was written; begins anew. */
  take(): Buffer {
    const all = Buffer.from(this.#bytes.subarray(0, this.#end));
    this.#end = 0;
    return all;
  }

  #head(kind: number, number: number): void {
    this.#make(5);
    const of = kind << 5;
    if (number < ONE_BYTE) this.#end = this.#bytes.writeUInt8(of | number, this.#end);
    else if (number < 2 ** 8) {
      this.#end = this.#bytes.writeUInt16BE(((of | ONE_BYTE) << 8) | number, this.#end);
    } else if (number < 2 ** 16) {
      this.#end = this.#bytes.writeUInt8(of | TWO_BYTES, this.#end);
      this.#end = this.#bytes.writeUInt16BE(number, this.#end);
    } else {
      this.#end = this.#bytes.writeUInt8(of | FOUR_BYTES, this.#end);
      this.#end = this.#bytes.writeUInt32BE(number, this.#end);
    }
  }

  #make(room: number): void {
    if (this.#end + room <= this.#bytes.length) return;
    const more = Buffer.allocUnsafe(2 * (this.#end + room));
    more.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = more;
  }
}
