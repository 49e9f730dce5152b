import { MOST_TOGETHER, remembering } from '../text/remembering.ts';
import { innerLead, type Lead, leadOf } from './author-lead.ts';
import { beginsWithDateOrHan, beginsWithName } from './author-signs.ts';
import { startsPlain } from './characters.ts';
import { firstsOfAny, mayBeginAt } from './firsts.ts';
import { nameWords } from './name-words.ts';
import { hasRoleIn, namesIn, othersIn, type Read } from './names-in.ts';
import { isPerson } from './person.ts';
import { fold } from './sentence.ts';
import { AGENCY_NAMES, BIOS, COPULAS, ROLES } from './vocabulary.ts';

/** How a line names people: what introduces them, the bare name, or `… is a reporter`. */
export type AuthorForm = Lead['form'] | 'name' | 'bio';

export interface AuthorLine extends Read {
  readonly form: AuthorForm;
}

const LONGEST = 200;
/** Longer lines are no list of names with roles. */
const LONGEST_NAMES = 140;
/** A bio begins with the name; how long it is does not matter. */
const LONGEST_BIO = 1500;
/** Where a line's words begin, behind what may stand before them. */
const BEGINNING = /[^\s•·*|,&>–—-]/;
/** What may stand in small letters behind a name alone on its line. */
const ENDS_NAME = /^(?:avatar|for|und|and|och|og|et|y|with|mit|avec|published|posted|updated)\b/;

/**
 * What the line says about who wrote; null where it names nobody. `withBare`: also where it says nothing of the
 * names, or something before it.
 */
export function readAuthors(text: string, withBare: boolean = true): AuthorLine | null {
  if (text.length < 3 || (text.length > LONGEST && !mayBeBio(text))) return null;
  const asked = askedOf(text);
  if (asked.introduced !== null || !withBare) return asked.introduced;
  if (asked.bare === undefined) asked.bare = bareNames(text, asked);
  return asked.bare;
}

/** Asked before anything is remembered of a paragraph: most have no answer to remember. */
function mayBeBio(text: string): boolean {
  return text.length <= LONGEST_BIO && beginsWithName(text);
}

/** What is known of a line. */
interface Asked {
  readonly isNameFirst: boolean;
  /** Where its words begin. */
  readonly from: number;
  /** Whom it introduces, or tells of. */
  readonly introduced: AuthorLine | null;
  /** Whom else it names; undefined until that is asked. */
  bare: AuthorLine | null | undefined;
}

const askedOf = remembering(readLine, MOST_TOGETHER);

function readLine(text: string): Asked {
  const isNameFirst = beginsWithName(text);
  const from = beginningOf(text);
  const lead = text.length > LONGEST ? null : leadOf(text, from);
  const bio = lead === null && isNameFirst ? bioOf(text, from) : null;
  const introduced = lead === null ? bio : introducedBy(text, lead);
  // What introduces names and is followed by none leaves no other way to read the line.
  return { isNameFirst, from, introduced, bare: lead === null ? undefined : null };
}

function beginningOf(text: string): number {
  if (startsPlain(text)) return 0;
  const from = text.search(BEGINNING);
  return from === -1 ? text.length : from;
}

function bareNames(text: string, { isNameFirst, from }: Asked): AuthorLine | null {
  return innerOf(text) ?? (mayBeBare(text, isNameFirst) ? nameOf(text, from) : null);
}

const AGENCIES = firstsOfAny([AGENCY_NAMES]);

function mayBeBare(text: string, isNameFirst: boolean): boolean {
  if (isNameFirst || beginsWithDateOrHan(text)) return true;
  if (startsPlain(text) && !mayBeginAt(text, 0, AGENCIES)) return false;
  const first = /\p{L}+/u.exec(text.slice(0, 24))?.[0] ?? '';
  return AGENCY_NAMES.mayBegin(first.toLowerCase());
}

/** A company's sign on the exchange: `Par Harbour <PRH> Sees Profit` names it, not a writer. */
const LISTED = /^ ?<[\p{Lu}\d.]{1,12}>/u;

function introducedBy(text: string, { form, start }: Lead): AuthorLine | null {
  const read = namesIn(text, start, form === 'by' || form === 'label');
  if (read === null || LISTED.test(text.slice(read.names.at(-1)?.end))) return null;
  return { form, ...read };
}

function innerOf(text: string): AuthorLine | null {
  const lead = text.length > LONGEST ? null : innerLead(text);
  return lead === null ? null : introducedBy(text, lead);
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
  const isSaid = BIOS.at(rest, 0) > 0;
  if (!isSaid && !(behind.startsWith(',') && text.length > LONGEST_NAMES)) return null;
  const hasRole = hasRoleIn(rest);
  const isIntroduced = hasRole || (isSaid && COPULAS.at(rest, 0) === 0);
  if (!isIntroduced || !isPerson(text.slice(start, name.end))) return null;
  return { form: 'bio', names: [name], hasRole, others: 0 };
}
