import type { Span } from '../model.ts';
import { fold, isUpper } from './sentence.ts';
import {
  AGENCY_NAMES,
  AROUND_DATES,
  BIOS,
  BY,
  BYLINE_LABELS,
  CALENDAR,
  CONTROLS,
  FOLLOW,
  MORE_BY,
  OUTLET_ENDINGS,
  PICTURE_CREDITS,
  PORTRAITS,
  PUBLISHED,
  RELATED,
  ROLES,
  SHARING,
  SUBSCRIBE,
  SUPPORT,
  UPDATED,
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
const BETWEEN =
  /[,;|/•·、，・&+]| {2,}|\t|\s[-–—]\s|\s(?:and|und|et|y|e|en|og|och|i|и|ve|dan|with|mit|avec|con)\s/giu;
/** What may stand in small letters behind a name alone on its line. */
const ENDS_NAME = /^(?:avatar|for|und|and|och|og|et|y|with|mit|avec|published|posted|updated)\b/;
const JOINS = /^(?:,|;|、|，|・|&|\+|\s(?:and|und|et|y|e|en|og|och|i|и|ve|dan)\s)$/iu;

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

/** `isLoose`: what stands there is a name by what introduces it, of one word too, and of an outlet or an agency. */
function namesIn(text: string, start: number, isLoose: boolean): Read | null {
  const names: Span[] = [];
  let hasRole = false;
  let others = 0;
  let isOpen = true;
  for (const { span, join } of partsOf(text, start)) {
    const part = text.slice(span.start, span.end);
    const length =
      isOpen && (names.length === 0 || join)
        ? nameLengthOf(part, isLoose && names.length === 0, names.length > 0)
        : 0;
    const rest = fold(part.slice(length));
    const isShouted =
      length > 0 &&
      names.length > 0 &&
      isUpper(part.slice(0, length)) &&
      !isUpper(text.slice(names[0]?.start, names[0]?.end));
    if (isShouted) continue;
    if (length === 0 && names.length === 0 && isTime(part)) continue;
    if (length > 0) names.push({ start: span.start, end: span.start + length });
    else if (names.length === 0 && !isLoose) return null;
    else if (!join || names.length === 0) isOpen = names.length === 0;
    if (rest.length === 0) continue;
    const isRole = rest.some((_, at) => ROLES.at(rest, at) > 0);
    hasRole ||= isRole;
    if (!isRole)
      others += rest.filter(
        (word, at) =>
          !/^\d/.test(word) &&
          CALENDAR.at(rest, at) === 0 &&
          PUBLISHED.at(rest, at) === 0 &&
          AROUND_DATES.at(rest, at) === 0,
      ).length;
  }
  const [first, ...more] = names;
  return first === undefined ? null : { names: [first, ...more], hasRole, others };
}

interface Part {
  readonly span: Span;
  /** What stands before it joins names of one rank. */
  readonly join: boolean;
}

function partsOf(text: string, from: number): readonly Part[] {
  const parts: Part[] = [];
  let start = from;
  let join = true;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim().replace(/[.:]+$/, '');
    if (words !== '')
      parts.push({ span: { start: start + lead, end: start + lead + words.length }, join });
  };
  BETWEEN.lastIndex = from;
  for (const match of text.slice(from).matchAll(BETWEEN)) {
    add(from + match.index);
    start = from + match.index + match[0].length;
    join = JOINS.test(match[0]) || /[|/]/.test(match[0]);
  }
  add(text.length);
  return parts;
}

/** A date or a time, which may stand before the name. */
function isTime(part: string): boolean {
  const words = fold(part);
  return words.every(
    (word, at) => /^\d/.test(word) || CALENDAR.at(words, at) > 0 || PUBLISHED.at(words, at) > 0,
  );
}

/** Length of the name with which the part begins; 0 where it is none. */
function nameLengthOf(part: string, isLoose: boolean, isFurther: boolean): number {
  const words = fold(part);
  if (words.length === 0 || words.length > 12 || part.startsWith('http')) return 0;
  if (AGENCY_NAMES.is(words)) return isFurther ? 0 : part.length;
  const length = nameWords(part);
  if (length === 0) return 0;
  const name = part.slice(0, length);
  if (isPerson(name)) return length;
  return isLoose && name.length >= 3 && !isFact(fold(name)) ? length : 0;
}

const PARTICLES = new Set(
  'al bin da de del della den der di do dos du el la le ten ter van von zu bint ibn e y'.split(' '),
);
const NAME_WORD = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2}|[\p{Lu}\p{Lo}][\p{L}\p{M}’'`‘.-]*\p{L})$/u;

/** Length of the words at the start that are written as names are, to a role or what else follows. */
function nameWords(part: string): number {
  let end = 0;
  let count = 0;
  for (const { 0: raw, index } of part.matchAll(/\S+/g)) {
    const word = cutGlued(raw);
    const folded = fold(word);
    if (count > 0 && isFollower(folded, fold(part.slice(index, index + 40)))) break;
    const isParticle = PARTICLES.has(word);
    if (!isParticle && !NAME_WORD.test(word)) break;
    if (isParticle && count === 0) break;
    if (!isParticle) end = index + word.length;
    count += 1;
    if (count > 5 || word !== raw) break;
  }
  return end;
}

function isFollower(word: readonly string[], rest: readonly string[]): boolean {
  const [first = ''] = word;
  if (CALENDAR.at(rest, 0) > 0 && first.length > 2) return true;
  return (
    first === 'for' || ROLES.at(rest, 0) > 0 || PUBLISHED.at(rest, 0) > 0 || UPDATED.at(rest, 0) > 0
  );
}

/** What another element of the page begins with where it follows a name without a space. */
const GLUED = [ROLES, PUBLISHED, UPDATED, CALENDAR, SHARING, FOLLOW];

/** `ExnerKorrespondent`, `MillerPublished:` without what another element of the page added. */
function cutGlued(word: string): string {
  for (const { index } of word.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)) {
    const tail = fold(word.slice(index));
    if (GLUED.some((known) => known.begins(tail)) || tail[0] === 'the') return word.slice(0, index);
  }
  return word;
}

/** Two to five words, none of which names a role, an outlet, a menu entry or a date. */
function isPerson(name: string): boolean {
  const words = fold(name);
  const whole = name.split(/\s+/).filter((word) => !PARTICLES.has(word));
  if (whole.length < 2 || whole.length > 4 || (whole.at(-1) ?? '').length < 2) return false;
  return !isFact(words) && !OUTLET_ENDINGS.within(words);
}

function isFact(words: readonly string[]): boolean {
  if (SUPPORT.begins(words) || SUBSCRIBE.begins(words) || FOLLOW.begins(words)) return true;
  if (
    PICTURE_CREDITS.within(words) ||
    CONTROLS.is(words) ||
    SHARING.share(words) >= 0.5 ||
    RELATED.begins(words)
  )
    return true;
  return words.some(
    (word, at) => ROLES.at(words, at) > 0 || (word.length > 3 && CALENDAR.at(words, at) > 0),
  );
}
