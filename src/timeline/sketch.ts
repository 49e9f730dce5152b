import { cleanText } from '../article/text.ts';
import type { Article } from '../model.ts';

/** Words that are looked at together: fewer would be found in any two texts on one matter. */
const SHINGLE = 5;

/** About how many shingles are kept of a text. */
const KEPT = 64;

/** Of the shingles of a text those whose digest has at least `zeros` zeros at its end: of any two texts the same ones. */
export interface Sketch {
  readonly zeros: number;
  readonly digests: Int32Array;
}

/**
 * A sample of an article's runs of five words, without case and punctuation. Broder, On the resemblance and containment of
 * documents (1997): samples by digest can be compared instead of the texts.
 */
export function sketchOf(article: Article): Sketch {
  const words =
    cleanText(article)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]{1,40}/gu) ?? [];
  const digests = words.map(digestOf);
  const zeros = Math.max(0, Math.floor(Math.log2(words.length / KEPT)));
  const mask = 2 ** zeros - 1;
  const kept = new Set<number>();
  for (let start = 0; start + SHINGLE <= digests.length; start++) {
    let digest = 0;
    for (let index = start; index < start + SHINGLE; index++)
      digest = mixed(Math.imul(digest, 31) + (digests[index] ?? 0));
    if ((digest & mask) === 0) kept.add(digest);
  }
  return { zeros, digests: Int32Array.from(kept) };
}

/** Part of the smaller sample that the larger holds, 0 to 1; 0 where there are too few to tell. */
export function containment(a: Sketch, b: Sketch): number {
  const mask = 2 ** Math.max(a.zeros, b.zeros) - 1;
  const comparable = ({ digests }: Sketch) => digests.filter((digest) => (digest & mask) === 0);
  const [first, second] = [comparable(a), comparable(b)];
  const least = Math.min(first.length, second.length);
  if (least < LEAST_COMPARED) return 0;
  const other = new Set(second);
  return first.filter((digest) => other.has(digest)).length / least;
}

const LEAST_COMPARED = 6;

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function digestOf(word: string): number {
  let digest = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    digest = Math.imul(digest ^ word.charCodeAt(index), 0x01000193);
  return digest;
}

/** Spreads every bit over all: the finalizer of MurmurHash3. */
function mixed(digest: number): number {
  let spread = digest ^ (digest >>> 16);
  spread = Math.imul(spread, 0x85ebca6b);
  spread ^= spread >>> 13;
  spread = Math.imul(spread, 0xc2b2ae35);
  return spread ^ (spread >>> 16);
}
