import type { TimelineEvent } from '../../src/model.ts';
import { isCut, MOST_TOLD } from '../../src/site/exports/calendar.ts';
import { isHappening } from '../../src/site/exports/places.ts';
import { calendarPath, href, paths } from '../../src/site/links.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';

interface DownloadsProps {
  readonly site: Site;
  readonly page: PeriodPage<TimelineEvent>;
}

/** The timeline as data; of the pages below it, a year as a calendar where it has one of its own. */
export function Downloads({ site, page: { scope, all } }: DownloadsProps) {
  const { archive, options, timeline } = site;
  const { list, timeline: words } = wordsOf(archive);
  const dated = all.some(isHappening);
  const split = timeline.pages[0]?.kind === 'overview';
  const cut = scope.of === 'all' && isCut(archive);
  const files = [
    ...(scope.of === 'all' && dated && !cut ? [{ path: paths.calendar, words: 'iCalendar' }] : []),
    ...(scope.of === 'year' && split && dated
      ? [{ path: calendarPath(scope.year), words: words.yearFile(scope.year) }]
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
      {scope.of === 'all' ? words.downloads : words.downloadYear}
      {files.map(({ path, words: name }, index) => (
        <>
          {index > 0 && list}
          <a href={href(options, path)}>{name}</a>
        </>
      ))}
      {cut && (
        <>
          {`. ${words.downloadYear}`}
          <a href={href(options, paths.calendar)}>{words.mostTold(MOST_TOLD)}</a>
        </>
      )}
      {scope.of === 'all' && split && dated && words.ofEachYear}
    </p>
  );
}
