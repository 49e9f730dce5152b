import { fold } from '../lines/sentence.ts';
import { AGENCIES } from '../lines/words/names.ts';
import type { Span } from '../model.ts';
import { AGENCY_NAMES, CALENDAR } from './vocabulary.ts';

/** `SEOUL, Sept. 14 (Reuters) -`: offsets into the text that begins with it. */
export interface Dateline {
  readonly place: Span;
  readonly date: Span | null;
  readonly agency: Span | null;
  /** As it is commonly written, from the table of agencies. */
  readonly agencyName: string | null;
  /** Where the text goes on. */
  readonly end: number;
}

/** Longest dateline, in characters. */
const LONGEST = 100;
const AGENCY = /\(([^()]{2,40})\)/;
const DASH = /(?:^| )[-–—]{1,2}(?= |$)/;
const CAPITALS = /^[\p{Lu}][\p{Lu}.'’ /-]*\p{Lu}\.?(?=,| |$)/u;

/**
 * The dateline with which a text begins; null where it has none. Known by a place in capitals before a date, an
 * agency in brackets or a dash; a place in small letters needs the agency.
 */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, LONGEST);
  const agency = agencyIn(head);
  const dash = DASH.exec(head);
  const end = agency?.bracket ?? dash?.index ?? null;
  if (end === null || end < 2) return null;
  const place = placeIn(head.slice(0, end), agency !== null);
  if (place === null) return null;
  const rest = head.slice(place, end);
  const isDate = rest.replace(/^[, ]+/, '') !== '';
  if (isDate && !isDay(rest)) return null;
  const from = place + rest.length - rest.replace(/^[, ]+/, '').length;
  return {
    place: { start: 0, end: place },
    date: isDate ? { start: from, end: head.slice(0, end).trimEnd().length } : null,
    agency: agency?.span ?? null,
    agencyName: agency?.name ?? null,
    end: Math.max(
      agency === null ? 0 : agency.span.end + 1,
      dash === null ? 0 : dash.index + dash[0].length,
    ),
  };
}

function agencyIn(head: string) {
  const match = AGENCY.exec(head);
  const name = match?.[1] ?? '';
  if (match === null || !AGENCY_NAMES.is(fold(name))) return null;
  const start = match.index + 1;
  return {
    bracket: match.index,
    span: { start, end: start + name.length },
    name: AGENCIES.get(fold(name).join(' ')) ?? name,
  };
}

/** Length of the place: city, and perhaps a state or country, `HAYWARD, Calif.`; dates end it. */
function placeIn(head: string, small: boolean): number | null {
  const parts = head.split(',');
  const city = parts[0]?.trimEnd() ?? '';
  const capitals = CAPITALS.exec(city);
  const length = capitals?.[0] === city ? city.length : null;
  if (length === null && !(small && isPlaceName(city))) return null;
  const second = parts[1]?.trim() ?? '';
  const isState = second !== '' && isPlaceName(second) && !isDay(second);
  return isState ? head.indexOf(second, city.length) + second.length : city.length;
}

function isPlaceName(text: string): boolean {
  return text.length <= 30 && /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}$/u.test(text);
}

/** A month with a day, perhaps a weekday and a year; nothing else. */
function isDay(text: string): boolean {
  const words = fold(text);
  return (
    words.some((_, at) => CALENDAR.at(words, at) > 0) &&
    words.every((word, at) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(word) || CALENDAR.at(words, at) > 0)
  );
}
