import { BY, BYLINE_LABELS, INNER_BY, MORE_BY, PORTRAITS } from './vocabulary.ts';

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
const LEADS = [BY, BYLINE_LABELS, PORTRAITS, MORE_BY];
/** Between what introduces the names and the names. */
const GAP = /[\s:：/]*/y;

/** What the line begins with, from `from` on, where that introduces names. */
export function leadOf(text: string, from: number): Lead | null {
  FIRST.lastIndex = from;
  const first = FIRST.exec(text)?.[0].toLowerCase() ?? '';
  if (!LEADS.some((known) => known.mayBegin(first))) return null;
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
  const found = INNER_BY.exec(text);
  return found === null ? null : { form: 'inner', start: found.index + found[0].length };
}
