import type { Archive, Article } from '../../src/model.ts';
import { language as languageTag } from '../../src/site/exports/summary.ts';
import { monthName } from '../../src/text/dates.ts';

/** Primary subtags of the languages written from right to left (Unicode CLDR, main script of each). */
const RIGHT_TO_LEFT = new Set(
  'ar arc arz azb bal ckb dv fa glk he khw ks lrc mzn nqo pnb prs ps sd syr ug ur yi'.split(' '),
);
const RIGHT_TO_LEFT_SCRIPT = /-(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)(?:-|$)/i;
const ANY_SCRIPT = /^[a-z]{2,8}(?:-[a-z]{3}){0,3}-[a-z]{4}(?:-|$)/i;

interface Tongue {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** BCP 47. The pages' own words are English; of the archive's language only a kind of English can be theirs. */
export function pageLanguage({ settings }: Archive): string {
  return /^en(?:-|$)/i.test(settings.language) ? settings.language : 'en';
}

/** Which way text in the language (BCP 47) runs; a script subtag (`az-Arab`) decides over the language. */
export function direction(language: string): 'ltr' | 'rtl' {
  if (ANY_SCRIPT.test(language)) return RIGHT_TO_LEFT_SCRIPT.test(language) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Attributes of an element that holds the article's own words. Of an unknown language the words show the direction. */
export function tongue(article: Article): Tongue {
  const language = languageTag(article);
  return language === null
    ? { lang: '', dir: 'auto' }
    : { lang: language, dir: direction(language) };
}

/** Attributes of an element that holds the archive's title or description. */
export function archiveTongue({ settings }: Archive): Tongue {
  return { lang: settings.language, dir: direction(settings.language) };
}

/** The names of the twelve months in the pages' own language. */
export function monthNames(archive: Archive): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => monthName(index + 1, pageLanguage(archive)));
}

/** `1 article`, `2,500 articles`: English, whatever the machine's locale. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** `2500` → `2,500`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
