import { agenciesIn } from '../agency.ts';
import type { Dateline } from '../dateline.ts';
import { dayLength, isDay, placeLength } from './place-and-day.ts';

const AGENCY = /\(([^()]{2,40})\)/;
const SIGN =
  /\((?:the |The )?\p{Lu}[\p{L}\d.’'-]*(?: (?:of |the |and )*\p{Lu}[\p{L}\d.’'-]*){0,3}\)(?=$| ?[-–—])/u;
const DASH = /(?:^| |\.)[-–—]{1,2}(?= |$)/;

/**
 * Known by a place in capitals before a date, an agency in brackets or a dash; a place in small letters needs the agency, or
 * a day before the dash. Who else stands in brackets behind a day signs as agencies do: `LONDON, 14 Sept. (Coast News)`.
 */
export function western(head: string): Dateline | null {
  const agency = agencyIn(head);
  const sign = agency ?? signIn(head);
  const dash = dashIn(head, sign?.end ?? 0);
  const end = sign?.bracket ?? dash?.start ?? null;
  const found = end === null || end < 2 ? null : placeAndDay(head.slice(0, end));
  if (found === null) return null;
  const isDated = found.date !== null && (found.isShouted || dash !== null);
  if (agency === null && !isDated && (!found.isShouted || sign !== null)) return null;
  return {
    place: found.place,
    date: found.date,
    agency: agency?.span ?? null,
    agencyName: agency?.name ?? null,
    sign: agency === null ? (sign?.span ?? null) : null,
    end: Math.max(sign?.end ?? 0, dash?.end ?? 0),
  };
}

/** A place, in capitals or not, and perhaps a day; null where anything else stands there. */
function placeAndDay(head: string) {
  const shouted = placeLength(head, false);
  const place = shouted ?? placeLength(head, true);
  if (place === null) return null;
  const rest = head.slice(place);
  const length = dayLength(rest);
  if (length > 0 && !isDay(rest)) return null;
  const from = place + rest.length - rest.replace(/^[\s,.–—-]+/, '').length;
  return {
    isShouted: shouted !== null,
    place: { start: 0, end: place },
    date: length > 0 ? { start: from, end: from + length } : null,
  };
}

/** The dash with which the text goes on: right behind the agency, or behind place and date. */
function dashIn(head: string, from: number) {
  const dash = DASH.exec(head.slice(from));
  if (dash === null || (from > 0 && dash.index > 1)) return null;
  return { start: from + dash.index, end: from + dash.index + dash[0].length };
}

function agencyIn(head: string) {
  const match = AGENCY.exec(head);
  const words = match?.[1] ?? '';
  const agencies = match === null ? null : agenciesIn(words);
  if (match === null || agencies === null) return null;
  const start = match.index + 1;
  return {
    bracket: match.index,
    span: { start, end: start + words.length },
    name: agencies.map(({ name }) => name).join(', '),
    end: start + words.length + 1,
  };
}

/** A name in brackets, with capitals, that ends the line or has a dash behind it. */
function signIn(head: string) {
  const match = SIGN.exec(head);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return { bracket: match.index, span: { start: match.index + 1, end: end - 1 }, end };
}
