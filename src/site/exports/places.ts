import type { Archive, SitePath, TimelineEvent } from '../../model.ts';
import { href } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import type { PeriodPlan } from '../periods.ts';
import { entriesById, timelinePages } from '../views.ts';

const plans = new WeakMap<Archive, PeriodPlan<TimelineEvent>>();

/** The pages of an archive's timeline, worked out once for all files. */
export function timelineOf(archive: Archive): PeriodPlan<TimelineEvent> {
  const plan = plans.get(archive) ?? timelinePages(archive.events, entriesById(archive));
  plans.set(archive, plan);
  return plan;
}

/** True of what articles date; when they appeared is told with the articles. */
export function isHappening({ kind }: Pick<TimelineEvent, 'kind'>): boolean {
  return kind !== 'published';
}

/**
 * Gives the address of an event's page that lasts, its year's or month's; its place there has the event's id. Null of an
 * event that is not on the timeline.
 */
export function eventPages(
  archive: Archive,
  options: SiteOptions,
): (event: TimelineEvent) => string | null {
  const { placed } = timelineOf(archive);
  const written = new Map<SitePath, string>();
  return (event) => {
    const path = placed.get(event);
    if (path === undefined) return null;
    const page = written.get(path) ?? href(options, path);
    written.set(path, page);
    return page;
  };
}
