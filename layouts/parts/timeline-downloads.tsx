import type { TimelineEvent } from '../../src/model.ts';
import { onCalendar } from '../../src/site/exports/calendar.ts';
import { calendarPath, href, paths } from '../../src/site/links.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';

interface DownloadsProps {
  readonly site: Site;
  readonly page: PeriodPage<TimelineEvent>;
}

/** The timeline as data; of the pages below it, a year as a calendar where it has one of its own. */
export function Downloads({ site: { options, timeline }, page: { scope, all } }: DownloadsProps) {
  const dated = all.some(onCalendar);
  const split = timeline.pages[0]?.kind === 'overview';
  const files = [
    ...(scope.of === 'all' && dated ? [{ path: paths.calendar, words: 'iCalendar' }] : []),
    ...(scope.of === 'year' && split && dated
      ? [{ path: calendarPath(scope.year), words: `${scope.year} as iCalendar` }]
      : []),
    ...(scope.of === 'all'
      ? [
          { path: paths.eventsCsv, words: 'CSV' },
          { path: paths.eventsJson, words: 'JSON' },
        ]
      : []),
  ];
  if (files.length === 0) return null;
  return (
    <p class="downloads">
      {scope.of === 'all' ? 'The whole timeline as ' : 'For your calendar: '}
      {files.map(({ path, words }, index) => (
        <>
          {index > 0 && ', '}
          <a href={href(options, path)}>{words}</a>
        </>
      ))}
      {scope.of === 'all' && split && dated && '. Each year’s page has a calendar of its own.'}
    </p>
  );
}
