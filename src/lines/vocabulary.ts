import { type Phrases, phrases } from './phrases.ts';
import { fold } from './sentence.ts';
import { AGENCIES } from './words/agencies.ts';
import { ar } from './words/ar.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { id } from './words/id.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { ko } from './words/ko.ts';
import { PICTURE_SOURCES } from './words/names.ts';
import { nl } from './words/nl.ts';
import { SPACED, UNSPACED } from './words/page/languages.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { ru } from './words/ru.ts';
import { sv } from './words/sv.ts';
import { tr } from './words/tr.ts';
import type { FactWords, PageWords } from './words/words.ts';
import { zh } from './words/zh.ts';

const BY_LANGUAGE: Readonly<Record<string, FactWords>> = {
  ...{ en, de, fr, es, pt, it, nl, sv, da, pl, tr, id, ru },
  ...{ ar, zh, ja, ko },
};
/** Lines are read before the language is known, so the rules know the words of all of these at once. */
const FACTS: readonly FactWords[] = Object.values(BY_LANGUAGE);

/** What bylines in a language begin with, in small letters, longest first. `language`: as ISO 639-1 has it. */
export function bylineLeads(language: string): readonly string[] {
  const words = BY_LANGUAGE[language]?.by.split(',') ?? [];
  return words
    .map((lead) => lead.trim().replace(/\s+/g, ' '))
    .toSorted((a, b) => b.length - a.length);
}

function page(key: keyof PageWords): Phrases {
  const of = (languages: readonly PageWords[]) =>
    languages.flatMap((words) => words[key].split(','));
  return phrases(of(SPACED), of(UNSPACED));
}

function facts(key: keyof FactWords): readonly string[] {
  return FACTS.flatMap((words) => words[key].split(','));
}

/** 1 to 12, by name or abbreviation in lower case, without full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  FACTS.flatMap(({ months }) =>
    months.split(',').flatMap((names, index) => fold(names).map((name) => [name, index + 1])),
  ),
);

export const TITLE_LABELS = phrases(facts('titleLabels'));
export const BYLINE_LABELS = phrases(facts('bylineLabels'));
export const AUTHOR_HEADINGS = phrases(facts('authorHeadings'));
export const OUTLET_LABELS = phrases(facts('outletLabels'));
export const DATE_LABELS = phrases(facts('dateLabels'));
export const URL_LABELS = phrases(facts('urlLabels'));
export const PLACE_LABELS = phrases(facts('placeLabels'));
export const LANGUAGE_LABELS = phrases(facts('languageLabels'));
export const BY = phrases(facts('by'));
/** Behind something else, what a byline begins with has a capital, and so has the name. */
export const INNER_WORDS: readonly string[] = facts('by')
  .map((words) => words.trim().replace(/\s+/g, ' '))
  .filter((words) => /^\p{Ll}/u.test(words))
  .map((words) => words.charAt(0).toUpperCase() + words.slice(1));
export const INNER_BY = new RegExp(
  `(?<=[^\\p{L}\\p{N}])(?:${INNER_WORDS.join('|')}) (?=\\p{Lu})`,
  'u',
);
export const TOLD_OF = phrases(facts('toldOf'));
export const WEEKDAYS = phrases(facts('weekdays').filter((word) => word.trim().length > 3));
export const CALENDAR = phrases([...MONTHS.keys(), ...facts('weekdays')]);
export const PUBLISHED = phrases(facts('published'));
export const UPDATED = phrases(facts('updated'));
export const PORTRAITS = phrases(facts('portraits'));
export const BIOS = phrases(facts('bios'));
export const MORE_BY = phrases(facts('more'));
export const ROLES = phrases(facts('roles'));
/** Of a compound: `Wirtschaftsredakteur`. */
export const ROLE_ENDING = new RegExp(
  `(?:${facts('roles')
    .flatMap(fold)
    .filter((word) => word.length >= 8)
    .join('|')})$`,
);
export const DESKS = phrases(facts('desks'));
export const HONORIFICS = phrases(facts('honorifics'));
export const AROUND_DATES = phrases(facts('around'));
export const CONTROLS = page('controls');
export const SHARING = page('sharing');
export const ADVERTISEMENT = page('advertisement');
export const SUPPORT = page('support');
export const SUBSCRIBE = page('subscribe');
export const FOLLOW = page('follow');
export const OURSELVES = page('ourselves');
export const COOKIES = page('cookies');
export const BROWSER = page('browser');
export const PLAYER = page('player');
export const COPYRIGHT = page('copyright');
export const TAGS = page('tags');
export const RELATED = page('related');
export const COMMENTS = page('comments');
export const COMMENT_CONTROLS = page('commentControls');
export const CAPTION_LABELS = page('captionLabels');
export const CREDIT_LABELS = page('creditLabels');
export const STAFF = page('staff');
const agencies = AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases.split(',')]);
export const AGENCY_NAMES = phrases(agencies);
export const PICTURE_CREDITS = phrases([...agencies, ...PICTURE_SOURCES]);

/** Words with which the names of outlets and of their desks end. */
export const OUTLET_ENDINGS = phrases(facts('outletEndings'));
/** Of the names of outlets and desks in scripts that write no spaces. */
export const HAN_ENDING = new RegExp(
  `(?:${[...facts('outletEndings'), ...facts('desks'), ...facts('roles')]
    .map((word) => word.trim())
    .filter((word) => /^\p{Script=Han}/u.test(word))
    .join('|')})$`,
);
export const COMPANIES = phrases(facts('companies'));
export const COPULAS = phrases(facts('copulas'));
