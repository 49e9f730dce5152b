import { CborReader } from './cbor.ts';

/** Where a word stands on one page. */
export interface Posting {
  readonly page: number;
  /** Its places, in the text and in what is known of the page besides, as they are written. */
  readonly places: Buffer;
  /** By which Pagefind measures what it puts into one file. */
  readonly weight: number;
  /** Whether it stands in the text. */
  readonly isInText: boolean;
}

/** A word with the pages on which it stands, as it is written, and as it is with marks on its letters. */
export interface Word {
  /** Its UTF-8, as code units. */
  readonly name: string;
  readonly plain: readonly Posting[];
  readonly marked: ReadonlyMap<string, readonly Posting[]>;
}

/** A word in bytes, of which it is known whether it stands on a page that is looked for. */
export interface WrittenWord {
  readonly name: string;
  readonly bytes: Buffer;
  readonly weight: number;
  readonly isWanted: boolean;
}

/** The words of a file of Pagefind's, in their order; `isWanted`: by page, whether it is looked for. */
export function* writtenWords(bytes: Buffer, isWanted: Uint8Array): Generator<WrittenWord> {
  const reader = new CborReader(bytes);
  reader.list();
  const count = reader.list();
  for (let index = 0; index < count; index += 1) {
    const start = reader.at;
    reader.list();
    const name = reader.bytewise();
    const found = { weight: 0, isWanted: false };
    passPages(reader, isWanted, found);
    const marked = reader.list();
    for (let variant = 0; variant < marked; variant += 1) {
      reader.list();
      reader.bytewise();
      passPages(reader, isWanted, found);
    }
    const weight = found.weight + marked;
    yield { name, bytes: bytes.subarray(start, reader.at), weight, isWanted: found.isWanted };
  }
}

function passPages(
  reader: CborReader,
  isWanted: Uint8Array,
  found: { weight: number; isWanted: boolean },
): void {
  const count = reader.list();
  let page = 0;
  for (let index = 0; index < count; index += 1) {
    reader.list();
    page += reader.unsigned();
    found.weight += reader.passIntegers() + reader.passIntegers() + 1;
    if (isWanted[page] === 1) found.isWanted = true;
  }
}

/** Reads a whole word. */
export function wordOf(bytes: Buffer): Word {
  const reader = new CborReader(bytes);
  reader.list();
  const name = reader.bytewise();
  const plain = postings(reader);
  const marked = new Map<string, readonly Posting[]>();
  for (let rest = reader.list(); rest > 0; rest -= 1) {
    reader.list();
    marked.set(reader.bytewise(), postings(reader));
  }
  return { name, plain, marked };
}

function postings(reader: CborReader): readonly Posting[] {
  let page = 0;
  return Array.from({ length: reader.list() }, () => {
    reader.list();
    page += reader.unsigned();
    const start = reader.at;
    const inText = reader.passIntegers();
    const weight = inText + reader.passIntegers() + 1;
    const places = reader.bytes.subarray(start, reader.at);
    return { page, places, weight, isInText: inText > 0 };
  });
}
