import { PARTICLES } from '../../lines/name-words.ts';
import { fold } from '../../lines/sentence.ts';
import { AGENCY_NAMES, bylineLeads, DESKS, ROLES } from '../../lines/vocabulary.ts';

/** Ends the first of several names; suffixes and further names may follow. */
const FIRST = /^[^,;/、]+/;
/** Letters of scripts that have no capitals count as such. */
const CAPITAL = /^[\p{P}\p{S}]*[\p{Lu}\p{Lt}\p{Lo}]/u;
/** A whole name, written without a space. */
const RUN_TOGETHER =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}|\p{Script=Hangul}{2,})$/u;

interface Led {
  /** The byline without what it begins with. */
  readonly rest: string;
  readonly isEnglish: boolean;
}

/**
 * Whom a byline names, in the words in which it stands, without `By` or what says the same in the article's language; empty
 * where it names nobody: `By our correspondent`.
 * @param language a BCP 47 tag; null where it is not known
 */
export function namedIn(byline: string, language: string | null): string {
  const text = byline.trim();
  const english = led(text, 'en');
  const own = english ?? led(text, language?.toLowerCase().split('-')[0] ?? 'en');
  if (namesNobody(text, own)) return '';
  // In other languages these words are particles of names, too: `Von Braun`, `Di Maria`.
  return own !== null && (own.isEnglish || beginsWithName(own.rest)) ? own.rest : text;
}

function led(text: string, language: string): Led | null {
  const words = text.toLowerCase();
  const lead = bylineLeads(language).find((one) => /^(?:\s*:|\s|$)/.test(behind(words, one)));
  if (lead === undefined) return null;
  return { rest: text.slice(lead.length).replace(/^\s*:?\s*/, ''), isEnglish: language === 'en' };
}

/** A letter where the words do not begin so. */
function behind(words: string, lead: string): string {
  return words.startsWith(lead) ? words.slice(lead.length) : 'x';
}

function beginsWithName(rest: string): boolean {
  const first = FIRST.exec(rest)?.[0].trim() ?? '';
  return capitals(first) > 1 || RUN_TOGETHER.test(first) || AGENCY_NAMES.is(fold(first));
}

/** Neither a capital nor an agency; `unserem Korrespondenten`, `our Berlin correspondent`: a capital that is no name's. */
function namesNobody(text: string, own: Led | null): boolean {
  const rest = own?.rest ?? text;
  const words = fold(rest);
  if (AGENCY_NAMES.within(words)) return false;
  const isOffice = ROLES.within(words) || DESKS.within(words);
  const many = capitals(rest);
  if (many === 0) return own !== null || isOffice;
  const [first = ''] = rest.split(/\s+/);
  const isForeign = own !== null && !own.isEnglish && !PARTICLES.has(first);
  return many === 1 && !CAPITAL.test(first) && (isOffice || isForeign);
}

function capitals(words: string): number {
  return words.split(/\s+/).filter((word) => CAPITAL.test(word)).length;
}
