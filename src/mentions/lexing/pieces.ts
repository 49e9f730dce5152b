import { isDigit, wordEnd } from './characters.ts';
import type { Kind } from './kinds.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { numberAt } from './numbers.ts';
import { push, type Tokens } from './tokens.ts';

/** The longest row of particles. */
const LONGEST = 6;

/**
 * Adds the word at `start` of a language whose particles are written behind the word, as in Korean: numbers, then what
 * the lexicon knows, then particles (`14일에는` is a number, a day mark and a particle). A word of the lexicon counts only
 * where nothing but that surrounds it: 14일간 is no day. Gives where the word ends.
 */
export function addPieces(tokens: Tokens, text: string, start: number, lexicon: Lexicon): number {
  let at = start;
  while (at < text.length) {
    if (isDigit(text.charCodeAt(at))) {
      const { kind, value, end } = numberAt(text, at, lexicon);
      at = push(tokens, at, end, kind, { kind, value });
      continue;
    }
    const entry = pieceAt(text, at, lexicon);
    if (entry === null) break;
    at = push(tokens, at, at + entry.text.length, entry.kind, entry);
  }
  const end = wordEnd(text, at);
  return end === at ? at : push(tokens, at, end, restKind(text.slice(at, end), lexicon), null);
}

/** The longest entry at `at` behind which the word ends, or goes on with a number or with particles. */
function pieceAt(text: string, at: number, { entries, particles }: Lexicon): Phrase | null {
  for (const entry of entries.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(entry.text, at)) continue;
    const after = at + entry.text.length;
    const end = isDigit(text.charCodeAt(after)) ? after : wordEnd(text, after);
    if (end === after) return entry;
    if (end - after <= LONGEST && particles.has(text.slice(after, end))) return entry;
  }
  return null;
}

/** Of particles, or of a word that is not listed. */
function restKind(rest: string, { particles, endings }: Lexicon): Kind {
  const particle = particles.get(rest);
  if (particle !== undefined) return particle;
  return endings.find(([, ending]) => ending.test(rest))?.[0] ?? 'word';
}
