import type { TimelineEvent } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import type { Period, PeriodPage } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { at } from '../../src/text/maps.ts';
import { rememberingOf } from '../../src/text/remembering.ts';
import { dateAnchor, periodAnchor } from './anchors.ts';
import { byYear, scopeName } from './periods.tsx';
import { dateWords } from './when.tsx';

interface JumpProps {
  readonly site: Site;
  readonly page: PeriodPage<TimelineEvent>;
}

interface Mark {
  readonly href: string;
  readonly words: string;
  readonly events: number;
}

/** Ways to the parts of a list: years and months, or the days of a month. An overview is such a list itself. */
export function Jump({ site, page }: JumpProps) {
  if (page.kind === 'overview' || page.all.length < 2) return null;
  const rows = rowsOf(site, page);
  const parts = rows.reduce((sum, { marks }) => sum + marks.length, 0);
  if (parts < 2) return null;
  const words = wordsOf(site.archive);
  return (
    <nav class="jump" aria-label={words.timeline.parts}>
      <dl>
        {rows.map(({ name, marks }) => (
          <div key={name}>
            <dt>{name}</dt>
            {marks.map((mark) => (
              <dd key={mark.href}>
                <a href={mark.href}>{mark.words}</a>{' '}
                <span class="figure" title={words.events(mark.events)}>
                  {words.number(mark.events)}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </nav>
  );
}

interface Row {
  readonly name: string;
  readonly marks: readonly Mark[];
}

function rowsOf(site: Site, { scope, periods, all }: PeriodPage<TimelineEvent>): readonly Row[] {
  if (scope.of === 'month') {
    return [{ name: scopeName(scope, site.archive), marks: daysIn(site)(all) }];
  }
  return byYear(periods).map((own) => {
    const [{ scope: first }] = own;
    const name = 'year' in first ? first.year : wordsOf(site.archive).undated;
    return { name, marks: own.map((period) => month(site, period)) };
  });
}

function month({ archive }: Site, { scope, items }: Period<TimelineEvent>): Mark {
  const words =
    scope.of === 'year-undated' ? wordsOf(archive).monthUnknown : scopeName(scope, archive);
  const short = 'year' in scope ? words.replace(` ${scope.year}`, '') : words;
  return { href: `#${periodAnchor(scope)}`, words: short, events: items.length };
}

/** The pages of a long month all have the same. */
const daysIn = rememberingOf((site: Site) =>
  rememberingOf((all: readonly TimelineEvent[]) => days(site, all)),
);

/** Newest first, each on the page on which it begins. Spans of several days have no place of their own among them. */
function days(
  { archive, options, timeline }: Site,
  all: readonly TimelineEvent[],
): readonly Mark[] {
  const found = new Map<string, { -readonly [Key in keyof Mark]: Mark[Key] }>();
  for (const event of all) {
    const { date } = event;
    const path = timeline.placed.get(event);
    if (date.earliest !== date.latest || path === undefined) continue;
    const mark = at(found, date.edtf, () => ({
      href: href(options, path, dateAnchor(date)),
      words: dateWords(date, archive).replace(/ \d{4}$/, ''),
      events: 0,
    }));
    mark.events += 1;
  }
  return [...found.values()];
}
