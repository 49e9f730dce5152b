import { numberAt } from '../../site/strip/days.ts';
import type { Weighed } from '../../site/strip/density.ts';

/**
 * How many events lie where, in the whole archive: what a page that lists none of them needs to zoom. `address`: of the
 * file that `src/site/exports/event-days.ts` writes. Rejects where it cannot be had.
 */
export async function loadDays(address: string): Promise<readonly Weighed[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  const rows: unknown = await answer.json();
  return Array.isArray(rows) ? rows.flatMap(weighed) : [];
}

function weighed(row: unknown): Weighed[] {
  if (!Array.isArray(row)) return [];
  const [earliest, latest, count]: unknown[] = row;
  return typeof earliest === 'string' && typeof latest === 'string' && typeof count === 'number'
    ? [{ first: numberAt(earliest), last: numberAt(latest), count }]
    : [];
}
