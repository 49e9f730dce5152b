import type { TimelineEvent } from '../../src/model.ts';
import { href, paths, timelinePath } from '../../src/site/links.ts';
import { oldestFirst } from '../../src/site/oldest-first.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import { sheets } from '../../src/site/style-sheets.ts';
import type { Site } from '../../src/site/views.ts';
import { Base } from '../base.tsx';
import { Beside } from '../parts/beside.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Events } from '../parts/events.tsx';
import { Jump } from '../parts/jump.tsx';
import { Pager, place } from '../parts/pager.tsx';
import { Periods, scopeName } from '../parts/periods.tsx';
import { Strip } from '../parts/strip.tsx';
import { Downloads } from '../parts/timeline-downloads.tsx';
import { TimelineForm } from '../parts/timeline-form.tsx';
import { Lead } from '../parts/timeline-lead.tsx';
import { UndatedLane } from '../parts/undated-lane.tsx';

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
      styles={[sheets.timeline]}
      scripts={[paths.timelineScript]}
    >
      {scope.of !== 'all' && <Crumbs options={options} crumbs={crumbs(page)} />}
      <h1>{scope.of === 'all' ? 'Timeline' : scopeName(scope, archive)}</h1>
      <Lead events={page.all} order="newest" />
      <Strip site={site} page={page} />
      <Jump site={site} page={page} />
      <TimelineForm site={site} page={page} />
      {oldestFirst(page) !== null && scope.of === 'all' && (
        <noscript>
          <p class="timeline-note">
            <a href={href(options, paths.oldestFirst)}>Oldest first</a>
          </p>
        </noscript>
      )}
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

/** The whole timeline, the oldest event first; without filters. */
export function OldestFirstPage({ site, page }: TimelineProps) {
  const { archive, options } = site;
  return (
    <Base
      archive={archive}
      options={options}
      title="Timeline, oldest first"
      path={page.path}
      section={paths.timeline}
      styles={[sheets.timeline]}
    >
      <Crumbs options={options} crumbs={[{ path: paths.timeline, words: 'Timeline' }]} />
      <h1>Timeline, oldest first</h1>
      <Lead events={page.all} order="oldest" />
      <Jump site={site} page={page} />
      <Periods
        site={site}
        page={page}
        list={(events, level) => <Events site={site} events={events} level={level} />}
      />
    </Base>
  );
}

function crumbs({ scope }: PeriodPage<TimelineEvent>) {
  const all = { path: paths.timeline, words: 'Timeline' };
  return scope.of === 'month' || scope.of === 'year-undated'
    ? [all, { path: timelinePath(scope.year), words: scope.year }]
    : [all];
}
