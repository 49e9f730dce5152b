import type { Entry, TimelineEvent } from '../model.ts';

/** What the front page shows of the timeline. */
export interface FrontEvents {
  /** Whether they are those that several independent sources report; else they are the newest that happened. */
  readonly widely: boolean;
  readonly events: readonly TimelineEvent[];
}

/** Articles of the front page. */
export interface FrontArticles {
  /** What stands large at the head; none in an empty archive. */
  readonly lead: Entry | undefined;
  readonly rest: readonly Entry[];
}

/**
 * The newest `most` articles; the first that has a title leads, as the name of a file, set large, tells a reader nothing.
 * `byDate` comes newest first.
 */
export function frontArticles(byDate: readonly Entry[], most: number): FrontArticles {
  const newest = byDate.slice(0, most);
  const titled = newest.find(({ article }) => article.fields.title.basis !== 'unknown');
  const lead = titled ?? newest[0];
  return { lead, rest: newest.filter((entry) => entry !== lead) };
}

/**
 * The events with most independent sources, of equals the newest; where none has two, the newest of which something is
 * reported. Those planned for a far future say little of an archive. Linear in the events, which come newest first.
 */
export function frontEvents(all: readonly TimelineEvent[], most: number): FrontEvents {
  const told = all.filter(({ kind }) => kind !== 'published');
  const several = told.filter(({ sources }) => sources > 1);
  if (several.length > 0) {
    const widest = several.toSorted((a, b) => b.sources - a.sources).slice(0, most);
    return { widely: true, events: inOrder(all, widest) };
  }
  const happened = told.filter(({ kind }) => kind !== 'planned');
  const rest = happened.length > 0 ? happened : all;
  return { widely: false, events: rest.slice(0, most) };
}

/** As the timeline has them: events of one day stand together. */
function inOrder(all: readonly TimelineEvent[], some: readonly TimelineEvent[]) {
  const chosen = new Set(some);
  return all.filter((event) => chosen.has(event));
}
