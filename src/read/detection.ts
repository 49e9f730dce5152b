import { analyse } from 'chardet';
import { charset } from './charset.ts';
import type { Reading } from './reading.ts';

/** Bytes that detection looks at: its time grows with them, its certainty hardly. */
const SAMPLE = 16_384;

/** Below this (of 100) chardet's guess is no better than the commonest encoding. */
const LEAST_CONFIDENCE = 10;

/** Below this, or with another this close behind, a guess is told to be one. */
const SURE = 30;
const CLOSE = 15;
const MOST_RIVALS = 2;

/** By chardet's name the encoding that has all its letters and more: points of Hebrew, typographic quotes. */
const WIDER: ReadonlyMap<string, string> = new Map([['ISO-8859-8', 'windows-1255']]);

/** By chardet's name one whose letters have the same frequencies: it takes one for the other by a few rare bytes. */
const TWINS: ReadonlyMap<string, string> = new Map([['ISO-8859-2', 'windows-1250']]);

interface Candidate {
  /** As chardet names it. */
  readonly name: string;
  readonly encoding: string;
  readonly text: string;
  readonly confidence: number;
}

/** The likeliest encoding by its letters' frequency, of those that give every byte a meaning; null where none is. */
export function byDetection(bytes: Uint8Array): Reading | null {
  const matches = analyse(sampleOf(bytes)).filter(({ name }) => !/^(?:utf|ascii)/i.test(name));
  const found = matches.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  for (const { name, confidence } of found) {
    const best = candidate(bytes, name, confidence);
    if (best === null) continue;
    const { text, encoding } = best;
    const how = `${confidence} % sure`;
    const rivals = rivalsOf(bytes, best, matches);
    return { text, encoding, basis: 'detected', how, rivals, lost: 0 };
  }
  return null;
}

/** From a little before the first byte that is not ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - SAMPLE / 4);
  return bytes.subarray(start, start + SAMPLE);
}

function candidate(bytes: Uint8Array, name: string, confidence: number): Candidate | null {
  const found = charset(WIDER.get(name) ?? name);
  const text = found?.strict(bytes) ?? null;
  return found === null || text === null ? null : { name, encoding: found.name, text, confidence };
}

/** What else it may be; null where the best is sure. */
function rivalsOf(
  bytes: Uint8Array,
  best: Candidate,
  matches: readonly { readonly name: string; readonly confidence: number }[],
): readonly string[] | null {
  const near = matches.filter(({ confidence }) => {
    const isBehind = confidence <= best.confidence && confidence > 1;
    return isBehind && (best.confidence < SURE || best.confidence - confidence < CLOSE);
  });
  const twin = TWINS.get(best.name);
  const names = [...(twin === undefined ? [] : [twin]), ...near.map(({ name }) => name)];
  const rivals = new Set<string>();
  for (const name of names) {
    if (rivals.size === MOST_RIVALS) break;
    const other = candidate(bytes, name, 0);
    if (other !== null && other.text !== best.text) rivals.add(other.encoding);
  }
  return best.confidence >= SURE && rivals.size === 0 ? null : [...rivals];
}
