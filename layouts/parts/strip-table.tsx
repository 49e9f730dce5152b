import type { TimelineEvent } from '../../src/model.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import type { StripPlan } from '../../src/site/strip/plan.ts';
import type { Site } from '../../src/site/views.ts';
import { KINDS } from './kinds.ts';
import { grouped } from './language.ts';
import { stretchLink, stretchName } from './stretches.ts';

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
  const rows: readonly Row[] = [
    ...plan.named
      .filter(({ events }) => events.length > 0)
      .map((one) => ({
        name: stretchName(site, one.key).replace(/^the /, ''),
        to: stretchLink(site, page, one),
        events: one.events,
      })),
    ...(plan.unnamed.length === 0
      ? []
      : [{ name: `${plan.namedUnit} unknown`, to: null, events: plan.unnamed }]),
  ];
  const kinds = Object.entries(KINDS);
  return (
    <details class="strip-figures">
      <summary>The same in figures</summary>
      <section class="scroll" aria-label="Events in figures" tabindex={0}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">Begins in</th>
              <th scope="col">Events</th>
              {kinds.map(([kind, words]) => (
                <th key={kind} scope="col">
                  {words}
                </th>
              ))}
              <th scope="col">Day unknown</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.to === null ? row.name : <a href={row.to}>{row.name}</a>}</th>
                {figures(row.events).map((number, index) => (
                  <td key={index}>{grouped(number)}</td>
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
    ...Object.keys(KINDS).map((kind) => of((event) => event.kind === kind)),
    of(({ date }) => date.earliest !== date.latest),
  ];
}
