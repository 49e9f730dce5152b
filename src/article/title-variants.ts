import { startsPlain, wordSizeAt } from '../lines/characters.ts';
import type { Line, Span } from '../model.ts';

/** Longest line that may say the same, in characters. */
const LONGEST = 300;
/** Fewer words than that are not the whole of a headline. */
const LEAST = 3;
/** Longest ending, in words: an outlet, a programme, a section. */
const MOST_BEHIND = 4;
/** What stands between a kicker and a headline, and between that and an ending. */
const MARK = /^(?: ?:|["”»“]?:| [|·•–—-]) $/;
const BEFORE_ENDING = /^ (?:[|·•–—-]|::|»|›) $/;
const LEAD = /^(?:[•·▪◦‣*]|\d{1,2}\.)\s+/u;
/** So many first and last characters are compared before anything else is. */
const GLANCE = 6;

/**
 * The headline within a line, as other lines of the file have it: alone, without what stands before or behind a mark
 * (`Harbour : Ferries Stay in Port`, `Ferries Stay in Port | Coast Today`); or the same words with another mark between
 * kicker and headline, or none, as markup shows the two in one place and text joins them in the other. Offsets into the
 * text; null where no line tells.
 */
export function variantIn(text: string, lines: readonly Line[]): Span | null {
  const start = text.slice(0, GLANCE);
  const end = text.slice(-GLANCE);
  let own: Letters | null = null;
  for (const line of lines) {
    const other = line.words.text;
    if (other === '' || other.length > LONGEST || other === text) continue;
    const bare = startsPlain(other) ? other : other.replace(LEAD, '');
    if (!bare.startsWith(start) && !bare.endsWith(end)) continue;
    own ??= lettersOf(text);
    const span = sharedIn(own, text, lettersOf(bare));
    if (span !== null) return span;
  }
  return null;
}

/** A text's letters and digits, and the offset of each. */
interface Letters {
  readonly text: string;
  readonly letters: string;
  readonly offsets: readonly number[];
}

function lettersOf(text: string): Letters {
  const lower = text.toLowerCase();
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < lower.length; ) {
    const size = wordSizeAt(lower, at);
    if (size > 0) {
      letters += lower.slice(at, at + size);
      offsets.push(at);
    }
    at += Math.max(1, size);
  }
  return { text, letters, offsets };
}

function sharedIn(own: Letters, text: string, other: Letters): Span | null {
  const less = own.letters.length - other.letters.length;
  if (less === 0) return own.letters === other.letters ? markedOff(own, other) : null;
  if (less < 0 || other.text.split(' ').length < LEAST) return null;
  if (own.letters.endsWith(other.letters)) {
    const [start, gap] = gapAt(own, less);
    return MARK.test(gap) && start <= text.length / 2 ? { start, end: text.length } : null;
  }
  if (!own.letters.startsWith(other.letters)) return null;
  const [start, gap] = gapAt(own, other.letters.length);
  const isShort = text.slice(start).split(' ').length <= MOST_BEHIND;
  return BEFORE_ENDING.test(gap) && isShort ? { start: 0, end: start - gap.length } : null;
}

/** Where the letter of that index stands, and what stands between it and the one before. */
function gapAt({ text, offsets }: Letters, index: number): readonly [number, string] {
  const start = offsets[index] ?? text.length;
  return [start, text.slice((offsets[index - 1] ?? -1) + 1, start)];
}

/** The first place at which one has a mark and the other has none, or another. */
function markedOff(own: Letters, other: Letters): Span | null {
  for (let index = 1; index < own.letters.length; index += 1) {
    const [start, gap] = gapAt(own, index);
    const [, theirs] = gapAt(other, index);
    if (markIn(gap) === markIn(theirs)) continue;
    const { text } = own;
    const isWhole = text.slice(start).split(' ').length >= LEAST;
    return isWhole ? { start: openedAt(text, start), end: text.length } : null;
  }
  return null;
}

/** A colon, bar or dash, however it is set; empty where nothing or another sign stands between two words. */
function markIn(gap: string): string {
  const [, mark] = /(:|\||[–—]|(?<=\s)-) ?["“„«‘]?$/.exec(gap) ?? [];
  if (mark === undefined) return '';
  return mark === ':' || mark === '|' ? mark : '-';
}

/** With the quotation mark before it. */
function openedAt(text: string, start: number): number {
  return /["“„«‘]/.test(text.charAt(start - 1)) ? start - 1 : start;
}
