import type { Archive, TimelineEvent } from '../../model.ts';
import { href } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import { entriesById, timelinePages } from '../views.ts';

/** Gives the address of an event on the timeline: of the page that lasts, its year's or month's, and its place there. */
export function eventLinks(
  archive: Archive,
  options: SiteOptions,
): (event: TimelineEvent) => string | null {
  const { placed } = timelinePages(archive.events, entriesById(archive));
  return (event) => {
    const path = placed.get(event);
    return path === undefined ? null : href(options, path, event.id);
  };
}
