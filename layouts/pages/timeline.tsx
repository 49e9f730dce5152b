import type { TimelineEvent } from '../../src/model.ts';
import { href, paths, styles, timelinePath } from '../../src/site/links.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
import { Base } from '../base.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Events } from '../parts/events.tsx';
import { count } from '../parts/language.ts';
import { Pager, place } from '../parts/pager.tsx';
import { Periods, scopeName } from '../parts/periods.tsx';
import { TitleLink } from '../parts/title.tsx';

/** Undated articles that the timeline names; a link leads to all. */
const UNDATED_SHOWN = 20;

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
      styles={[styles.lists, styles.timeline]}
    >
      {scope.of !== 'all' && <Crumbs options={options} crumbs={crumbs(page)} />}
      <h1>{scope.of === 'all' ? 'Timeline' : scopeName(scope, archive)}</h1>
      <p class="lead">
        {count(page.total, 'event')}
        {page.total > 1 ? ', newest first' : ''}: when the articles were published, and the dates
        that they mention. Each is quoted as it stands and leads to its paragraph.
      </p>
      <Periods site={site} page={page} list={(events) => <Events site={site} events={events} />} />
      <Pager numbered={numbered} options={options} />
      {scope.of === 'all' && <UndatedLane site={site} />}
    </Base>
  );
}

/** Articles that no one can place on the timeline. They are not left out of it in silence. */
function UndatedLane({ site }: { readonly site: Site }) {
  const undated = site.byDate.slice(site.dated);
  if (undated.length === 0) return null;
  return (
    <section class="period undated-lane" aria-labelledby="undated">
      <h2 id="undated">Undated</h2>
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

function crumbs({ scope }: PeriodPage<TimelineEvent>) {
  const all = { path: paths.timeline, words: 'Timeline' };
  return scope.of === 'month' || scope.of === 'year-undated'
    ? [all, { path: timelinePath(scope.year), words: scope.year }]
    : [all];
}
