import type { TimelineEvent } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import type { StripPlan } from '../../src/site/strip/plan.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { stretchName } from './stretches.ts';

interface StripBeyondProps {
  readonly site: Site;
  readonly page: PeriodPage<TimelineEvent>;
  readonly plan: Pick<StripPlan, 'earlier' | 'later'>;
}

/** At either end of the strip how many events lie beyond it, with a link to the nearest of them; nothing where none does. */
export function StripBeyond({ site, page, plan: { earlier, later } }: StripBeyondProps) {
  if (earlier.length + later.length === 0) return null;
  const words = wordsOf(site.archive).stripPage;
  // Newest first: the nearest are the first of the earlier, the last of the later.
  const ends = [
    { name: words.earlier, events: earlier, nearest: earlier[0] },
    { name: words.later, events: later, nearest: later.at(-1) },
  ];
  return (
    <p class="strip-beyond">
      {ends.map(({ name, events, nearest }, index) => (
        <span key={index}>
          {nearest !== undefined && (
            <a href={yearLink(site, page, nearest)}>
              {name(events.length, yearsBeyond(site, events) ?? '')}
            </a>
          )}
        </span>
      ))}
    </p>
  );
}

/** The years in which events outside a strip begin: `1300 to 1889`; null of no events. */
export function yearsBeyond(site: Site, events: readonly TimelineEvent[]): string | null {
  const years = events.map(yearOf).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const words = wordsOf(site.archive).stripPage;
  return words.beyond(stretchName(site, first), stretchName(site, last));
}

/** Where the year in which the event begins is listed: its part of this page, or its own page. */
function yearLink(
  { options, periodPaths }: Site,
  { path, numbered }: PeriodPage<TimelineEvent>,
  event: TimelineEvent,
): string {
  const year = yearOf(event);
  const own = periodPaths.get(year);
  return numbered.of === 1 || own === undefined
    ? href(options, path, `year-${year}`)
    : href(options, own);
}

function yearOf({ date }: TimelineEvent): string {
  return date.earliest.slice(0, 4);
}
