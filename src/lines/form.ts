import { type Firsts, tellingOf } from './firsts.ts';
import { COMMENTS, KINDS } from './model/vocabulary.ts';
import { isWide } from './wide.ts';

/** What a form is, as bits. */
export const IS = {
  /** Its first letter is a capital. */
  capital: 1,
  /** All its letters are capitals, and there are at least two. */
  shouted: 2,
  /** Common words, of each kind. */
  running: 4,
  address: 8,
  furniture: 16,
  /** It says what a text is about: longer, and none that any text is made of. */
  topic: 32,
  /** It has one of the small letters a to z. */
  small: 64,
  /** It has a character of Chinese, Japanese or Korean. */
  wide: 128,
  /** An address of the web may stand there: it ends as one begins, or begins as one ends. */
  web: 256,
  /** Alone it becomes something else in lower case than within a text: `İ` and the final sigma. */
  fickle: 512,
  /** It may head readers' comments. */
  comments: 1024,
} as const;

/** A word as it is written, and what is known of it whatever line it stands in. */
export interface Form extends Firsts {
  /** In lower case. */
  readonly text: string;
  readonly is: number;
  /** How many of the digits 0 to 9 it has, and how many characters of kana, Chinese or Hangul. */
  readonly digits: number;
  readonly wide: number;
}

const TOPIC = 4;

/** `low` and `high`: the sets of which a phrase has it for its rarest word. */
export function formOf(written: string): Form {
  const text = written.toLowerCase();
  const { low, high } = tellingOf(text);
  return {
    text,
    is: caseOf(written, text) | kindOf(text) | charactersOf(written),
    digits: countOf(written, 0x30, 0x39),
    wide: countOf(written, 0x3040, 0xd7af),
    low,
    high,
  };
}

function caseOf(written: string, text: string): number {
  if (written === text || written.charAt(0) === text.charAt(0)) return 0;
  const isShouted = written.length > 1 && written === written.toUpperCase();
  return IS.capital | (isShouted ? IS.shouted : 0);
}

function kindOf(text: string): number {
  const kind = KINDS.get(text);
  const heads = COMMENTS.has(text) ? IS.comments : 0;
  if (kind !== undefined) return IS[kind] | heads;
  return text.length >= TOPIC ? IS.topic | heads : heads;
}

function charactersOf(written: string): number {
  return (
    (countOf(written, 0x61, 0x7a) > 0 ? IS.small : 0) |
    (isWide(written) ? IS.wide : 0) |
    (mayBeWeb(written) ? IS.web : 0) |
    (written.includes('İ') || written.includes('Σ') ? IS.fickle : 0)
  );
}

const WEB_ENDINGS = ['http', 'https', 'www'];

function mayBeWeb(written: string): boolean {
  return written.startsWith('com') || WEB_ENDINGS.some((ending) => written.endsWith(ending));
}

/** How many of its code units are from `first` to `last`. */
function countOf(written: string, first: number, last: number): number {
  let count = 0;
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code >= first && code <= last) count += 1;
  }
  return count;
}
