import { agenciesIn } from '../agency.ts';
import type { Dateline } from '../dateline.ts';
import { dayLength, isDay, placeLength } from './place-and-day.ts';

const AGENCY = /\(([^()]{2,40})\)/;
const DASH = /(?:^| |\.)[-–—]{1,2}(?= |$)/;

/**
 * Known by a place in capitals before a date, an agency in brackets or a dash; a place in small letters needs the
 * agency.
 */
export function western(head: string): Dateline | null {
  const agency = agencyIn(head);
  const dash = dashIn(head, agency?.end ?? 0);
  const end = agency?.bracket ?? dash?.start ?? null;
  if (end === null || end < 2) return null;
  const place = placeLength(head.slice(0, end), agency !== null);
  if (place === null) return null;
  const rest = head.slice(place, end);
  const length = dayLength(rest);
  if (length > 0 && !isDay(rest)) return null;
  const from = place + rest.length - rest.replace(/^[\s,.–—-]+/, '').length;
  return {
    place: { start: 0, end: place },
    date: length > 0 ? { start: from, end: from + length } : null,
    agency: agency?.span ?? null,
    agencyName: agency?.name ?? null,
    end: Math.max(agency?.end ?? 0, dash?.end ?? 0),
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
