import type { Archive, SitePath, TimelineEvent } from '../../model.ts';
import { href } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import { timelineOf } from '../plans.ts';

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
