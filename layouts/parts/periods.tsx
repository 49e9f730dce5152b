import type { ComponentChildren } from 'preact';
import type { Archive } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import type { Period, PeriodPage, Scope } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { dateSpan } from '../../src/text/dates.ts';
import { periodAnchor } from './anchors.ts';
import type { HeadingLevel } from './heading.tsx';
import { dateWords } from './when.tsx';

/** What the scope is called: `2018`, `September 2018`. */
export function scopeName(scope: Scope, archive: Pick<Archive, 'settings'>): string {
  switch (scope.of) {
    case 'all':
      return wordsOf(archive).all;
    case 'undated':
      return wordsOf(archive).undated;
    case 'year':
      return scope.year;
    case 'year-undated':
      return wordsOf(archive).monthUnknownOf(scope.year);
    case 'month': {
      const date = dateSpan(Number(scope.year), Number(scope.month));
      return date === null ? `${scope.year}-${scope.month}` : dateWords(date, archive);
    }
  }
}

interface PeriodsProps<T> {
  readonly site: Site;
  readonly page: PeriodPage<T>;
  /** `level`: of headings within the list. */
  readonly list: (items: readonly T[], level: HeadingLevel) => ComponentChildren;
}

/** What a page lists, under its headings; or the overview of pages that do. */
export function Periods<T>({ site, page, list }: PeriodsProps<T>) {
  if (page.kind === 'overview') return <Overview site={site} periods={page.periods} />;
  if (page.numbered.of > 1 || page.scope.of !== 'all') {
    const headed = page.scope.of === 'year';
    return page.periods.map((period) => (
      <section class="period" key={scopeName(period.scope, site.archive)}>
        {headed && <h2 id={periodAnchor(period.scope)}>{scopeName(period.scope, site.archive)}</h2>}
        {list(period.items, headed ? 3 : 2)}
      </section>
    ));
  }
  return byYear(page.periods).map((periods) => (
    <Year key={yearOf(periods[0].scope)} site={site} periods={periods} list={list} />
  ));
}

type SomePeriods<T> = readonly [Period<T>, ...Period<T>[]];

function Year<T>(props: {
  readonly site: Site;
  readonly periods: SomePeriods<T>;
  readonly list: PeriodsProps<T>['list'];
}) {
  const { site, periods, list } = props;
  const year = yearOf(periods[0].scope);
  return (
    <section class="period">
      <h2 id={year === null ? 'undated' : periodAnchor({ of: 'year', year })}>
        {year ?? wordsOf(site.archive).undated}
      </h2>
      {periods.map((period) => (
        <section key={scopeName(period.scope, site.archive)} class="period-part">
          {year !== null && (
            <h3 id={periodAnchor(period.scope)}>{scopeName(period.scope, site.archive)}</h3>
          )}
          {list(period.items, year === null ? 3 : 4)}
        </section>
      ))}
    </section>
  );
}

/** Neighbours in the list that lie in one year together. */
export function byYear<T>(periods: readonly Period<T>[]): readonly SomePeriods<T>[] {
  const years: [Period<T>, ...Period<T>[]][] = [];
  for (const period of periods) {
    const last = years.at(-1);
    if (last !== undefined && yearOf(last[0].scope) === yearOf(period.scope)) last.push(period);
    else years.push([period]);
  }
  return years;
}

function yearOf(scope: Scope): string | null {
  return 'year' in scope ? scope.year : null;
}

/** Periods with their pages, each with its number of items, in figures and drawn. */
export function Overview<T>({
  site,
  periods,
}: {
  readonly site: Site;
  readonly periods: readonly Period<T>[];
}) {
  const { number } = wordsOf(site.archive);
  const most = periods.reduce((found, { items }) => Math.max(found, items.length), 1);
  return (
    <ol class="overview">
      {periods.map(({ scope, path, items }) => (
        <li key={path} id={periodAnchor(scope)}>
          {path !== null && (
            <a class="overview-name" href={href(site.options, path)}>
              {scopeName(scope, site.archive)}
            </a>
          )}
          <svg
            class="bar"
            viewBox="0 0 100 1"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <rect width={Math.max(1, Math.round((100 * items.length) / most))} height="1" />
          </svg>
          <span class="figure">{number(items.length)}</span>
        </li>
      ))}
    </ol>
  );
}
