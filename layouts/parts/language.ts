import type { Archive, Article } from '../../src/model.ts';
import { direction } from '../../src/site/direction.ts';
import { language as languageTag } from '../../src/site/exports/summary.ts';
import { interfaceOf } from '../../src/site/words.ts';
import { firstWeekday as firstDay, monthName, weekdayNames } from '../../src/text/date-words.ts';
import { at } from '../../src/text/maps.ts';

type Of = Pick<Archive, 'settings'>;

interface Tongue {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** BCP 47: the language of the pages' own words. */
export function pageLanguage(archive: Of): string {
  return interfaceOf(archive).language;
}

/** Attributes of an element that holds the article's own words. Of an unknown language the words show the direction. */
export function tongue(article: Article): Tongue {
  return tongueOf(languageTag(article));
}

/** The same of an element that stands among the pages' own words: nothing where it has their language. */
export function ownTongue(language: string | null, archive: Of): Partial<Tongue> {
  return language === pageLanguage(archive) ? {} : tongueOf(language);
}

/** Of an element with the article's own words that stands among those of the pages. */
export function tongueAmong(article: Article, archive: Of): Partial<Tongue> {
  return ownTongue(languageTag(article), archive);
}

/** Of an element with the pages' own words that stands among the article's: nothing where they have one language. */
export function backFrom(article: Article, archive: Of): Partial<Tongue> {
  const own = pageLanguage(archive);
  return languageTag(article) === own ? {} : tongueOf(own);
}

function tongueOf(language: string | null): Tongue {
  return language === null
    ? { lang: '', dir: 'auto' }
    : { lang: language, dir: direction(language) };
}

/** Attributes of an element that holds the archive's title or description. */
export function archiveTongue(archive: Of): Partial<Tongue> {
  return ownTongue(archive.settings.language, archive);
}

/** What calendars call things, by language: to ask for it takes long. */
const calendars = new Map<string, Calendar>();

interface Calendar {
  readonly months: readonly string[];
  /** In the order in which weeks have them. */
  readonly weekdays: ReturnType<typeof weekdayNames>;
  readonly first: number;
}

function calendarOf(archive: Of): Calendar {
  const language = pageLanguage(archive);
  return at(calendars, language, () => {
    const first = firstDay(language);
    const days = weekdayNames(language);
    return {
      months: Array.from({ length: 12 }, (_, index) => monthName(index + 1, language)),
      weekdays: [...days.slice(first - 1), ...days.slice(0, first - 1)],
      first,
    };
  });
}

/** The names of the twelve months in the pages' own language. */
export function monthNames(archive: Archive): readonly string[] {
  return calendarOf(archive).months;
}

/** The names of the weekdays, short and long, in the order in which weeks have them. */
export function weekdays(archive: Archive): Calendar['weekdays'] {
  return calendarOf(archive).weekdays;
}

/** With which day weeks begin; 1 is Monday (ISO 8601). */
export function firstWeekday(archive: Archive): number {
  return calendarOf(archive).first;
}
