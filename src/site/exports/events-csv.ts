import type { Archive, Article, Report, TimelineEvent } from '../../model.ts';
import { articlePath, href } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import { entriesById, known } from '../views.ts';
import type { SiteFile } from '../write.ts';
import { type Cell, csvTable } from './csv.ts';
import { eventLinks } from './places.ts';

/** What a line is made of. */
interface Row {
  readonly event: TimelineEvent;
  readonly report: Report;
  readonly article: Article | undefined;
  readonly eventLink: string | null;
  readonly reportLink: string;
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
  ['headline', ({ event }) => event.headline],
  ['sources', ({ event }) => event.sources],
  ['event_link', ({ eventLink }) => eventLink],
  ['article', ({ report }) => report.article],
  ['outlet', ({ article }) => (article === undefined ? null : known(article.fields.outlet))],
  ['title', ({ article }) => (article === undefined ? null : known(article.fields.title))],
  ['report_date', ({ report }) => report.date.edtf],
  ['report_standing', ({ report }) => report.standing],
  ['quote', ({ report }) => report.quote],
  ['report_link', ({ reportLink }) => reportLink],
];

/** The timeline as a table, newest first, with a line for each passage: an event has as many as passages report it. */
export function* eventsCsv(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  yield { path: 'data/events.csv', content: csvTable(lines(archive, options)) };
}

function* lines(archive: Archive, options: SiteOptions): Generator<Cell[]> {
  const entries = entriesById(archive);
  const link = eventLinks(archive, options);
  yield COLUMNS.map(([name]) => name);
  for (const event of archive.events) {
    const eventLink = link(event);
    for (const report of event.reports) {
      const article = entries.get(report.article)?.article;
      const reportLink = href(options, articlePath(report.article), report.block);
      const row = { event, report, article, eventLink, reportLink };
      yield COLUMNS.map(([, cell]) => cell(row));
    }
  }
}
