import { known } from '../../article/known.ts';
import type { Archive, Article, Report, TimelineEvent } from '../../model.ts';
import type { SiteOptions } from '../options.ts';
import { entriesById } from '../plans.ts';
import type { SiteFile } from '../write.ts';
import { type Cell, csvTable } from './csv.ts';
import { eventPages, isHappening } from './places.ts';

/** What a line is made of. */
interface Row {
  readonly event: TimelineEvent;
  readonly report: Report;
  readonly article: Article | undefined;
  readonly page: string | null;
  /** Whether its words are the event's headline. */
  readonly leads: boolean;
}

type Column = readonly [name: string, cell: (row: Row) => Cell];

/** As with articles: readers find a column by its heading, and new ones go to the end. */
const COLUMNS: readonly Column[] = [
  ['event', ({ event }) => event.id],
  ['kind', ({ event }) => event.kind],
  ['date', ({ event }) => event.date.edtf],
  ['earliest', ({ event }) => event.date.earliest],
  ['latest', ({ event }) => event.date.latest],
  ['differing', ({ event }) => event.differing.map(({ edtf }) => edtf).join(' ') || null],
  ['sources', ({ event }) => event.sources],
  ['page', ({ page }) => page],
  ['article', ({ report }) => report.article],
  ['outlet', ({ article }) => (article === undefined ? null : known(article.fields.outlet))],
  ['report_date', ({ report }) => report.date.edtf],
  ['report_standing', ({ report }) => report.standing],
  ['quote', ({ report }) => report.quote],
  ['is_headline', ({ leads }) => (leads ? 'yes' : null)],
  ['block', ({ report }) => report.block],
];

/** The first passage whose words are the event's headline. */
function leadingOf({ headline, reports }: TimelineEvent): Report | undefined {
  return reports.find(({ quote }) => quote === headline);
}

/**
 * What the articles date as a table, newest first, with a line for each passage: an event has as many as passages report
 * it, one of them with `yes` under `is_headline`. Addresses are put together as in `events.json`: an event's is `page`,
 * `#` and its id, a passage's the article's page, `#` and `block`.
 */
export function* eventsCsv(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  yield { path: 'data/events.csv', content: csvTable(lines(archive, options)) };
}

function* lines(archive: Archive, options: SiteOptions): Generator<Cell[]> {
  const entries = entriesById(archive);
  const pageOf = eventPages(archive, options);
  yield COLUMNS.map(([name]) => name);
  for (const event of archive.events.filter(isHappening)) {
    const page = pageOf(event);
    const leading = leadingOf(event);
    for (const report of event.reports) {
      const article = entries.get(report.article)?.article;
      const row = { event, report, article, page, leads: report === leading };
      yield COLUMNS.map(([, cell]) => cell(row));
    }
  }
}
