import type { Span } from '../model.ts';
import { innerLead, type Lead, leadOf } from './author-lead.ts';
import { nameWords } from './name-words.ts';
import { type Part, partsOf } from './parts.ts';
import { isPerson, isTime, nameLengthOf } from './person.ts';
import { fold, isUpper } from './sentence.ts';
import {
  AGENCY_NAMES,
  AROUND_DATES,
  BIOS,
  CALENDAR,
  COPULAS,
  PUBLISHED,
  ROLES,
} from './vocabulary.ts';

/** How a line names people: what introduces them, the bare name, or `… is a reporter`. */
export type AuthorForm = Lead['form'] | 'name' | 'bio';

export interface AuthorLine {
  readonly form: AuthorForm;
  /** Names in their order, as offsets into the line; at least one. */
  readonly names: readonly [Span, ...Span[]];
  /** True where the line says what the people are: `Staff Writer`. */
  readonly hasRole: boolean;
  /** Words of the line besides the names and what introduces them. */
  readonly others: number;
}

const LONGEST = 200;
/** Longer lines are no list of names with roles. */
const LONGEST_NAMES = 140;
/** A bio begins with the name; how long it is does not matter. */
const LONGEST_BIO = 1500;
/** Cheap to ask of a long line: two words with capitals, perhaps a particle between them. */
const BEGINS_WITH_NAME = /^\P{L}{0,3}\p{Lu}[\p{L}\p{N}'’.-]* (?:\p{Ll}{1,4} )?\p{Lu}/u;
/** Cheap to ask, too: a date before a name, or a script without capitals. */
const DATE_OR_HAN = /^(?:\P{L}{0,3}\p{Lo}|(?=.{0,30}\d).{0,60}\p{Lu}[\p{L}'’.-]* \p{Lu})/u;
/** What a line may begin with before its words. */
const BEGINNING = /^[\s•·*|,&>–—-]+/;
/** What may stand in small letters behind a name alone on its line. */
const ENDS_NAME = /^(?:avatar|for|und|and|och|og|et|y|with|mit|avec|published|posted|updated)\b/;

/**
 * What the line says about who wrote; null where it names nobody. `withBare`: also where it says nothing of the
 * names, or something before it.
 */
export function readAuthors(text: string, withBare: boolean = true): AuthorLine | null {
  if (text.length > LONGEST_BIO || text.length < 3) return null;
  const beginsWithName = BEGINS_WITH_NAME.test(text);
  if (text.length > LONGEST && !beginsWithName) return null;
  const from = BEGINNING.exec(text)?.[0].length ?? 0;
  const lead = text.length > LONGEST ? null : leadOf(text, from);
  if (lead !== null) return introduced(text, lead);
  const bio = beginsWithName ? bioOf(text, from) : null;
  if (bio !== null) return bio;
  if (!withBare) return null;
  return innerOf(text) ?? (mayBeBare(text, beginsWithName) ? nameOf(text, from) : null);
}

function mayBeBare(text: string, beginsWithName: boolean): boolean {
  if (beginsWithName || DATE_OR_HAN.test(text)) return true;
  const first = /\p{L}+/u.exec(text.slice(0, 24))?.[0] ?? '';
  return AGENCY_NAMES.mayBegin(first.toLowerCase());
}

function introduced(text: string, { form, start }: Lead): AuthorLine | null {
  const read = namesIn(text, start, form === 'by' || form === 'label');
  return read === null ? null : { form, ...read };
}

function innerOf(text: string): AuthorLine | null {
  const lead = text.length > LONGEST ? null : innerLead(text);
  return lead === null ? null : introduced(text, lead);
}

function nameOf(text: string, start: number): AuthorLine | null {
  if (text.length > LONGEST_NAMES) return null;
  const read = namesIn(text, start, false);
  if (read === null) return null;
  const end = read.names.at(-1)?.end ?? 0;
  const rest = text.slice(end).trimStart();
  const goesOn = /^\p{Ll}/u.test(rest) && !ENDS_NAME.test(rest) && !ROLES.begins(fold(rest));
  return goesOn || isTold(text.slice(end), read) ? null : { form: 'name', ...read };
}

/** What else the line says is a sentence rather than a list of what somebody is. */
function isTold(rest: string, { hasRole, others }: Read): boolean {
  if (hasRole || others < 2) return false;
  const small = rest.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu) ?? [];
  return othersIn(small) >= 2;
}

/** `Ann Example is a reporter`, `Ann Example (@example), reporter, …`: the name and what it is said to be. */
function bioOf(text: string, start: number): AuthorLine | null {
  const length = nameWords(text.slice(start, start + 60));
  if (length === 0) return null;
  const name = { start, end: start + length };
  const behind = text.slice(name.end, name.end + 120).replace(/^ \([^()]{0,40}\)/, '');
  const rest = fold(behind.slice(0, 80));
  const hasRole = rest.some((_, at) => ROLES.at(rest, at) > 0);
  const isIntroduced =
    (BIOS.at(rest, 0) > 0 && (hasRole || COPULAS.at(rest, 0) === 0)) ||
    (behind.startsWith(',') && hasRole && text.length > LONGEST_NAMES);
  if (!isIntroduced || !isPerson(text.slice(start, name.end))) return null;
  return { form: 'bio', names: [name], hasRole, others: 0 };
}

type Read = Omit<AuthorLine, 'form'>;

/**
 * The names among the parts of a line from `start` on. `isLoose`: what stands there is a name by what introduces it,
 * of one word too, and of an outlet or an agency. Behind a place, an outlet or a role only `and` leads to more names.
 */
function namesIn(text: string, start: number, isLoose: boolean): Read | null {
  const names: Span[] = [];
  let hasRole = false;
  let others = 0;
  const mayBeName = (part: string, joins: Part['joins'], first: Span | undefined) =>
    first === undefined ||
    ((joins === 'and' || (joins === 'list' && others === 0)) && !isShouted(part, text, first));
  for (const { span, joins } of partsOf(text, start)) {
    const part = text.slice(span.start, span.end);
    const [first] = names;
    if (first === undefined && isTime(part)) continue;
    const mayBe = mayBeName(part, joins, first);
    const length = mayBe ? nameLengthOf(part, isLoose && names.length === 0, names.length > 0) : 0;
    if (length > 0) names.push({ start: span.start, end: span.start + length });
    else if (first === undefined && !isLoose) return null;
    const rest = fold(part.slice(length));
    const isRole = rest.some((_, at) => ROLES.at(rest, at) > 0);
    hasRole ||= isRole;
    others += isRole ? 0 : othersIn(rest);
  }
  const [first, ...more] = names;
  return first === undefined ? null : { names: [first, ...more], hasRole, others };
}

/** In capitals behind a name that is not: the outlet. */
function isShouted(part: string, text: string, { start, end }: Span): boolean {
  return isUpper(part) && !isUpper(text.slice(start, end));
}

/** Words that have nothing to do with when the article appeared. */
function othersIn(words: readonly string[]): number {
  const known = [CALENDAR, PUBLISHED, AROUND_DATES];
  return words.filter(
    (word, at) => !/^\d/.test(word) && known.every((one) => one.at(words, at) === 0),
  ).length;
}
