import { phrases } from './phrases.ts';
import { en } from './words/en.ts';
import { AGENCIES, PICTURE_SOURCES } from './words/names.ts';
import type { Words } from './words/words.ts';

/** Lines are read before the language is known, so the rules know the words of all of these at once. */
const LANGUAGES: readonly Words[] = [en];

function all(key: keyof Words): readonly string[] {
  return LANGUAGES.flatMap((words) => words[key].split(','));
}

export const TITLE_LABELS = phrases(all('titleLabels'));
export const BYLINE_LABELS = phrases(all('bylineLabels'));
export const OUTLET_LABELS = phrases(all('outletLabels'));
export const DATE_LABELS = phrases(all('dateLabels'));
export const URL_LABELS = phrases(all('urlLabels'));
export const PLACE_LABELS = phrases(all('placeLabels'));
export const LANGUAGE_LABELS = phrases(all('languageLabels'));
export const BY = phrases(all('by'));
export const CALENDAR = phrases(all('calendar'));
export const AROUND_DATES = phrases(all('around'));
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
export const AGENCY_NAMES = phrases([...AGENCIES.keys()]);
export const PICTURE_CREDITS = phrases([...AGENCIES.keys(), ...PICTURE_SOURCES]);
