import type { TimelineEvent } from '../../src/model.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { rememberingOf } from '../../src/text/remembering.ts';
import { KINDS } from './kinds.ts';
import { said } from './said.tsx';

interface LeadProps {
  readonly site: Site;
  readonly events: readonly TimelineEvent[];
  readonly order: 'newest' | 'oldest';
}

/** How many there are of each kind: the pages of a long month all have the same. */
const kindsOf = rememberingOf((events: readonly TimelineEvent[]) =>
  KINDS.map((kind) => ({ kind, number: events.filter((event) => event.kind === kind).length })),
);

/** How many events a page is about, in all and of each kind. */
export function Lead({ site, events, order }: LeadProps) {
  const words = wordsOf(site.archive).timeline;
  const kinds = kindsOf(events);
  return (
    <>
      <p class="lead">
        {said(words.lead(events.length, order), {
          order: (part) => <span class="order-words">{part}</span>,
        })}
      </p>
      {events.length > 1 && (
        <ul class="kind-counts">
          {kinds
            .filter(({ number }) => number > 0)
            .map(({ kind, number }) => (
              <li key={kind} class={`kind ${kind}`}>
                {words.kindCount[kind](number)}
              </li>
            ))}
        </ul>
      )}
    </>
  );
}
