import type { Kind } from './kinds.ts';
import { entryAt, type Lexicon } from './lexicon.ts';
import { push, type Tokens } from './tokens.ts';

const MARKS: Readonly<Record<string, Kind>> = {
  ',': 'comma',
  '،': 'comma',
  '、': 'comma',
  '，': 'comma',
  '-': 'hyphen',
  '‐': 'hyphen',
  '‑': 'hyphen',
  '–': 'hyphen',
  '~': 'hyphen',
  '∼': 'hyphen',
  '〜': 'hyphen',
  '～': 'hyphen',
  '.': 'stop',
  '。': 'stop',
  '/': 'slash',
  $: 'currency',
  '€': 'currency',
  '£': 'currency',
  '¥': 'currency',
  '%': 'percent',
};

const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/iuy;
const SHORT = [
  ['short-year', /['’](\d\d)(?![\p{L}\p{N}])/uy],
  ['decade', /['’](\d0)s(?![\p{L}\p{N}])/uy],
] as const;

/** Adds the mark at `start`, with what belongs to it: `'s`, `'98`, `'80s`, `(金)`. Gives where it ends. */
export function addMark(tokens: Tokens, text: string, start: number, lexicon: Lexicon): number {
  const entry = entryAt(text, start, lexicon);
  if (entry !== null) return push(tokens, start, start + entry.text.length, entry.kind, entry);
  const mark = text.charAt(start);
  if (mark !== "'" && mark !== '’')
    return push(tokens, start, start + 1, MARKS[mark] ?? 'mark', null);
  POSSESSIVE.lastIndex = start;
  if (tokens.ends.at(-1) === start && POSSESSIVE.test(text)) {
    return push(tokens, start, start + 2, 'possessive', null);
  }
  for (const [kind, pattern] of SHORT) {
    pattern.lastIndex = start;
    const digits = pattern.exec(text)?.[1];
    if (digits !== undefined) {
      return push(tokens, start, pattern.lastIndex, kind, { kind, value: Number(digits) });
    }
  }
  return push(tokens, start, start + 1, 'mark', null);
}
