import { ar } from './cues/ar.ts';
import type { Cues } from './cues/cues.ts';
import { de } from './cues/de.ts';
import { en } from './cues/en.ts';
import { es } from './cues/es.ts';
import { fr } from './cues/fr.ts';
import { it } from './cues/it.ts';
import { ja } from './cues/ja.ts';
import { ko } from './cues/ko.ts';
import { pt } from './cues/pt.ts';
import { ru } from './cues/ru.ts';
import { zh } from './cues/zh.ts';

/** A language's cues as patterns, to be tried all along a sentence; null where it has none. */
export interface CuePatterns {
  readonly denial: RegExp | null;
  readonly negation: RegExp | null;
  readonly future: RegExp | null;
  readonly past: RegExp | null;
  /** Whether the words of a cue can stand behind what they speak of, as in languages whose verb comes last. */
  readonly verbLast: boolean;
}

const SPACED: Readonly<Record<string, Cues>> = { ar, de, en, es, fr, it, pt, ru };
const VERB_LAST: Readonly<Record<string, Cues>> = { ja, ko };
const UNSPACED: Readonly<Record<string, Cues>> = { zh };

const PATTERNS: ReadonlyMap<string, CuePatterns> = new Map([
  ...Object.entries(SPACED).map(([tag, cues]) => [tag, compile(cues, true, false)] as const),
  ...Object.entries(UNSPACED).map(([tag, cues]) => [tag, compile(cues, false, false)] as const),
  ...Object.entries(VERB_LAST).map(([tag, cues]) => [tag, compile(cues, false, true)] as const),
]);

/** `language`: BCP 47 tag. Null for a language without cues, and where none is known. */
export function cuePatterns(language: string | null): CuePatterns | null {
  const [primary = ''] = language?.toLowerCase().split('-') ?? [];
  return PATTERNS.get(primary) ?? null;
}

function compile(cues: Cues, wholeWords: boolean, verbLast: boolean): CuePatterns {
  const verbs = phrases(cues.past);
  if (cues.pastEnding !== '') verbs.push(`\\p{Ll}{2,30}${cues.pastEnding}`);
  return {
    denial: pattern(phrases(cues.denial), wholeWords),
    negation: pattern(phrases(cues.negation), wholeWords),
    future: pattern(phrases(cues.future), wholeWords),
    past: pattern(verbs, wholeWords),
    verbLast,
  };
}

function phrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, '\\s+'))
    .filter((phrase) => phrase !== '');
}

/** Longest first, so that `was due` is not taken for `was`. No flag for case: a name is no verb. */
function pattern(alternatives: readonly string[], wholeWords: boolean): RegExp | null {
  if (alternatives.length === 0) return null;
  const any = alternatives.toSorted((a, b) => b.length - a.length).join('|');
  return wholeWords
    ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${any})(?![\\p{L}\\p{M}])`, 'gu')
    : new RegExp(any, 'gu');
}
