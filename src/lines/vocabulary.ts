import { phrases } from './phrases.ts';
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
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { ru } from './words/ru.ts';
import { sv } from './words/sv.ts';
import { tr } from './words/tr.ts';
import type { FactWords, Words } from './words/words.ts';
import { zh } from './words/zh.ts';

/** Lines are read before the language is known, so the rules know the words of all of these at once. */
const LANGUAGES: readonly Words[] = [en];
const FACTS: readonly FactWords[] = [
  ...[en, de, fr, es, pt, it, nl, sv, da, pl, tr, id, ru],
  ...[ar, zh, ja, ko],
];

function all(key: keyof Words): readonly string[] {
  return LANGUAGES.flatMap((words) => words[key].split(','));
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
export const OUTLET_LABELS = phrases(facts('outletLabels'));
export const DATE_LABELS = phrases(facts('dateLabels'));
export const URL_LABELS = phrases(facts('urlLabels'));
export const PLACE_LABELS = phrases(facts('placeLabels'));
export const LANGUAGE_LABELS = phrases(facts('languageLabels'));
export const BY = phrases(facts('by'));
export const CALENDAR = phrases([...MONTHS.keys(), ...facts('weekdays')]);
export const PUBLISHED = phrases(facts('published'));
export const UPDATED = phrases(facts('updated'));
export const PORTRAITS = phrases(facts('portraits'));
export const BIOS = phrases(facts('bios'));
export const MORE_BY = phrases(facts('more'));
export const ROLES = phrases(facts('roles'));
export const AROUND_DATES = phrases(facts('around'));
export const CONTROLS = phrases(all('controls'));
export const SHARING = phrases(all('sharing'));
export const ADVERTISEMENT = phrases(all('advertisement'));
export const SUPPORT = phrases(all('support'));
export const SUBSCRIBE = phrases(all('subscribe'));
export const FOLLOW = phrases(all('follow'));
export const OURSELVES = phrases(all('ourselves'));
export const COOKIES = phrases(all('cookies'));
export const BROWSER = phrases(all('browser'));
export const PLAYER = phrases(all('player'));
export const COPYRIGHT = phrases(all('copyright'));
export const TAGS = phrases(all('tags'));
export const RELATED = phrases(all('related'));
export const COMMENTS = phrases(all('comments'));
export const COMMENT_CONTROLS = phrases(all('commentControls'));
export const CAPTION_LABELS = phrases(all('captionLabels'));
export const CREDIT_LABELS = phrases(all('creditLabels'));
export const STAFF = phrases(all('staff'));
const agencies = AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases.split(',')]);
export const AGENCY_NAMES = phrases(agencies);
export const PICTURE_CREDITS = phrases([...agencies, ...PICTURE_SOURCES]);

/** Words with which the names of outlets and of their desks end. */
export const OUTLET_ENDINGS = phrases(
  `news, times, post, journal, herald, tribune, gazette, chronicle, observer, telegraph, mirror,
  courier, dispatch, standard, globe, examiner, independent, guardian, press, today, radio, tv,
  television, broadcasting, newspaper, magazine, monitor, inquirer, mail, weekly, daily, ledger,
  bulletin, reporter, register, sentinel, star, advertiser, argus, digest, insider, network`.split(
    ',',
  ),
);
