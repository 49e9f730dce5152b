import type { Entry } from '../../src/model.ts';
import { href, paths, styles, yearPath } from '../../src/site/links.ts';
import type { Period, PeriodPage } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
import { Base } from '../base.tsx';
import { Beside } from '../parts/beside.tsx';
import { Calendar } from '../parts/calendar.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Entries } from '../parts/entries.tsx';
import { count, grouped } from '../parts/language.ts';
import { Pager, place } from '../parts/pager.tsx';
import { Periods, scopeName } from '../parts/periods.tsx';
import { YearsTable } from '../parts/years-table.tsx';

interface ArticlesProps {
  readonly site: Site;
  readonly page: PeriodPage<Entry>;
}

/** All articles, those of a year or month, or those without a date. */
export function ArticlesPage({ site, page }: ArticlesProps) {
  const { archive, options } = site;
  const { scope, numbered } = page;
  const name = scope.of === 'all' ? 'Articles' : `Articles: ${scopeName(scope, archive)}`;
  const title = numbered.number === 1 ? name : `${name}, ${place(numbered).toLowerCase()}`;
  return (
    <Base
      archive={archive}
      options={options}
      title={title}
      path={page.path}
      section={paths.articles}
      styles={[styles.lists, styles.calendar]}
    >
      {scope.of !== 'all' && <Crumbs options={options} crumbs={crumbs(page)} />}
      <h1>{scope.of === 'all' ? 'Articles' : scopeName(scope, archive)}</h1>
      <p class="lead">
        {count(page.all.length, 'article')}
        {scope.of === 'undated'
          ? ' whose date of publication is not known.'
          : site.dated > 1
            ? ', newest first.'
            : '.'}{' '}
        {scope.of === 'all' && <Undated site={site} />}
      </p>
      <div class={`by-${scope.of}`}>
        {scope.of === 'all' ? (
          <YearsTable site={site} page={page} />
        ) : (
          <Calendar site={site} page={page} />
        )}
        {(page.kind === 'list' || scope.of === 'year') && <Listed site={site} page={page} />}
      </div>
      <Pager numbered={numbered} options={options} />
      <Beside site={site} page={page} />
    </Base>
  );
}

/** The articles; of a year that has them on the pages of its months, what the calendar cannot lead to. */
function Listed({ site, page }: ArticlesProps) {
  const periods = page.kind === 'list' ? page.periods : page.periods.filter(isUnnamed);
  if (periods.length === 0) return null;
  return (
    <Periods
      site={site}
      page={{ ...page, periods }}
      list={(entries) => <Entries site={site} entries={entries} anchored />}
    />
  );
}

function isUnnamed({ scope }: Period<Entry>): boolean {
  return scope.of === 'year-undated';
}

function Undated({ site }: { readonly site: Site }) {
  const undated = site.byDate.length - site.dated;
  return undated === 0 ? null : (
    <>
      Of {grouped(undated)} the <a href={href(site.options, paths.undated)}>date is unknown</a>.
    </>
  );
}

function crumbs({ scope }: PeriodPage<Entry>) {
  const all = { path: paths.articles, words: 'Articles' };
  return scope.of === 'month' || scope.of === 'year-undated'
    ? [all, { path: yearPath(scope.year), words: scope.year }]
    : [all];
}
