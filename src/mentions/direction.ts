import type { Direction, Meaning } from './expression.ts';
import type { Language } from './languages/language.ts';
import { letterOf } from './lexing/kinds.ts';
import type { Lexed } from './lexing/lex.ts';
import { unitOf } from './meanings.ts';
import {
  DETERMINERS,
  ENDS,
  isNoun,
  letters,
  type Place,
  participle,
  tense,
  VERBS,
} from './tense.ts';

/**
 * Whether it matters on which side of the reference it lies: for what it means, or, where it is named in full, for when
 * the text was written.
 */
export function needsDirection(meaning: Meaning): boolean {
  if (meaning.kind === 'fixed') return true;
  return 'which' in meaning && meaning.which === null && meaning.of === null;
}

/** How many tokens of the clause are looked at on either side. */
const REACH = 20;

/** Words in quotation marks or brackets that do not break a clause: `an “urgent” meeting`. */
const ASIDE = 2;

const [WILL, DID, FOR, SINCE, TO, UNTIL, POSSESSIVE, MARK, COMMA, THE] = (
  ['will', 'did', 'for', 'since', 'to', 'until', 'possessive', 'mark', 'comma', 'the'] as const
).map(letterOf);
const BEHIND = letters('since', 'ended');
const AHEAD = letters('until', 'ending', 'ahead');

/**
 * What the words around the tokens from `first` to `last` say of when `meaning` is: a word right beside them, or the
 * verb nearest before them in the clause, or else the one after. `said it will close Monday` lies ahead, `closed Monday`
 * does not.
 */
export function directionAt(
  { kinds }: Lexed,
  first: number,
  last: number,
  meaning: Meaning,
  { verbsLast = false, commasEnd = false }: Pick<Language, 'verbsLast' | 'commasEnd'> = {},
): Direction | null {
  const place = { kinds, first, last, isDay: unitOf(meaning) === 'day' };
  if (verbsLast) return verbBehind(place) ?? verbBefore(place);
  // `y este viernes volverá`
  if (commasEnd && kinds.charAt(last) === WILL) return 'future';
  return beside(place) ?? verbBefore(place) ?? verbAfter(place, commasEnd);
}

/** Of a word right beside it. */
function beside(place: Place): Direction | null {
  const { kinds, first, last, isDay } = place;
  const at = kinds.charAt(first - 1) === THE ? first - 2 : first - 1;
  const before = kinds.charAt(at);
  // `Until Thursday, they had not called him a suspect.`
  const begins = at === 0 || ENDS.has(kinds.charAt(at - 1));
  const isFirst = before === UNTIL && begins && kinds.charAt(last) === COMMA;
  if (isFirst && verbAfter(place, false) === 'past') return 'past';
  if (BEHIND.has(before) || kinds.charAt(last) === POSSESSIVE) return 'past';
  // `moved to Monday`, `extended to June 15`
  if (before === TO && kinds.charAt(first - 2) === DID) return 'future';
  // `a meeting for Monday`; but `figures for March`.
  return AHEAD.has(before) || (isDay && before === FOR) ? 'future' : null;
}

function verbBefore(place: Place): Direction | null {
  const { kinds, first, last } = place;
  const start = Math.max(0, first - REACH);
  // `will leave at 4 (4 a.m. Thursday)`
  const isAside = kinds.charAt(first - 1) === MARK && kinds.charAt(last) === MARK;
  for (
    let at = opening(kinds, first - (isAside ? 2 : 1));
    at >= start;
    at = opening(kinds, at - 1)
  ) {
    if (ENDS.has(kinds.charAt(at))) return null;
    // `has improved since the summit on June 12th`; but `the first time since 2011 on June 12th`.
    if (kinds.charAt(at) === SINCE && DETERMINERS.has(kinds.charAt(at + 1))) return 'past';
    if (isNoun(kinds, at)) continue;
    if (kinds.charAt(at) === DID) return participle(place, at);
    if (VERBS.has(kinds.charAt(at))) return tense(kinds, at);
  }
  return null;
}

/** Where to look on from `at`: before a word or two between marks. */
function opening(kinds: string, at: number): number {
  if (kinds.charAt(at) !== MARK) return at;
  for (let opened = at - 2; opened >= at - 1 - ASIDE; opened -= 1)
    if (kinds.charAt(opened) === MARK) return opened - 1;
  return at;
}

/** `commasEnd`: behind a comma, but for one right behind the date, another clause begins. */
function verbAfter({ kinds, last }: Place, commasEnd: boolean): Direction | null {
  const end = Math.min(kinds.length, last + REACH);
  for (let at = last; at < end && !ENDS.has(kinds.charAt(at)); at += 1) {
    if (commasEnd && at > last && kinds.charAt(at) === COMMA) return null;
    if (kinds.charAt(at) === DID) return 'past';
    if (VERBS.has(kinds.charAt(at))) return tense(kinds, at);
  }
  return null;
}

/** Where verbs come last: the next one, or that of the sentence where a comma sets the date apart, `政府は14日、…と決めた`. */
function verbBehind({ kinds, last }: Place): Direction | null {
  const isApart = kinds.charAt(last) === COMMA;
  const end = Math.min(kinds.length, last + REACH * 2);
  let found: Direction | null = null;
  for (let at = isApart ? last + 1 : last; at < end && !ENDS.has(kinds.charAt(at)); at += 1) {
    const told = kinds.charAt(at) === DID ? 'past' : tense(kinds, at);
    if (told !== null && !isApart) return told;
    found = told ?? found;
  }
  return found;
}
