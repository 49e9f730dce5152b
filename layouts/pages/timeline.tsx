import type { TimelineEvent } from '../../src/model.ts';
import { onCalendar } from '../../src/site/exports/calendar.ts';
import { calendarPath, href, paths, styles, timelinePath } from '../../src/site/links.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
import { Base } from '../base.tsx';
import { Beside } from '../parts/beside.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Events } from '../parts/events.tsx';
import { Jump } from '../parts/jump.tsx';
import { KINDS } from '../parts/kinds.ts';
import { count, grouped } from '../parts/language.ts';
import { Pager, place } from '../parts/pager.tsx';
import { Periods, scopeName } from '../parts/periods.tsx';
import { Strip } from '../parts/strip.tsx';
import { TimelineForm } from '../parts/timeline-form.tsx';
import { TitleLink } from '../parts/title.tsx';

/** Undated articles that the timeline names; a link leads to all. */
const UNDATED_SHOWN = 20;

const STYLES = [
  styles.lists,
  styles.tables,
  styles.timeline,
  styles.events,
  styles.strip,
  styles.timelineForm,
  styles.facets,
];

interface TimelineProps {
  readonly site: Site;
  readonly page: PeriodPage<TimelineEvent>;
}

/** The timeline, or a year or month of it. */
export function TimelinePage({ site, page }: TimelineProps) {
  const { archive, options } = site;
  const { scope, numbered } = page;
  const name = scope.of === 'all' ? 'Timeline' : `Timeline: ${scopeName(scope, archive)}`;
  const title = numbered.number === 1 ? name : `${name}, ${place(numbered).toLowerCase()}`;
  return (
    <Base
      archive={archive}
      options={options}
      title={title}
      path={page.path}
      section={paths.timeline}
      styles={STYLES}
      scripts={[paths.timelineScript]}
    >
      {scope.of !== 'all' && <Crumbs options={options} crumbs={crumbs(page)} />}
      <h1>{scope.of === 'all' ? 'Timeline' : scopeName(scope, archive)}</h1>
      <Lead events={page.all} />
      <Strip site={site} page={page} />
      <Jump site={site} page={page} />
      <TimelineForm site={site} page={page} />
      <div
        id="timeline-list"
        data-root={href(options, paths.timeline)}
        data-days={href(options, paths.eventDays)}
        {...(page.kind === 'list' && numbered.of === 1 ? { 'data-whole': '' } : {})}
      >
        <Periods
          site={site}
          page={page}
          list={(events, level) => <Events site={site} events={events} level={level} />}
        />
      </div>
      <Pager numbered={numbered} options={options} />
      <Beside site={site} page={page} />
      {scope.of === 'all' && <UndatedLane site={site} />}
      <Downloads site={site} page={page} />
    </Base>
  );
}

function Lead({ events }: { readonly events: readonly TimelineEvent[] }) {
  const kinds = Object.entries(KINDS).map(([kind, words]) => {
    const number = events.filter((event) => event.kind === kind).length;
    return { words: words.toLowerCase(), number };
  });
  return (
    <>
      <p class="lead">
        {count(events.length, 'event')}
        {events.length > 1 && (
          <>
            , <span class="order-words">newest</span> first
          </>
        )}
        : when the articles were published, and what they date. Every event is quoted as it stands
        and leads to its paragraph.
      </p>
      {events.length > 1 && (
        <ul class="kind-counts">
          {kinds
            .filter(({ number }) => number > 0)
            .map(({ words, number }) => (
              <li key={words} class={`kind ${words}`}>
                {grouped(number)} {words}
              </li>
            ))}
        </ul>
      )}
    </>
  );
}

/** Articles that no one can place on the timeline. They are not left out of it in silence. */
function UndatedLane({ site }: { readonly site: Site }) {
  const undated = site.byDate.slice(site.dated);
  if (undated.length === 0) return null;
  return (
    <section class="period undated-lane" aria-labelledby="undated">
      <h2 id="undated">
        Undated <span class="figure">{grouped(undated.length)}</span>
      </h2>
      <p>
        Of <a href={href(site.options, paths.undated)}>{count(undated.length, 'article')}</a> the
        date of publication is unknown.
      </p>
      <ul>
        {undated.slice(0, UNDATED_SHOWN).map(({ article }) => (
          <li key={article.id}>
            <TitleLink article={article} options={site.options} />
          </li>
        ))}
      </ul>
      {undated.length > UNDATED_SHOWN && (
        <p>
          <a href={href(site.options, paths.undated)}>All undated articles</a>
        </p>
      )}
    </section>
  );
}

/** The timeline as data; of the pages below it, a year as a calendar where it has one of its own. */
function Downloads({ site: { options, timeline }, page: { scope, all } }: TimelineProps) {
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

function crumbs({ scope }: PeriodPage<TimelineEvent>) {
  const all = { path: paths.timeline, words: 'Timeline' };
  return scope.of === 'month' || scope.of === 'year-undated'
    ? [all, { path: timelinePath(scope.year), words: scope.year }]
    : [all];
}
