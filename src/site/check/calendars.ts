import { join } from 'node:path';
import ICAL from 'ical.js';
import { problem } from '../../text/notices.ts';
import { linesOf } from './lines.ts';
import type { Report, Site } from './site.ts';

/** Every `.ics` file is a calendar (RFC 5545) with at least one event. */
export async function checkCalendars(site: Site, report: Report): Promise<number> {
  const paths = site.files.filter((path) => path.endsWith('.ics'));
  for (const path of paths) {
    const line = await problemLine(linesOf(join(site.folder, path)));
    if (line === null) continue;
    report(problem(path, 'is not a well-formed calendar', 'Build the site again.', { line }));
  }
  return paths.length;
}

/** What an event must have. */
const NEEDED = ['uid', 'dtstamp', 'dtstart', 'summary'];

/** Where a calendar stands: before it, among its own properties, after an event, in one, and after its end. */
type State = 'before' | 'head' | 'between' | 'event' | 'after';

/** The line at which a calendar goes wrong, of an event its first; null of a sound one. One event is in memory at a time. */
async function problemLine(lines: AsyncIterable<string>): Promise<number | null> {
  let state: State | null = 'before';
  let event: string[] = [];
  let number = 0;
  for await (const read of lines) {
    number += 1;
    const line = read.replace(/\r$/, '');
    state = advance(state, line);
    if (state === null) return number;
    if (state === 'event') event.push(line);
    else if (event.length > 0) {
      if (!isEvent([...event, line].join('\r\n'))) return number - event.length;
      event = [];
    }
  }
  return state === 'after' ? null : number;
}

/** The state after `line`; null if it may not stand there. */
function advance(state: State, line: string): State | null {
  if (state === 'event') return line === 'END:VEVENT' ? 'between' : 'event';
  if (state === 'before') return line === 'BEGIN:VCALENDAR' ? 'head' : null;
  if (state === 'after') return line === '' ? 'after' : null;
  if (line === 'BEGIN:VEVENT') return 'event';
  if (state === 'between') return line === 'END:VCALENDAR' ? 'after' : null;
  return /^(?: |[A-Z-]+[;:])/.test(line) && !line.startsWith('END:') ? 'head' : null;
}

function isEvent(text: string): boolean {
  try {
    const [name, properties]: unknown[] = ICAL.parse(text);
    const names = Array.isArray(properties) ? properties.map(String) : [];
    return name === 'vevent' && NEEDED.every((one) => names.some((of) => of.startsWith(`${one},`)));
  } catch {
    return false;
  }
}
