import { fold } from '../lines/sentence.ts';
import { OUTLET_ENDINGS } from '../lines/vocabulary.ts';
import type { ArchiveSettings, Line, Span } from '../model.ts';
import { rememberingOf } from '../text/remembering.ts';
import { listed } from './outlet-names.ts';
import { afterKicker } from './title-kicker.ts';
import { variantIn } from './title-variants.ts';

/** The parts of a page's title as it stands in a file: `2. Headline | Outlet`. Offsets into it. */
export interface TitleParts {
  readonly headline: Span;
  readonly outlet: Span | null;
}

const LEAD = /^(?:[•·▪◦‣*]|(\d{1,2})\.)\s+(?=\p{Lu}|["“„«‘])/u;
const ENDING = / (?:[|·•–—-]|::|»|›) /g;
/** Where a page of links says whose article it links to, and how many comments there are: `(example.com) 87`. */
const SOURCE = / \((?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,6}\)(?: \d{1,5})?$/u;
const MOST_WORDS = 4;
const DOMAIN = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,6}$/u;

/**
 * The headline without the bullet of a list or a kicker glued to it before it, and without the outlet's name behind it.
 * Behind the last bar or dash stands an outlet where it is a domain, ends as the names of outlets do, is in the
 * archive's settings, or has a short line of the file to itself. Other lines of the file may tell what is none of the
 * headline, too.
 */
export function titleParts(
  text: string,
  lines: readonly Line[],
  settings: ArchiveSettings,
): TitleParts {
  const last = lastAsked(lines);
  if (last.parts !== null && last.text === text && last.settings === settings) return last.parts;
  const parts = partsOf(text, lines, settings);
  last.text = text;
  last.settings = settings;
  last.parts = parts;
  return parts;
}

interface Asked {
  text: string;
  settings: ArchiveSettings | null;
  parts: TitleParts | null;
}

/** The title is asked for, and then the outlet: what was found the last time of a file's lines. */
const lastAsked: (lines: readonly Line[]) => Asked = rememberingOf(() => {
  return { text: '', settings: null, parts: null };
});

function partsOf(text: string, lines: readonly Line[], settings: ArchiveSettings): TitleParts {
  const start = Math.max(leadOf(text, lines), afterKicker(text, lines));
  const end = beforeSource(text);
  if (end < text.length) return { headline: { start, end }, outlet: null };
  const last = text.search(ENDING) === -1 ? undefined : [...text.matchAll(ENDING)].at(-1);
  if (last === undefined || last.index <= start + 8) return withoutOutlet(text, lines, start);
  const from = last.index + last[0].length;
  const tail = text.slice(from);
  if (!isOutlet(tail, lines, settings)) return withoutOutlet(text, lines, start);
  return { headline: { start, end: last.index }, outlet: { start: from, end: text.length } };
}

/** Where the headline ends and it is said from which site it is; the end of the text where nothing is said. */
export function beforeSource(text: string): number {
  return SOURCE.exec(text)?.index ?? text.length;
}

/** A number belongs to a list where a line has the one before or after it: `1. FC Example` is a club. */
function leadOf(text: string, lines: readonly Line[]): number {
  const [lead = '', digits] = LEAD.exec(text) ?? [];
  if (digits === undefined) return lead.length;
  const beside = [Number(digits) - 1, Number(digits) + 1].map((number) => `${number}. `);
  const isListed = lines.some(({ words }) => beside.some((one) => words.text.startsWith(one)));
  return isListed ? lead.length : 0;
}

/** The rest of the text from `start`, or as other lines of the file have it. */
function withoutOutlet(text: string, lines: readonly Line[], start: number): TitleParts {
  const variant = variantIn(text, lines) ?? { start, end: text.length };
  return { headline: { start: Math.max(start, variant.start), end: variant.end }, outlet: null };
}

function isOutlet(name: string, lines: readonly Line[], settings: ArchiveSettings): boolean {
  const words = fold(name);
  if (words.length === 0 || words.length > MOST_WORDS + 1 || /[.!?:]$/.test(name)) return false;
  if (DOMAIN.test(name) || listed(name, settings) !== null) return true;
  if (words.length > MOST_WORDS || !/^[\p{Lu}\p{Lo}]/u.test(name)) return false;
  return OUTLET_ENDINGS.is(words.slice(-1)) || lines.some((line) => line.words.text === name);
}
