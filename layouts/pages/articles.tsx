import type { Entry } from '../../src/model.ts';
import { href, paths, yearPath } from '../../src/site/links.ts';
import type { Period, PeriodPage } from '../../src/site/periods.ts';
import { sheets } from '../../src/site/style-sheets.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { Base } from '../base.tsx';
import { Beside } from '../parts/beside.tsx';
import { Calendar } from '../parts/calendar.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Entries } from '../parts/entries.tsx';
import { Pager, pageTitle } from '../parts/pager.tsx';
import { Periods, scopeName } from '../parts/periods.tsx';
import { said } from '../parts/said.tsx';
import { YearsTable } from '../parts/years-table.tsx';

interface ArticlesProps {
  readonly site: Site;
  readonly page: PeriodPage<Entry>;
}

/** All articles, those of a year or month, or those without a date. */
export function ArticlesPage({ site, page }: ArticlesProps) {
  const { archive, options } = site;
  const { scope, numbered } = page;
  const words = wordsOf(archive).lists;
  const isAll = scope.of === 'all';
  const name = isAll ? words.title : scopeName(scope, archive);
  return (
    <Base
      archive={archive}
      options={options}
      title={pageTitle(site, isAll ? name : words.titleOf(name), numbered)}
      path={page.path}
      section={paths.articles}
      sheet={sheets.lists}
    >
      {!isAll && <Crumbs site={site} crumbs={crumbs(site, page)} />}
      <h1>{name}</h1>
      <p class="lead">
        {sum(site, page)} {isAll && <Undated site={site} />}
      </p>
      <div class={`by-${scope.of}`}>
        {isAll ? <YearsTable site={site} page={page} /> : <Calendar site={site} page={page} />}
        {(page.kind === 'list' || scope.of === 'year') && <Listed site={site} page={page} />}
      </div>
      <Pager site={site} numbered={numbered} />
      <Beside site={site} page={page} />
    </Base>
  );
}

function sum(site: Site, { scope, all }: PeriodPage<Entry>): string {
  const words = wordsOf(site.archive).lists;
  if (scope.of === 'undated') return words.undated(all.length);
  return site.dated > 1 ? words.newestFirst(all.length) : words.counted(all.length);
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
  if (undated === 0) return null;
  return said(wordsOf(site.archive).lists.ofThemUndated(undated), {
    undated: (part) => <a href={href(site.options, paths.undated)}>{part}</a>,
  });
}

function crumbs({ archive }: Site, { scope }: PeriodPage<Entry>) {
  const all = { path: paths.articles, words: wordsOf(archive).lists.title };
  return scope.of === 'month' || scope.of === 'year-undated'
    ? [all, { path: yearPath(scope.year), words: scope.year }]
    : [all];
}
