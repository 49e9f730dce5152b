import type { Entry } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import {
  type ByTime,
  byTime,
  type Cell,
  monthKey,
  shade,
  weeksOf,
} from '../../src/site/month-grid.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import { published } from '../../src/site/plans.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { digits } from '../../src/text/calendar.ts';
import { dateAnchor, periodAnchor } from './anchors.ts';
import { firstWeekday, monthNames, weekdays } from './language.ts';

interface CalendarProps {
  readonly site: Site;
  readonly page: PeriodPage<Entry>;
}

/** The months of a page's year, or its month alone, day by day; a day on which articles appeared leads to them. */
export function Calendar({ site, page }: CalendarProps) {
  const { scope, all } = page;
  if (scope.of !== 'year' && scope.of !== 'month') return null;
  const time = byTime(all);
  if (time.days.size === 0) return null;
  const most = Math.max(...[...time.days.values()].map(({ length }) => length));
  const shared = { site, page, time, most, year: scope.year };
  const months = scope.of === 'month' ? [Number(scope.month)] : TWELVE;
  return (
    <section class={`calendar of-${scope.of}`} aria-label={wordsOf(site.archive).lists.calendar}>
      {months.map((month) => (
        <Month key={month} month={month} {...shared} />
      ))}
    </section>
  );
}

const TWELVE = Array.from({ length: 12 }, (_, index) => index + 1);

interface MonthProps extends CalendarProps {
  readonly time: ByTime;
  readonly most: number;
  readonly year: string;
  readonly month: number;
}

function Month(props: MonthProps) {
  const { site, time, year, month } = props;
  return (
    <table>
      <caption>
        <MonthName {...props} />
      </caption>
      {time.months.has(monthKey(year, month)) && (
        <>
          <thead>
            <tr>
              {weekdays(site.archive).map(({ short, long }) => (
                <th key={long} scope="col" abbr={long}>
                  {short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(Number(year), month, firstWeekday(site.archive)).map((week, index) => (
              <tr key={index}>
                {week.map((day, weekday) => (
                  <Day key={weekday} day={day} {...props} />
                ))}
              </tr>
            ))}
          </tbody>
        </>
      )}
    </table>
  );
}

function MonthName({ site, page, time, year, month }: MonthProps) {
  const name = monthNames(site.archive)[month - 1] ?? '';
  const number = time.months.get(monthKey(year, month))?.length ?? 0;
  if (page.scope.of === 'month') return <>{`${name} ${year}`}</>;
  const to = number === 0 ? null : monthHref(site, page, year, month);
  return (
    <>
      {to === null ? name : <a href={to}>{name}</a>}
      {number > 0 && <span class="figure">{wordsOf(site.archive).number(number)}</span>}
    </>
  );
}

function Day({ day, site, page, time, most, year, month }: MonthProps & { readonly day: Cell }) {
  if (day === null) return <td />;
  const key = `${monthKey(year, month)}-${digits(day, 2)}`;
  const [first, ...rest] = time.days.get(key) ?? [];
  const to = first === undefined ? null : dayHref(site, first);
  if (to === null) return <td>{day}</td>;
  const number = rest.length + 1;
  const words = wordsOf(site.archive);
  return (
    <td class={`n${shade(number, most)}`}>
      <a href={to} title={words.articles(number)}>
        {day}
        {page.scope.of === 'month' && <span class="day-count">{words.number(number)}</span>}
      </a>
    </td>
  );
}

function dayHref(site: Site, entry: Entry): string | null {
  const date = published(entry);
  const path = site.articles.placed.get(entry);
  if (date === null || path === undefined) return null;
  return href(site.options, path, dateAnchor(date));
}

/** The page of the month; where it has none, its place on the page at hand or on its year's. */
export function monthHref(
  { options, articlePaths }: Site,
  page: PeriodPage<Entry>,
  year: string,
  month: number,
): string | null {
  const own = articlePaths.get(monthKey(year, month));
  if (own !== undefined) return href(options, own);
  const anchor = periodAnchor({ of: 'month', year, month: digits(month, 2) });
  if (page.kind === 'list') return `#${anchor}`;
  const path = articlePaths.get(year);
  return path === undefined ? null : href(options, path, anchor);
}
