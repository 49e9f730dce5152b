import { known } from '../article/known.ts';
import type { DateSpan, Entry } from '../model.ts';
import { published } from './plans.ts';
import type { Site } from './views.ts';

/** Articles that stand near one in the archive. None is named twice. */
export interface Nearby {
  readonly earlier: Entry | null;
  readonly later: Entry | null;
  /** Others that may be of the same days, the nearest first. */
  readonly sameDays: readonly Entry[];
  /** Others of the same outlet, the nearest in time first. */
  readonly sameOutlet: readonly Entry[];
}

/** Of each kind: a reader who wants more goes on to the month or the outlet. */
const MOST = 3;

/** Articles looked at on either side for some of the same days. */
const REACH = 40;

/** Of the article at `index` of `site.byDate`; of undated ones no one knows which was earlier. Takes the same time in any archive. */
export function nearby(site: Site, index: number): Nearby {
  const { byDate, dated } = site;
  const isDated = index < dated;
  const [first, end] = isDated ? [0, dated] : [dated, byDate.length];
  const later = index > first ? (byDate[index - 1] ?? null) : null;
  const earlier = index + 1 < end ? (byDate[index + 1] ?? null) : null;
  const entry = byDate[index];
  const shown = new Set([entry, later, earlier].filter((one) => one !== null));
  const choose = (candidates: Iterable<Entry>) => {
    const chosen: Entry[] = [];
    for (const one of candidates) {
      if (chosen.length === MOST) break;
      if (shown.has(one)) continue;
      shown.add(one);
      chosen.push(one);
    }
    return chosen;
  };
  const date = entry === undefined ? null : published(entry);
  const sameDays = date === null ? [] : choose(ofDays(site, index, date));
  return { earlier, later, sameDays, sameOutlet: choose(ofOutlet(site, entry)) };
}

/** Neighbours whose days meet those of `date`. */
function* ofDays({ byDate }: Site, index: number, date: DateSpan): Generator<Entry> {
  for (const entry of around(byDate, index, REACH)) {
    const other = published(entry);
    if (other !== null && other.earliest <= date.latest && date.earliest <= other.latest) {
      yield entry;
    }
  }
}

function* ofOutlet({ outletNamed, placeAtOutlet }: Site, entry: Entry | undefined) {
  const name = entry === undefined ? null : known(entry.article.fields.outlet);
  const outlet = name === null ? undefined : outletNamed.get(name);
  const index = entry === undefined ? undefined : placeAtOutlet.get(entry);
  if (outlet !== undefined && index !== undefined) yield* around(outlet.entries, index, REACH);
}

/** What stands around `index`, the nearest first, to `reach` places away on either side. */
function* around<T>(list: readonly T[], index: number, reach: number): Generator<T> {
  for (let step = 1; step <= reach; step += 1) {
    for (const at of [index - step, index + step]) {
      const item = list[at];
      if (item !== undefined) yield item;
    }
  }
}
