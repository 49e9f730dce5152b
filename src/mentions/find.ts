import { dateSpan } from '../text/dates.ts';
import type { Candidate, Context, Found, Parser } from './found.ts';
import type { Language } from './languages/language.ts';
import { languageOf } from './languages/languages.ts';
import { parsersFor, REFINERS } from './rules.ts';

/** Compiled once for each language. */
const PARSERS = new WeakMap<Language, readonly Parser[]>();

/**
 * The dates that `text` writes out with a year, in the order in which they stand there, without overlap. Offsets count
 * UTF-16 code units of `text`; `type` and `value` are TIMEX3 (TimeML 1.2.1): a day `2018-09-14` or a month `2018-09`.
 * Takes time in proportion to the text's length, whatever it holds.
 */
export function findMentions(text: string, context: Context): readonly Found[] {
  const candidates = parsers(languageOf(context.language))
    .flatMap((parser) => scan(parser, text))
    .sort((a, b) => a.start - b.start);
  return REFINERS.reduce<readonly Candidate[]>((kept, refine) => refine(kept, text), candidates)
    .map((candidate) => resolve(candidate, text))
    .filter((found) => found !== null);
}

function parsers(language: Language): readonly Parser[] {
  const known = PARSERS.get(language) ?? parsersFor(language);
  PARSERS.set(language, known);
  return known;
}

function scan({ name, needs, pattern, read }: Parser, text: string): readonly Candidate[] {
  if (!needs.test(text)) return [];
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(pattern)) {
    const reading = read(match.groups ?? {});
    if (reading === null) continue;
    const { index: start } = match;
    candidates.push({ ...reading, start, end: start + match[0].length, rule: name });
  }
  return candidates;
}

/** Null for a day that the calendar does not have: `Sept. 31, 2018`. */
function resolve({ start, end, rule, year, month, day }: Candidate, text: string): Found | null {
  const date = dateSpan(year, month, day);
  if (date === null) return null;
  const { edtf: value, earliest, latest } = date;
  return { start, end, text: text.slice(start, end), type: 'DATE', value, earliest, latest, rule };
}
