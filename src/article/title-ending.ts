import { fold } from '../lines/sentence.ts';
import { OUTLET_ENDINGS } from '../lines/vocabulary.ts';
import type { ArchiveSettings, Line, Span } from '../model.ts';
import { listed } from './outlet-names.ts';

/** The parts of a page's title as it stands in a file: `2. Headline | Outlet`. Offsets into it. */
export interface TitleParts {
  readonly headline: Span;
  readonly outlet: Span | null;
}

const LEAD = /^(?:[•·▪◦‣*]|\d{1,2}\.)\s+(?=\p{Lu}|["“„«‘])/u;
const ENDING = / (?:[|·•–—-]|::|»|›) /g;
const MOST_WORDS = 4;
const DOMAIN = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,6}$/u;

/**
 * The headline without the bullet of a list before it and without the outlet's name behind it. Behind the last bar or
 * dash stands an outlet where it is a domain, ends as the names of outlets do, is in the archive's settings, or has a
 * short line of the file to itself.
 */
export function titleParts(
  text: string,
  lines: readonly Line[],
  settings: ArchiveSettings,
): TitleParts {
  const start = LEAD.exec(text)?.[0].length ?? 0;
  const last = [...text.matchAll(ENDING)].at(-1);
  if (last === undefined || last.index <= start + 8) return whole(text, start);
  const from = last.index + last[0].length;
  const tail = text.slice(from);
  if (!isOutlet(tail, lines, settings)) return whole(text, start);
  return { headline: { start, end: last.index }, outlet: { start: from, end: text.length } };
}

function whole(text: string, start: number): TitleParts {
  return { headline: { start, end: text.length }, outlet: null };
}

function isOutlet(name: string, lines: readonly Line[], settings: ArchiveSettings): boolean {
  const words = fold(name);
  if (words.length === 0 || words.length > MOST_WORDS + 1 || /[.!?:]$/.test(name)) return false;
  if (DOMAIN.test(name) || listed(name, settings) !== null) return true;
  if (words.length > MOST_WORDS || !/^[\p{Lu}\p{Lo}]/u.test(name)) return false;
  return OUTLET_ENDINGS.is(words.slice(-1)) || lines.some((line) => line.words.text === name);
}
