import type { Report, TimelineEvent } from '../../src/model.ts';
import { type Cited, cited } from '../../src/site/cited.ts';
import { href, paths } from '../../src/site/links.ts';
import { outletsOfEvent, type Site } from '../../src/site/views.ts';
import { DIFFERING_SHOWN, QUOTE_LENGTH } from '../../src/site/weights.ts';
import { eitherInWords } from '../../src/text/dates.ts';
import { shorten } from '../../src/text/notices.ts';
import { KINDS } from './kinds.ts';
import { count, grouped, pageLanguage, tongue } from './language.ts';
import { Quoted, Whence } from './report.tsx';

interface EventProps {
  readonly site: Site;
  readonly event: TimelineEvent;
}

/** Quoted reports that are in sight at once; the reader unfolds the others. */
const OPEN_REPORTS = 4;

/** An event with every passage that a page has room for. The filters of the timeline read its `data-` attributes. */
export function Event({ site, event }: EventProps) {
  const shown = cited(event);
  const outlets = outletsOfEvent(event, site.entries).length;
  return (
    <li
      key={event.id}
      class="event"
      id={event.id}
      data-kind={event.kind}
      data-outlets={outlets}
      data-sources={event.sources}
    >
      <p class="event-facts">
        <Kind kind={event.kind} />
        {event.kind !== 'published' && <Support event={event} outlets={outlets} />}
      </p>
      <Differing site={site} event={event} />
      <Headline site={site} event={event} shown={shown} />
      <Passages site={site} event={event} shown={shown} />
    </li>
  );
}

/** The event in one passage, without an id: it is at home on the timeline. */
export function BriefEvent({ site, event }: EventProps) {
  const [report = event.reports[0]] = cited(event).quoted;
  const isPlain = event.kind === 'published' || event.kind === 'reported';
  return (
    <li key={event.id} class="event">
      {!isPlain && (
        <p class="event-facts">
          <Kind kind={event.kind} />
        </p>
      )}
      <Quoted site={site} event={event} report={report} />
    </li>
  );
}

/** In words; the style sheet sets a sign of its own before each. */
function Kind({ kind }: Pick<TimelineEvent, 'kind'>) {
  return <span class={`kind ${kind}`}>{KINDS[kind]}</span>;
}

function Support({ event, outlets }: { readonly event: TimelineEvent; readonly outlets: number }) {
  const { sources } = event;
  return (
    <>
      {outlets > 1 && <span>{count(outlets, 'outlet')}</span>}
      <span>{sources === 1 ? '1 source' : count(sources, 'independent source')}</span>
    </>
  );
}

function Differing({ site, event: { differing } }: EventProps) {
  if (differing.length === 0) return null;
  const shown = differing.slice(0, DIFFERING_SHOWN);
  return (
    <p class="event-differing">
      Dates differ: {eitherInWords(shown, pageLanguage(site.archive))}
      {shown.length < differing.length && ', among others'}
    </p>
  );
}

interface ShownProps extends EventProps {
  readonly shown: Cited;
}

/** Left out where the first quotation, or the title of the article that appeared, says the same. */
function Headline({ site, event, shown: { quoted } }: ShownProps) {
  const [lead = event.reports[0]] = quoted;
  const article = site.entries.get(lead.article)?.article;
  const said = event.kind === 'published' || lead.quote === event.headline;
  return article === undefined || said ? null : (
    <p class="event-headline" {...tongue(article)}>
      {shorten(event.headline, QUOTE_LENGTH)}
    </p>
  );
}

function Passages({ site, event, shown: { quoted, named, rest } }: ShownProps) {
  // A single passage is not worth a fold.
  const folded = quoted.length + named.length > OPEN_REPORTS + 1 ? quoted.slice(OPEN_REPORTS) : [];
  const open = quoted.slice(0, quoted.length - folded.length);
  const more = folded.length + named.length;
  return (
    <>
      <QuotedList site={site} event={event} reports={open} before={null} />
      {more > 0 && (
        <details class="event-more">
          <summary>{count(more, 'more passage')}</summary>
          <QuotedList site={site} event={event} reports={folded} before={open.at(-1) ?? null} />
          <NamedList site={site} event={event} reports={named} />
        </details>
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

interface ListProps extends EventProps {
  readonly reports: readonly Report[];
}

function QuotedList(props: ListProps & { readonly before: Report | null }) {
  const { site, event, reports, before } = props;
  return (
    <>
      {reports.map((report, index) => {
        const again = (reports[index - 1] ?? before)?.article === report.article;
        return <Quoted key={index} site={site} event={event} report={report} again={again} />;
      })}
    </>
  );
}

function NamedList({ site, event, reports }: ListProps) {
  if (reports.length === 0) return null;
  return (
    <ul class="event-named">
      {reports.map((report) => (
        <li key={report.article}>
          <Whence site={site} event={event} report={report} />
        </li>
      ))}
    </ul>
  );
}
