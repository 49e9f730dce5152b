import type { TimelineEvent } from '../../src/model.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import { manyYears } from '../../src/site/strip/names.ts';
import type { StripPlan } from '../../src/site/strip/plan.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { KINDS } from './kinds.ts';
import { stretchLink, stretchName } from './stretches.ts';
import { yearsBeyond } from './strip-beyond.tsx';

interface StripTableProps {
  readonly site: Site;
  readonly page: PeriodPage<TimelineEvent>;
  readonly plan: StripPlan;
}

interface Row {
  readonly name: string;
  readonly to: string | null;
  readonly events: readonly TimelineEvent[];
}

/** What the strip shows, in figures. */
export function StripTable({ site, page, plan }: StripTableProps) {
  const { number, timeline, stripPage: words } = wordsOf(site.archive);
  const rows: readonly Row[] = [
    ...plan.named
      .filter(({ events }) => events.length > 0)
      .map((one) => ({
        name: one.key.length < 4 ? manyYears(one.key, words) : stretchName(site, one.key),
        to: stretchLink(site, page, one),
        events: one.events,
      })),
    ...[plan.earlier, plan.later].flatMap((events) => {
      const name = yearsBeyond(site, events);
      return name === null ? [] : [{ name, to: null, events }];
    }),
    ...(plan.unnamed.length === 0
      ? []
      : [{ name: words.unknown[plan.namedUnit], to: null, events: plan.unnamed }]),
  ];
  return (
    <details class="strip-figures">
      <summary>{words.figures}</summary>
      <section class="scroll" aria-label={words.table} tabindex={0}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words.beginsIn}</th>
              <th scope="col">{words.events}</th>
              {KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {timeline.kinds[kind]}
                </th>
              ))}
              <th scope="col">{words.dayUnknown}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.to === null ? row.name : <a href={row.to}>{row.name}</a>}</th>
                {figures(row.events).map((value, index) => (
                  <td key={index}>{number(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function figures(events: readonly TimelineEvent[]): readonly number[] {
  const of = (test: (event: TimelineEvent) => boolean) => events.filter(test).length;
  return [
    events.length,
    ...KINDS.map((kind) => of((event) => event.kind === kind)),
    of(({ date }) => date.earliest !== date.latest),
  ];
}
