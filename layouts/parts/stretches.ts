import type { TimelineEvent } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import { manyYears } from '../../src/site/strip/names.ts';
import type { NamedStretch } from '../../src/site/strip/plan.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { dateAnchor } from './anchors.ts';
import { dateWords } from './when.tsx';

/** What pages call a stretch: `14 September 2018`, `September 2018`, `2018`, `the 2010s`, `the years 2000 to 2099`. */
export function stretchName(site: Site, key: string): string {
  const { strip } = wordsOf(site.archive);
  if (key.length < 4) return manyYears(key, strip);
  const date = parseEdtf(key);
  return date === null ? key : dateWords(date, site.archive);
}

/**
 * Where the events of a stretch are listed: the page of its year or month; of a month without one its part of the year's
 * page; of a day this page, or the one on which it begins; of decades and centuries their newest year, on this
 * page if it has all years. Null where there is none.
 */
export function stretchLink(
  { options, timeline, periodPaths }: Site,
  { kind, path, numbered }: PeriodPage<TimelineEvent>,
  { key, events }: NamedStretch,
): string | null {
  const [first] = events;
  if (first === undefined) return null;
  const newest = first.date.earliest.slice(0, 4);
  if (key.length < 4 && numbered.of === 1) return href(options, path, `year-${newest}`);
  if (key.length === 10) {
    const isHere = kind === 'list' && numbered.of === 1;
    const page = isHere ? path : timeline.placed.get(first);
    return page === undefined ? null : href(options, page, dateAnchor(first.date));
  }
  const own = periodPaths.get(key.length < 4 ? newest : key);
  if (own !== undefined) return href(options, own);
  const year = periodPaths.get(key.slice(0, 4));
  return year === undefined ? null : href(options, year, `month-${key}`);
}
