import { CborWriter } from './cbor.ts';
import type { MetaChunk } from './meta.ts';
import { digestOf } from './packed.ts';

/** Pagefind begins a new file once one has so many places of words, and pages of them. */
const CHUNK = 20_000;

/** A word as it is written. */
export interface ChunkWord {
  /** Its UTF-8, as code units. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly weight: number;
}

/** A file of words, its words' names from first to last. */
interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** Divides words, in their order, into the files that Pagefind would divide them into. */
export function* chunksOf(words: Iterable<ChunkWord>): Generator<Chunk> {
  let chunk: ChunkWord[] = [];
  let weight = 0;
  for (const word of words) {
    chunk.push(word);
    weight += word.weight;
    if (weight < CHUNK) continue;
    yield chunkOf(chunk);
    chunk = [];
    weight = 0;
  }
  if (chunk.length > 0) yield chunkOf(chunk);
}

function chunkOf(words: readonly ChunkWord[]): Chunk {
  const writer = new CborWriter();
  writer.list(1);
  writer.list(words.length);
  const name = (word: ChunkWord | undefined) => Buffer.from(word?.name ?? '', 'latin1').toString();
  return {
    from: name(words[0]),
    to: name(words.at(-1)),
    bytes: Buffer.concat([writer.take(), ...words.map(({ bytes }) => bytes)]),
  };
}

/** What Pagefind calls a file of this content, unless another has the name already. */
export function shortName(prefix: string, content: Uint8Array | string): string {
  return `${prefix}_${digestOf(content).slice(0, SHORT)}`;
}

/** Digits of a digest by which things are told apart. */
export const SHORT = 7;

/** Cuts first and last words to what tells neighbouring files apart. */
export function withShortEnds(chunks: readonly MetaChunk[]): readonly MetaChunk[] {
  const ends = chunks.map((chunk) => ({ ...chunk }));
  for (const [index, next] of ends.entries()) {
    const chunk = ends[index - 1];
    if (chunk === undefined) continue;
    const [to, from] = prefixes(chunk.to, next.from);
    if (Buffer.compare(Buffer.from(to), Buffer.from(chunk.from)) >= 0) chunk.to = to;
    next.from = from;
  }
  return ends;
}

/** The beginnings of two words that are not the same, one character long beyond what they have in common. */
function prefixes(a: string, b: string): readonly [string, string] {
  const [ofA, ofB] = [[...a], [...b]];
  let common = 0;
  while (common < ofA.length && common < ofB.length && ofA[common] === ofB[common]) common += 1;
  return [ofA.slice(0, common + 1).join(''), ofB.slice(0, common + 1).join('')];
}
