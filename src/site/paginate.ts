/** What fits on a page. */
export interface PageRules<T> {
  /** Most items that one page lists. */
  readonly count: number;
  /** Most weight that one page lists, in the unit of `weigh`; a single heavier item has a page to itself. */
  readonly weight: number;
  /** About how much HTML the item needs. */
  readonly weigh: (item: T) => number;
}

/** Cuts a list into pages; at least one, which is empty if the list is. */
export function paginate<T>(
  items: readonly T[],
  { count, weight, weigh }: PageRules<T>,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let open: T[] = [];
  let load = 0;
  for (const item of items) {
    const more = weigh(item);
    if (open.length > 0 && (open.length >= count || load + more > weight)) {
      pages.push(open);
      open = [];
      load = 0;
    }
    open.push(item);
    load += more;
  }
  return [...pages, open];
}
