/**
 * Where the events of a stretch (`2018`, `2018-09`, `2018-09-14`) are: a heading of this page, the page to which its
 * overview leads, or the month's part of its year's page. Null where the page does not know.
 */
export function wayTo(key: string): string | null {
  const id = `${key.length === 4 ? 'year' : key.length === 7 ? 'month' : 'date'}-${key}`;
  const place = document.getElementById(id);
  if (place !== null) return place.querySelector('a')?.getAttribute('href') ?? `#${id}`;
  if (key.length !== 7) return null;
  const year = document.getElementById(`year-${key.slice(0, 4)}`)?.querySelector('a');
  const href = year?.getAttribute('href') ?? null;
  return href === null ? null : `${href}#${id}`;
}
