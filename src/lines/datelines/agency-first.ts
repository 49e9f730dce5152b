import { agenciesIn } from '../agency.ts';
import type { Dateline } from '../dateline.ts';
import { dayLength, isDay, placeLength } from './place-and-day.ts';

const AGENCY = /^\(([^()]{2,40})\)(?: ?[-–—.]| (?=\p{Lu}))/u;
const PLACE = /^\s*([^-–—()]{2,50}?)\s+[-–—]{1,2}\s/u;

/** The agency in brackets before everything else; place and date in capitals may follow. */
export function agencyFirst(head: string): Dateline | null {
  const match = AGENCY.exec(head);
  const words = match?.[1] ?? '';
  const agencies = match === null ? null : agenciesIn(words);
  if (match === null || agencies === null) return null;
  const from = match[0].length;
  return {
    agency: { start: 1, end: 1 + words.length },
    agencyName: agencies.map(({ name }) => name).join(', '),
    ...(placeAfter(head, from) ?? { place: null, date: null, end: from }),
  };
}

function placeAfter(head: string, from: number): Pick<Dateline, 'place' | 'date' | 'end'> | null {
  const match = PLACE.exec(head.slice(from));
  if (match === null) return null;
  const start = from + match[0].indexOf(match[1] ?? '');
  const words = match[1] ?? '';
  const length = placeLength(words, false);
  if (length === null) return null;
  const rest = words.slice(length);
  const day = dayLength(rest);
  if (day > 0 && !isDay(rest)) return null;
  const at = start + words.length - day;
  return {
    place: { start, end: start + length },
    date: day > 0 ? { start: at, end: at + day } : null,
    end: from + match[0].trimEnd().length,
  };
}
