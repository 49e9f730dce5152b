import type { Entry } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import { type ByTime, byTime, monthKey, shade } from '../../src/site/month-grid.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { monthHref } from './calendar.tsx';
import { monthNames } from './language.ts';

interface YearsProps {
  readonly site: Site;
  readonly page: PeriodPage<Entry>;
}

const TWELVE = Array.from({ length: 12 }, (_, index) => index + 1);

/** How many articles each month of each year has, newest year first; each number leads to them. */
export function YearsTable({ site, page }: YearsProps) {
  const time = byTime(page.all);
  // An overview has no other way to the articles.
  if (page.kind === 'list' && time.months.size < 2 && time.years.size < 2) return null;
  const words = wordsOf(site.archive);
  const most = Math.max(1, ...[...time.months.values()].map(({ length }) => length));
  return (
    <section class="scroll years-table" aria-label={words.lists.byMonth} tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.lists.year}</th>
            {monthNames(site.archive).map((name) => (
              <th key={name} scope="col" abbr={name}>
                {words.strip.shortMonth(name)}
              </th>
            ))}
            <th scope="col">{words.lists.all}</th>
          </tr>
        </thead>
        <tbody>
          {[...time.years].map(([year, entries]) => (
            <tr key={year}>
              <YearName site={site} year={year} />
              {TWELVE.map((month) => (
                <MonthCell key={month} {...{ site, page, time, most, year, month }} />
              ))}
              <td class="sum">{words.number(entries.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function YearName({ site, year }: { readonly site: Site; readonly year: string }) {
  const path = site.articlePaths.get(year);
  return (
    <th scope="row">{path === undefined ? year : <a href={href(site.options, path)}>{year}</a>}</th>
  );
}

interface MonthCellProps extends YearsProps {
  readonly time: ByTime;
  readonly most: number;
  readonly year: string;
  readonly month: number;
}

function MonthCell({ site, page, time, most, year, month }: MonthCellProps) {
  const number = time.months.get(monthKey(year, month))?.length ?? 0;
  if (number === 0) return <td />;
  const to = monthHref(site, page, year, month);
  const words = wordsOf(site.archive).number(number);
  return (
    <td class={`n${shade(number, most)}`}>{to === null ? words : <a href={to}>{words}</a>}</td>
  );
}
