import type { Span } from '../../model.ts';
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
  const sign = agencyIn(head) ?? signIn(head);
  const dash = dashIn(head, sign?.end ?? 0);
  const begin = sign?.bracket ?? dash?.start ?? 0;
  const found = begin < 2 ? null : placeAndDay(head.slice(0, begin));
  if (found === null) return null;
  const { isShouted, place, date } = found;
  const agencyName = sign?.name ?? null;
  if (agencyName === null && !isEnough(isShouted, date !== null, sign !== null, dash !== null))
    return null;
  return {
    place,
    date,
    agencyName,
    ...signed(sign),
    end: Math.max(sign?.end ?? 0, dash?.end ?? 0),
  };
}

/** Without an agency: whether place, day, a name in brackets and a dash tell a dateline from a sentence. */
function isEnough(isShouted: boolean, isDated: boolean, isSigned: boolean, isDashed: boolean) {
  if (isSigned) return isDated && (isShouted || isDashed);
  return isShouted || isDated;
}

function signed(sign: Sign | null): Pick<Dateline, 'agency' | 'sign'> {
  if (sign === null) return { agency: null };
  return sign.name === null ? { agency: null, sign: sign.span } : { agency: sign.span };
}

interface Sign {
  /** Of an agency, as it is commonly written. */
  readonly name: string | null;
  readonly bracket: number;
  readonly span: Span;
  readonly end: number;
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

function agencyIn(head: string): Sign | null {
  const match = AGENCY.exec(head);
  const agencies = match === null ? null : agenciesIn(match[1] ?? '');
  if (match === null || agencies === null) return null;
  return signOf(match, agencies.map(({ name }) => name).join(', '));
}

/** A name in brackets, with capitals, that ends the line or has a dash behind it. */
function signIn(head: string): Sign | null {
  const match = SIGN.exec(head);
  return match === null ? null : signOf(match, null);
}

function signOf({ index, 0: whole }: RegExpExecArray, name: string | null): Sign {
  const end = index + whole.length;
  return { name, bracket: index, span: { start: index + 1, end: end - 1 }, end };
}
