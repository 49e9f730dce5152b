import { agencyNamed } from '../agency.ts';
import type { Dateline } from '../dateline.ts';
import { dayLength, isDay, placeLength } from './place-and-day.ts';

/** Place and date; then the agency between slashes, behind a dash, or before one. */
const FORM =
  /^(?=\p{Lu})([^/—–]{2,50}?)[\s.]*(?:\/([^/]{2,30})\/\.?|[—–-] ?([^.—–]{2,30})\.(?= |$)|\. (\p{Lu}{2,20}(?:\.RU)?) [—–-](?= ))/u;

export function slashed(head: string): Dateline | null {
  const match = FORM.exec(head);
  const [whole = '', before = '', within, behind, ahead] = match ?? [];
  const words = (within ?? behind ?? ahead ?? '').trim();
  const agency = words === '' ? null : agencyNamed(words);
  if (agency === null) return null;
  const place = placeLength(before.replace('.', ','), true);
  if (place === null) return null;
  const rest = before.slice(place);
  const day = dayLength(rest);
  if (day > 0 && !isDay(rest)) return null;
  const lead = rest.length - rest.replace(/^[\s,.–—-]+/, '').length;
  const start = whole.indexOf(words, before.length);
  return {
    place: { start: 0, end: place },
    date: day > 0 ? { start: place + lead, end: place + lead + day } : null,
    agency: { start, end: start + words.length },
    agencyName: agency.name,
    end: whole.length,
  };
}
