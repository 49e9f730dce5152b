import { wordSizeAt } from './characters.ts';
import { firstsOfAny, mayBegin } from './firsts.ts';
import { BY, BYLINE_LABELS, INNER_BY, INNER_WORDS, MORE_BY, PORTRAITS } from './vocabulary.ts';

/** What introduces names: `By …`, `Author: …`, `Headshot of …`, `More from …`; or `By …` behind something else. */
export interface Lead {
  readonly form: 'by' | 'label' | 'portrait' | 'more' | 'inner';
  /** Where the names begin. */
  readonly start: number;
}

/** So far into the line, what introduces the names may reach. */
const REACH = 60;
/** Words and parts of words: `ByAnn` and `AuthorNews` are two. */
const WORD = /\p{Lu}*\p{Ll}[\p{Ll}\p{M}]*|\p{Lu}+|[\p{Lo}\p{Lm}\p{M}]+|\p{N}+/gu;
/** The first of them. */
const FIRST = new RegExp(WORD.source, 'uy');
const LEADS = firstsOfAny([BY, BYLINE_LABELS, PORTRAITS, MORE_BY]);
/** Between what introduces the names and the names. */
const GAP = /[\s:：/]*/y;

/** What the line begins with, from `from` on, where that introduces names. */
export function leadOf(text: string, from: number): Lead | null {
  FIRST.lastIndex = from;
  const first = FIRST.exec(text)?.[0].toLowerCase() ?? '';
  if (!mayBegin(first, LEADS)) return null;
  const words = Array.from(text.slice(from, from + REACH).matchAll(WORD));
  const folded = words.map(([word]) => word.toLowerCase());
  const found = [
    { form: 'by', words: BY.at(folded, 0) },
    { form: 'label', words: BYLINE_LABELS.at(folded, 0) },
    { form: 'portrait', words: PORTRAITS.at(folded, 0) },
    { form: 'more', words: MORE_BY.at(folded, 0) },
  ] as const;
  const most = found.reduce((best, one) => (one.words > best.words ? one : best));
  const last = words[most.words - 1];
  if (last === undefined) return null;
  const end = from + last.index + last[0].length;
  const start = afterGap(text, end);
  if (start >= text.length) return null;
  // Glued to the name, or a word that only begins like one.
  if (start === end && !/\p{Lu}/u.test(text.charAt(end))) return null;
  return { form: most.form, start };
}

function afterGap(text: string, end: number): number {
  GAP.lastIndex = end;
  return end + (GAP.exec(text)?.[0].length ?? 0);
}

/** `By …` behind something else: a date, a section, the end of the standfirst. */
export function innerLead(text: string): Lead | null {
  const found = mayHaveInner(text) ? INNER_BY.exec(text) : null;
  return found === null ? null : { form: 'inner', start: found.index + found[0].length };
}

/** Longer words end nothing that is looked for. */
const LONGEST_END = 20;
/** The last words of what `INNER_BY` looks for, as they are written there. */
const INNER_ENDS: ReadonlySet<string> = new Set(
  INNER_WORDS.map((words) => lastWord(words, words.length)),
);

/** Cheap to ask, and true of few lines: one of these words stands before a capital. */
function mayHaveInner(text: string): boolean {
  for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', space + 1)) {
    const next = text.charCodeAt(space + 1);
    const mayBeCapital = (next >= 65 && next <= 90) || next > 127;
    if (mayBeCapital && INNER_ENDS.has(lastWord(text, space))) return true;
  }
  return false;
}

/** The letters before `end`. */
function lastWord(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_END && wordSizeAt(text, start - 1) === 1) start -= 1;
  return text.slice(start, end);
}
