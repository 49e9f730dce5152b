import type { Span } from '../model.ts';
import { type Part, partsOf } from './parts.ts';
import { isTime, nameLengthOf } from './person.ts';
import { fold, isUpper } from './sentence.ts';
import { AROUND_DATES, CALENDAR, PUBLISHED, ROLES, STAFF } from './vocabulary.ts';

/** Who a line names, and what else it says. */
export interface Read {
  /** Names in their order, as offsets into the line; at least one. */
  readonly names: readonly [Span, ...Span[]];
  /** True where the line says what the people are: `Staff Writer`. */
  readonly hasRole: boolean;
  /** Words of the line besides the names and what introduces them. */
  readonly others: number;
}

/**
 * The names among the parts of a line from `start` on. `isLoose`: what stands there is a name by what introduces it,
 * of one word too, and of an outlet or an agency. Behind a place, an outlet or a role only `and` leads to more names.
 */
export function namesIn(text: string, start: number, isLoose: boolean): Read | null {
  const names: Span[] = [];
  let hasRole = false;
  let others = 0;
  for (const { span, joins, part, words } of wordedParts(text, start)) {
    const [first] = names;
    if (first === undefined && isTime(words)) continue;
    const length = lengthIn(text, { part, words, joins, others }, first, isLoose);
    if (length > 0) names.push({ start: span.start, end: span.start + length });
    else if (first === undefined && !isLoose) return null;
    const rest = restOf(part, words, length);
    if (hasRoleIn(rest)) hasRole = true;
    else if (!isLoose || !isPlace(rest)) others += othersIn(rest);
  }
  const [first, ...more] = names;
  return first === undefined ? null : { names: [first, ...more], hasRole, others };
}

interface Worded extends Part {
  readonly part: string;
  /** Folded. */
  readonly words: readonly string[];
}

/** To the first that says who only helped: `Reporting by …, editing by …`. That says nothing of the author. */
function* wordedParts(text: string, start: number): Generator<Worded> {
  let isFirst = true;
  for (const { span, joins } of partsOf(text, start)) {
    const part = text.slice(span.start, span.end);
    const words = fold(part);
    if (!isFirst && STAFF.begins(words)) return;
    yield { span, joins, part, words };
    isFirst = false;
  }
}

/** Where the person is found elsewhere: `@example`, `[email protected]`, behind which a site may hide its domain. */
const HANDLES = /\[email[ \u00a0]protected\](?:\u200b[\w.-]+)?|@[\w.]+/g;

/** The words of the part behind the name, handles apart. */
function restOf(part: string, words: readonly string[], length: number): readonly string[] {
  const hasHandle = part.includes('@') || part.includes('[');
  if (hasHandle) return fold(part.slice(length).replace(HANDLES, ' '));
  return length === 0 ? words : fold(part.slice(length));
}

/** Words of a place, with its `in`. */
const MOST_IN_PLACE = 4;

/** `By Ann Example in Beirut, Ben Example in The Hague`: where somebody wrote is no end of a list of names. */
function isPlace([first, ...more]: readonly string[]): boolean {
  return first === 'in' && more.length > 0 && more.length <= MOST_IN_PLACE;
}

/** A part of a line, its folded words, and how many others the line has before it. */
interface Piece extends Pick<Part, 'joins'> {
  readonly part: string;
  readonly words: readonly string[];
  readonly others: number;
}

/** Length of a name; 0 where the piece is none. In capitals behind a first name that is not, it is the outlet. */
function lengthIn(
  text: string,
  { part, words, joins, others }: Piece,
  first: Span | undefined,
  isLoose: boolean,
): number {
  if (first === undefined) return nameLengthOf(part, words, isLoose, false);
  const mayJoin = joins === 'and' || (joins === 'list' && others === 0);
  const isOutlet = isUpper(part) && !isUpper(text.slice(first.start, first.end));
  return mayJoin && !isOutlet ? nameLengthOf(part, words, false, true) : 0;
}

/** Whether the folded words say what somebody is. */
export function hasRoleIn(words: readonly string[]): boolean {
  return words.some((_, at) => ROLES.at(words, at) > 0);
}

/** Words that have nothing to do with when the article appeared. */
export function othersIn(words: readonly string[]): number {
  const known = [CALENDAR, PUBLISHED, AROUND_DATES];
  return words.filter(
    (word, at) => !/^\d/.test(word) && known.every((one) => one.at(words, at) === 0),
  ).length;
}
