import type { SitePath } from '../model.ts';
import type { PeriodPage, PeriodPlan, Scope } from './periods.ts';

/** A page of a period, to be led to. */
export interface Place {
  readonly scope: Scope;
  readonly path: SitePath;
}

/** The pages of the periods before and after a period; null where there is none. */
export interface Beside {
  readonly later: Place | null;
  readonly earlier: Place | null;
}

/**
 * By the address at which a period's list begins. A year stands between years; a month between the months with a page
 * of their own, or the year next to it that has all its months on one. Undated periods are not among them. Linear.
 */
export function besideOf<T>({ years, pages }: PeriodPlan<T>): ReadonlyMap<SitePath, Beside> {
  const lists = pages.filter(
    ({ kind, numbered: { number }, scope: { of } }) =>
      kind === 'list' && number === 1 && of !== 'all' && of !== 'undated',
  );
  const yearPlaces = years.flatMap(({ scope, path }) => (path === null ? [] : [{ scope, path }]));
  return new Map([...inLine(lists.map(placeOf)), ...inLine(yearPlaces)]);
}

function placeOf<T>({ scope, path }: PeriodPage<T>): Place {
  return { scope, path };
}

/** `places` are newest first. */
function inLine(places: readonly Place[]): readonly (readonly [SitePath, Beside])[] {
  return places.map(({ path }, index) => {
    const beside = { later: places[index - 1] ?? null, earlier: places[index + 1] ?? null };
    return [path, beside];
  });
}
