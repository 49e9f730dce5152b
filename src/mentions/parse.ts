import { directionAt, needsDirection } from './direction.ts';
import type { Expression } from './expression.ts';
import type { Language } from './languages/language.ts';
import { languageOf } from './languages/languages.ts';
import { type Lexed, lex } from './lexing/lex.ts';
import { lexiconOf } from './lexing/lexicon.ts';
import { type Needs, needsOf } from './needs.ts';
import type { Candidate, Parser } from './parser.ts';
import { compile, matches } from './pattern.ts';
import { parsersFor, REFINERS } from './rules.ts';

interface Compiled extends Omit<Parser, 'patterns'> {
  readonly patterns: readonly { readonly expression: RegExp; readonly needs: Needs }[];
}

/** Compiled once for each language. */
const PARSERS = new WeakMap<Language, readonly Compiled[]>();

/**
 * What `text` says of time, in the order in which it stands there, without overlap. Offsets count UTF-16 code units.
 * `tag`: BCP 47, null if unknown. Takes time in proportion to the text's length, whatever it holds.
 */
export function parse(text: string, tag: string | null): readonly Expression[] {
  const language = languageOf(tag);
  const lexed = lex(text, lexiconOf(language));
  const candidates: Candidate[] = [];
  for (const parser of compiled(language)) read(parser, lexed, candidates);
  if (candidates.length === 0) return [];
  candidates.sort((a, b) => a.start - b.start);
  return REFINERS.reduce<readonly Candidate[]>((kept, refine) => refine(kept, lexed), candidates)
    .filter(({ meaning }) => meaning.kind !== 'nothing')
    .map((candidate, index, all) =>
      expressionOf(inRange(candidate, all[index - 1]), lexed, language),
    );
}

/** Tokens between the days of `vom 3. bis zum 5. Juni`: the point of the first among them. */
const BETWEEN = 4;

/** The second day of a range lies where the first does: a point behind that ends no clause, so it is looked from there. */
function inRange(candidate: Candidate, before: Candidate | undefined): Candidate {
  const { first, meaning } = candidate;
  if (before?.rule !== 'range-of-days' || first - before.last > BETWEEN) return candidate;
  const isDay = meaning.kind === 'part-of-year' && meaning.part.unit === 'day';
  return isDay ? { ...candidate, first: before.first } : candidate;
}

function expressionOf(
  { first, last, ...candidate }: Candidate,
  lexed: Lexed,
  language: Language,
): Expression {
  const { start, end, meaning } = candidate;
  return {
    ...candidate,
    text: lexed.text.slice(start, end),
    direction: needsDirection(meaning) ? directionAt(lexed, first, last, meaning, language) : null,
  };
}

function compiled(language: Language): readonly Compiled[] {
  const known = PARSERS.get(language);
  if (known !== undefined) return known;
  const made = parsersFor(language).map((parser) => ({
    ...parser,
    patterns: parser.patterns.map((pattern) => {
      const expression = compile(pattern);
      return { expression, needs: needsOf(expression.source) };
    }),
  }));
  PARSERS.set(language, made);
  return made;
}

/** Adds what the parser finds. */
function read(
  { name, patterns, read: readMatch }: Compiled,
  lexed: Lexed,
  candidates: Candidate[],
): void {
  for (const { expression, needs } of patterns) {
    if (!hasAll(lexed, needs)) continue;
    for (const match of matches(expression, lexed)) {
      const reading = readMatch(match);
      if (reading === null) continue;
      const { start, end, first, last } = match;
      candidates.push({ start, end, first, last, rule: name, type: 'DATE', ...reading });
    }
  }
}

function hasAll({ present }: Lexed, needs: Needs): boolean {
  for (const need of needs) {
    let has = false;
    for (let at = 0; at < need.length && !has; at += 1) has = present[need.charCodeAt(at)] === 1;
    if (!has) return false;
  }
  return true;
}
