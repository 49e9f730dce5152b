import { ownText } from '../../text/own.ts';
import { isDigit, wordEnd } from './characters.ts';
import { type Kind, letterOf } from './kinds.ts';
import { type Lexeme, type Lexicon, LOWER_CASE, type Phrase } from './lexicon.ts';
import { joined } from './number-words.ts';
import { push, type Tokens } from './tokens.ts';

/** Longer words mean nothing to any rule. */
const LONGEST_WORD = 24;

const DAY = letterOf('day');

/** Adds the word that begins at `start`, or the phrase that it begins; gives where it ends. */
export function addWord(tokens: Tokens, text: string, start: number, lexicon: Lexicon): number {
  const end = wordEnd(text, start);
  if (end - start > LONGEST_WORD) return push(tokens, start, end, 'word', null);
  const { phrases, single, small, glued, kind } = meaningOf(text.slice(start, end), lexicon);
  const phrase = phraseAt(text, start, end, phrases);
  const lexeme = phrase ?? single;
  if (lexeme === null) {
    if (glued !== null) return push(tokens, start, start + glued.text.length, glued.kind, glued);
    return push(tokens, start, end, kind, null);
  }
  // `3 may 2018` is a date all the same.
  if (small !== undefined && !(lexeme.kind === 'month' && tokens.kinds.at(-1) === DAY)) {
    return push(tokens, start, end, small, null);
  }
  const length = phrase?.text.length ?? end - start;
  if (lexeme.kind === 'number' && joined(tokens, text, start, start + length, lexeme))
    return start + length;
  return push(tokens, start, start + length, lexeme.kind, lexeme);
}

/** What is known of a word as it is written, whatever stands around it. */
interface Meaning {
  readonly phrases: readonly Phrase[] | undefined;
  readonly single: Lexeme | null;
  /** What it is without a capital. */
  readonly small: Kind | undefined;
  readonly glued: Phrase | null;
  /** Where it means nothing. */
  readonly kind: Kind;
}

/** Words are met again and again: so many of them are looked up once for each lexicon. */
const MOST = 20_000;
const KNOWN = new WeakMap<Lexicon, Map<string, Meaning>>();

function meaningOf(written: string, lexicon: Lexicon): Meaning {
  let known = KNOWN.get(lexicon);
  if (known === undefined || known.size >= MOST) {
    known = new Map();
    KNOWN.set(lexicon, known);
  }
  const before = known.get(written);
  if (before !== undefined) return before;
  const word = written.toLowerCase();
  const isCapital = written.charAt(0) !== word.charAt(0);
  const single = lexicon.words.get(word) ?? null;
  const meaning: Meaning = {
    phrases: lexicon.phrases.get(word),
    single,
    small: isCapital ? undefined : lexicon.small.get(word),
    glued: single === null ? gluedTo(word, lexicon) : null,
    kind: isCapital || single !== null ? 'word' : kindOf(word, lexicon),
  };
  known.set(ownText(written), meaning);
  return meaning;
}

/** Of a word that is not listed, by its ending: many verbs tell their tense so. */
function kindOf(word: string, { endings }: Lexicon): Kind {
  for (const [kind, ending] of endings) if (ending.test(word)) return kind;
  return 'word';
}

/** What is written together with the known word or number behind it in `word`. */
function gluedTo(word: string, { glued, words, phrases }: Lexicon): Phrase | null {
  for (const first of glued) {
    if (!word.startsWith(first.text)) continue;
    const rest = word.slice(first.text.length);
    if (words.has(rest) || phrases.has(rest) || isDigit(rest.charCodeAt(0))) return first;
  }
  return null;
}

/** The phrase whose first word stands from `start` to `wordsEnd`. */
function phraseAt(
  text: string,
  start: number,
  wordsEnd: number,
  phrases: readonly Phrase[] | undefined,
): Phrase | null {
  if (phrases === undefined) return null;
  const second = text.charCodeAt(wordsEnd + 1) | LOWER_CASE;
  for (const phrase of phrases) {
    // `sept.` ends behind its first word.
    if (phrase.second !== second && wordsEnd + 1 < start + phrase.text.length) continue;
    const end = start + phrase.text.length;
    if (
      plainOf(text.slice(start, end)) === phrase.text &&
      (phrase.isOpen || wordEnd(text, end) === end)
    )
      return phrase;
  }
  return null;
}

/** What phrases are not written with. */
const OTHERWISE = /’|[^\S ]/;

/** As phrases are written: in lower case, with plain apostrophes and spaces. */
function plainOf(words: string): string {
  const lower = words.toLowerCase();
  return OTHERWISE.test(lower) ? lower.replaceAll('’', "'").replaceAll(/\s/g, ' ') : lower;
}
