import type { Candidate, Refiner } from '../parser.ts';

/** How far around a number is looked for what it is compared with. */
const REACH = 40;

/** What stands between two figures that are compared. */
const AGAINST = 'vs\\.?|versus|against|compared (?:with|to)|gegenüber|contre|frente a|против';
const FIGURE = '\\d[\\d.,]*\\d';
/** `a high of 2188`: counted, not dated. */
const MEASURED =
  /\b(?:an?|new|record|session|intraday|closing) (?:[\p{L}-]+ )?(?:high|low|peak|total|average|record|maximum|minimum) of $/iu;
/** `closed at 1985`: quoted; but `at 1990 levels`. */
const QUOTED = /\b(?:closed|opened|ended|finished|traded|trading|stood|quoted|fixed|settled) at $/i;
/** `2,001.5 against 1999`: beside what is no year. */
const BEHIND_FIGURE = new RegExp(`(?<![\\p{L}\\d])(${FIGURE})(?:,)? (?:${AGAINST}) $`, 'iu');
const BEFORE_FIGURE = new RegExp(`^(?:,)? (?:${AGAINST}) (${FIGURE})(?![\\p{L}\\d])`, 'iu');
/** `to 1985 from 2010`: years are told from the earlier to the later. */
const ROSE_TO = /\bto $/i;
const FROM_FIGURE = new RegExp(`^(?:,)? from (?:a |an )?(${FIGURE})(?![\\p{L}\\d])`, 'iu');
const TO_FIGURE = new RegExp(`\\bto (${FIGURE})(?:,)? from $`, 'iu');
/** A year so far ahead is said to be one: `in 2188`, `by the year 2150`. */
const FAR = 2100;
const OF_TIME =
  /(?:\b(?:in|by|until|till|since|before|after|year|im|jahr|bis|en|année|año)|[年г]) (?:the )?$/iu;
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * Drops four digits that are a figure and no year, as what stands beside them says: `a high of 2188 versus 2179`, `rose to
 * 1985 from 1970.5`. Two years that are compared stay: `1998 versus 1997`.
 */
export const figures: Refiner = (candidates, { text }) =>
  candidates.filter((candidate) => candidate.rule !== 'year' || !isFigure(candidate, text));

function isFigure({ start, end }: Candidate, text: string): boolean {
  const number = text.slice(start, end);
  if (!/^\d{4}$/.test(number)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (MEASURED.test(before) || QUOTED.test(before)) return true;
  if (Number(number) >= FAR && !OF_TIME.test(before)) return true;
  if (isNoYear(BEHIND_FIGURE.exec(before)) || isNoYear(BEFORE_FIGURE.exec(after))) return true;
  return (ROSE_TO.test(before) && FROM_FIGURE.test(after)) || TO_FIGURE.test(before);
}

function isNoYear(found: RegExpExecArray | null): boolean {
  return found !== null && !YEAR.test(found[1] ?? '');
}
