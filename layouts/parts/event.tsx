import type { Report, TimelineEvent } from '../../src/model.ts';
import { type Cited, cited } from '../../src/site/cited.ts';
import { href, paths } from '../../src/site/links.ts';
import { outletsOfEvent, type Site } from '../../src/site/views.ts';
import { DIFFERING_SHOWN, QUOTE_LENGTH } from '../../src/site/weights.ts';
import { interfaceOf, wordsOf } from '../../src/site/words.ts';
import { eitherInWords } from '../../src/text/date-words.ts';
import { shorten } from '../../src/text/notices.ts';
import { tongueAmong } from './language.ts';
import { Quoted, Whence } from './report.tsx';
import { said } from './said.tsx';

interface EventProps {
  readonly site: Site;
  readonly event: TimelineEvent;
}

/** Quoted reports that are in sight at once; the reader unfolds the others. */
const OPEN_REPORTS = 4;

/** An event with every passage that a page has room for. The filters of the timeline read its kind's class and its `data-` attributes; few outlets or sources are not said. */
export function Event({ site, event }: EventProps) {
  const shown = cited(event);
  const outlets = outletsOfEvent(event, site.entries).length;
  return (
    <li
      key={event.id}
      class="event"
      id={event.id}
      {...(outlets > 1 ? { 'data-outlets': outlets } : {})}
      {...(event.sources > 1 ? { 'data-sources': event.sources } : {})}
    >
      <p class="event-facts">
        <Kind site={site} event={event} />
        {event.kind !== 'published' && <Support site={site} event={event} outlets={outlets} />}
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
          <Kind site={site} event={event} />
        </p>
      )}
      <Quoted site={site} event={event} report={report} />
    </li>
  );
}

/** In words; the style sheet sets a sign of its own before each. */
function Kind({ site, event: { kind } }: EventProps) {
  return <span class={`kind ${kind}`}>{wordsOf(site.archive).timeline.kinds[kind]}</span>;
}

function Support({ site, event, outlets }: EventProps & { readonly outlets: number }) {
  const words = wordsOf(site.archive).timeline;
  return (
    <>
      {outlets > 1 && <span>{words.outlets(outlets)}</span>}
      <span>{words.sources(event.sources)}</span>
    </>
  );
}

function Differing({ site, event: { differing } }: EventProps) {
  if (differing.length === 0) return null;
  const shown = differing.slice(0, DIFFERING_SHOWN);
  const { language, words } = interfaceOf(site.archive);
  const dates = eitherInWords(shown, language, words.dates);
  return (
    <p class="event-differing">{words.timeline.differ(dates, shown.length < differing.length)}</p>
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
    <p class="event-headline" {...tongueAmong(article, site.archive)}>
      {shorten(event.headline, QUOTE_LENGTH)}
    </p>
  );
}

function Passages({ site, event, shown: { quoted, named, rest } }: ShownProps) {
  // A single passage is not worth a fold.
  const folded = quoted.length + named.length > OPEN_REPORTS + 1 ? quoted.slice(OPEN_REPORTS) : [];
  const open = quoted.slice(0, quoted.length - folded.length);
  const more = folded.length + named.length;
  const words = wordsOf(site.archive).timeline;
  return (
    <>
      <QuotedList site={site} event={event} reports={open} before={null} />
      {more > 0 && (
        <details class="event-more">
          <summary>{words.morePassages(more)}</summary>
          <QuotedList site={site} event={event} reports={folded} before={open.at(-1) ?? null} />
          <NamedList site={site} event={event} reports={named} />
        </details>
      )}
      {rest > 0 && (
        <p class="event-rest">
          {said(words.rest(rest), {
            json: (part) => <a href={href(site.options, paths.eventsJson)}>{part}</a>,
          })}
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
