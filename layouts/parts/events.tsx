import type { Article, DateSpan, Report, TimelineEvent } from '../../src/model.ts';
import { href, paths } from '../../src/site/links.ts';
import { at } from '../../src/site/periods.ts';
import { quotation } from '../../src/site/quotes.ts';
import { known, type Site } from '../../src/site/views.ts';
import {
  NAME_LENGTH,
  NAMED_REPORTS,
  QUOTE_LENGTH,
  QUOTED_REPORTS,
} from '../../src/site/weights.ts';
import { shorten } from '../../src/text/notices.ts';
import { grouped, tongue } from './language.ts';
import { TitleLink } from './title.tsx';
import { When } from './when.tsx';

interface EventsProps {
  readonly site: Site;
  readonly events: readonly TimelineEvent[];
  /** On another page than the timeline: without the events' ids, and with one report of each. */
  readonly brief?: boolean;
}

/** Events by day, each with the sentences that report it. */
export function Events({ site, events, brief = false }: EventsProps) {
  return (
    <ol class="days">
      {byDate(events).map(({ date, events: own }) => (
        <li key={date.edtf} class={date.earliest === date.latest ? 'day' : 'day imprecise'}>
          <p class="day-date">
            <When date={date} archive={site.archive} />
          </p>
          <ol class="events">
            {own.map((event) => (
              <li key={event.id} class="event" {...(brief ? {} : { id: event.id })}>
                {brief ? (
                  <Quoted site={site} kind={event.kind} report={event.reports[0]} />
                ) : (
                  <Event site={site} event={event} />
                )}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

const KINDS = {
  published: 'Published',
  reported: 'Reported',
  planned: 'Planned',
  disputed: 'Disputed',
} as const;

function byDate(events: readonly TimelineEvent[]) {
  const found = new Map<string, { date: DateSpan; events: TimelineEvent[] }>();
  for (const event of events) {
    at(found, event.date.edtf, () => ({ date: event.date, events: [] })).events.push(event);
  }
  return [...found.values()];
}

function Event({ site, event }: { readonly site: Site; readonly event: TimelineEvent }) {
  const { kind, reports } = event;
  const quoted = reports.slice(0, QUOTED_REPORTS);
  const named = reports.slice(quoted.length, NAMED_REPORTS);
  const rest = reports.length - quoted.length - named.length;
  return (
    <>
      <p class="event-kind">{KINDS[kind]}</p>
      {quoted.map((report, index) => (
        <Quoted key={index} site={site} kind={kind} report={report} />
      ))}
      {named.length > 0 && (
        <ul class="event-more">
          {named.map((report, index) => (
            <li key={index}>
              <Whence site={site} report={report} />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <p class="event-rest">
          and {grouped(rest)} more, in{' '}
          <a href={href(site.options, paths.eventsJson)}>the timeline as JSON</a>
        </p>
      )}
    </>
  );
}

interface QuotedProps {
  readonly site: Site;
  readonly kind: TimelineEvent['kind'];
  readonly report: Report;
}

/** A mention is its sentence first; a publication its article first, and no quotation that only repeats the title. */
function Quoted({ site, kind, report }: QuotedProps) {
  const article = site.entries.get(report.article)?.article;
  if (article === undefined) return null;
  const repeats = report.quote === known(article.fields.title);
  return (
    <figure class="report">
      {kind === 'published' && (
        <p class="report-title">
          <TitleLink article={article} options={site.options} anchor={report.block} />
        </p>
      )}
      {!repeats && <Sentence article={article} report={report} />}
      <figcaption>
        {kind === 'published' ? <OutletName article={article} /> : <Whence {...{ site, report }} />}
      </figcaption>
    </figure>
  );
}

function Sentence({ article, report }: { readonly article: Article; readonly report: Report }) {
  const { parts, cutBefore, cutAfter } = quotation(report.quote, report.marks, QUOTE_LENGTH);
  return (
    <blockquote {...tongue(article)}>
      <p>
        {cutBefore && '… '}
        {parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
        {cutAfter && ' …'}
      </p>
    </blockquote>
  );
}

/** The outlet and the title, linked to the very paragraph. */
function Whence({ site, report }: { readonly site: Site; readonly report: Report }) {
  const article = site.entries.get(report.article)?.article;
  if (article === undefined) return null;
  return (
    <>
      <OutletName article={article} />
      {', '}
      <TitleLink article={article} options={site.options} anchor={report.block} />
    </>
  );
}

function OutletName({ article }: { readonly article: Article }) {
  const outlet = known(article.fields.outlet);
  return outlet === null ? (
    <span class="missing">Outlet unknown</span>
  ) : (
    <span dir="auto">{shorten(outlet, NAME_LENGTH)}</span>
  );
}
