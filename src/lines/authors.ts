import type { Span } from '../model.ts';
import { partsOf } from './parts.ts';
import { isPerson, isTime, nameLengthOf, nameWords } from './person.ts';
import { fold, isUpper } from './sentence.ts';
import {
  AROUND_DATES,
  BIOS,
  BY,
  BYLINE_LABELS,
  CALENDAR,
  MORE_BY,
  PORTRAITS,
  PUBLISHED,
  ROLES,
} from './vocabulary.ts';

/** How a line names people: `By …`, `Author: …`, `Headshot of …`, the bare name, `More from …`, `… is a reporter`. */
export type AuthorForm = 'by' | 'label' | 'portrait' | 'name' | 'more' | 'bio';

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
/** A bio begins with the name; how long it is does not matter. */
const LONGEST_BIO = 1500;
/** Cheap to ask of a long line: two words with capitals, perhaps a particle between them. */
const BEGINS_WITH_NAME = /^\P{L}{0,3}\p{Lu}[\p{L}'’.-]* (?:\p{Ll}{1,4} )?\p{Lu}/u;
const LEAD = /^[\s•·*|,&>–—-]+/;
/** What may stand in small letters behind a name alone on its line. */
const ENDS_NAME = /^(?:avatar|for|und|and|och|og|et|y|with|mit|avec|published|posted|updated)\b/;

/** What the line says about who wrote; null where it names nobody. */
export function readAuthors(text: string): AuthorLine | null {
  if (text.length > LONGEST_BIO || text.length < 3) return null;
  if (text.length > LONGEST && !BEGINS_WITH_NAME.test(text)) return null;
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const head = fold(text.slice(lead, lead + 60));
  const prefix = prefixOf(head);
  if (prefix === null) return bioOf(text, lead) ?? nameOf(text, lead);
  if (text.length > LONGEST) return null;
  const start = afterWords(text, lead, prefix.words);
  const isWords = start >= text.length || !/[\s:：]/.test(text.charAt(start - 1));
  if (isWords) return null;
  const read = namesIn(text, start, prefix.form !== 'portrait' && prefix.form !== 'more');
  return read === null ? null : { form: prefix.form, ...read };
}

function prefixOf(
  head: readonly string[],
): { readonly form: AuthorForm; readonly words: number } | null {
  const by = BY.at(head, 0);
  const label = BYLINE_LABELS.at(head, 0);
  const portrait = PORTRAITS.at(head, 0);
  const more = MORE_BY.at(head, 0);
  const most = Math.max(by, label, portrait, more);
  if (most === 0) return null;
  if (by === most) return { form: 'by', words: by };
  if (label === most) return { form: 'label', words: label };
  return portrait === most ? { form: 'portrait', words: portrait } : { form: 'more', words: more };
}

/** Where the text goes on behind so many words, a colon and white space. */
function afterWords(text: string, from: number, count: number): number {
  const word = /[\p{L}\p{N}]+/gu;
  word.lastIndex = from;
  for (let index = 0; index < count; index += 1) word.exec(text);
  const rest = /[\s:：/]*/y;
  rest.lastIndex = word.lastIndex;
  return word.lastIndex + (rest.exec(text)?.[0].length ?? 0);
}

function nameOf(text: string, start: number): AuthorLine | null {
  if (text.length > 140) return null;
  const read = namesIn(text, start, false);
  if (read === null) return null;
  const rest = text.slice(read.names.at(-1)?.end ?? 0).trimStart();
  const goesOn = /^\p{Ll}/u.test(rest) && !ENDS_NAME.test(rest) && !ROLES.begins(fold(rest));
  return goesOn ? null : { form: 'name', ...read };
}

/** `Ann Example is a reporter`: the name and what it is said to be. */
function bioOf(text: string, start: number): AuthorLine | null {
  const length = nameWords(text.slice(start, start + 60));
  if (length === 0) return null;
  const name = { start, end: start + length };
  const rest = fold(text.slice(name.end, name.end + 60));
  if (BIOS.at(rest, 0) === 0 || !isPerson(text.slice(start, name.end))) return null;
  const hasRole = rest.some((_, at) => ROLES.at(rest, at) > 0);
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
  const mayBeName = (part: string, joins: boolean, first: Span | undefined) =>
    first === undefined || (joins && others === 0 && !isShouted(part, text, first));
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
