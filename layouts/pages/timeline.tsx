import type { TimelineEvent } from '../../src/model.ts';
import { href, paths, timelinePath } from '../../src/site/links.ts';
import { oldestFirst } from '../../src/site/oldest-first.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import { sheets } from '../../src/site/style-sheets.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { Base } from '../base.tsx';
import { Beside } from '../parts/beside.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Events } from '../parts/events.tsx';
import { Jump } from '../parts/jump.tsx';
import { Pager, pageTitle } from '../parts/pager.tsx';
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

/** The timeline, or a year or month of it. Further pages of a long list lead to its days by the list of them alone. */
export function TimelinePage({ site, page }: TimelineProps) {
  const { archive, options } = site;
  const { scope, numbered } = page;
  const words = wordsOf(archive).timeline;
  const isAll = scope.of === 'all';
  const name = isAll ? words.title : scopeName(scope, archive);
  return (
    <Base
      archive={archive}
      options={options}
      title={pageTitle(site, isAll ? name : words.titleOf(name), numbered)}
      path={page.path}
      section={paths.timeline}
      sheet={sheets.timeline}
      scripts={[paths.timelineScript]}
    >
      {!isAll && <Crumbs site={site} crumbs={crumbs(site, page)} />}
      <h1>{name}</h1>
      <Lead site={site} events={page.all} order="newest" />
      {numbered.number === 1 && <Strip site={site} page={page} />}
      <Jump site={site} page={page} />
      <TimelineForm site={site} page={page} />
      {oldestFirst(page) !== null && isAll && (
        <noscript>
          <p class="timeline-note">
            <a href={href(options, paths.oldestFirst)}>{words.oldestFirst}</a>
          </p>
        </noscript>
      )}
      <div
        id="timeline-list"
        class="portions"
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
      <Pager site={site} numbered={numbered} />
      <Beside site={site} page={page} />
      {isAll && <UndatedLane site={site} />}
      <Downloads site={site} page={page} />
    </Base>
  );
}

/** The whole timeline, the oldest event first; without filters. */
export function OldestFirstPage({ site, page }: TimelineProps) {
  const { archive, options } = site;
  const words = wordsOf(archive).timeline;
  return (
    <Base
      archive={archive}
      options={options}
      title={words.oldestTitle}
      path={page.path}
      section={paths.timeline}
      sheet={sheets.timeline}
    >
      <Crumbs site={site} crumbs={[{ path: paths.timeline, words: words.title }]} />
      <h1>{words.oldestTitle}</h1>
      <Lead site={site} events={page.all} order="oldest" />
      <Jump site={site} page={page} />
      <Periods
        site={site}
        page={page}
        list={(events, level) => <Events site={site} events={events} level={level} />}
      />
    </Base>
  );
}

function crumbs({ archive }: Site, { scope }: PeriodPage<TimelineEvent>) {
  const all = { path: paths.timeline, words: wordsOf(archive).timeline.title };
  return scope.of === 'month' || scope.of === 'year-undated'
    ? [all, { path: timelinePath(scope.year), words: scope.year }]
    : [all];
}
