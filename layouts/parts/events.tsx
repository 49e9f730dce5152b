import type { DateSpan, TimelineEvent } from '../../src/model.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { at } from '../../src/text/maps.ts';
import { dateAnchor } from './anchors.ts';
import { BriefEvent, Event } from './event.tsx';
import { Heading, type HeadingLevel } from './heading.tsx';
import { When } from './when.tsx';

interface EventsProps {
  readonly site: Site;
  readonly events: readonly TimelineEvent[];
  /** Of the days, below the heading under which they stand. */
  readonly level: HeadingLevel;
  /** On another page than the timeline: without ids, and with one report of each event. */
  readonly brief?: boolean;
}

/** Events by date, each with the sentences that report it. */
export function Events({ site, events, level, brief = false }: EventsProps) {
  return (
    <ol class="days">
      {byDate(events).map(({ date, events: own }) => (
        <li
          key={date.edtf}
          class={date.earliest === date.latest ? 'day' : 'day imprecise'}
          {...(brief ? {} : { 'data-from': date.earliest, 'data-to': date.latest })}
        >
          <Heading level={level} class="day-date" {...(brief ? {} : { id: dateAnchor(date) })}>
            <When date={date} archive={site.archive} />
            <Precision site={site} date={date} />
          </Heading>
          <ol class="events">
            {own.map((event) => (brief ? BriefEvent({ site, event }) : Event({ site, event })))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** What the words of the date leave open. Of an interval they say it themselves. */
function Precision({ site, date }: { readonly site: Site; readonly date: DateSpan }) {
  if (date.earliest === date.latest || date.edtf.includes('/')) return null;
  const { dayUnknown, monthUnknown } = wordsOf(site.archive);
  return <span class="precision">{date.edtf.length > 4 ? dayUnknown : monthUnknown}</span>;
}

function byDate(events: readonly TimelineEvent[]) {
  const found = new Map<string, { date: DateSpan; events: TimelineEvent[] }>();
  for (const event of events) {
    at(found, event.date.edtf, () => ({ date: event.date, events: [] })).events.push(event);
  }
  return [...found.values()];
}
