import type { TimelineEvent } from '../../src/model.ts';
import { KINDS } from './kinds.ts';
import { count, grouped } from './language.ts';

interface LeadProps {
  readonly events: readonly TimelineEvent[];
  readonly order: 'newest' | 'oldest';
}

/** How many events a page is about, in all and of each kind. */
export function Lead({ events, order }: LeadProps) {
  const kinds = Object.entries(KINDS).map(([kind, words]) => {
    const number = events.filter((event) => event.kind === kind).length;
    return { words: words.toLowerCase(), number };
  });
  return (
    <>
      <p class="lead">
        {count(events.length, 'event')}
        {events.length > 1 && (
          <>
            , <span class="order-words">{order}</span> first
          </>
        )}
        : when the articles were published, and what they date. Every event is quoted as it stands
        and leads to its paragraph.
      </p>
      {events.length > 1 && (
        <ul class="kind-counts">
          {kinds
            .filter(({ number }) => number > 0)
            .map(({ words, number }) => (
              <li key={words} class={`kind ${words}`}>
                {grouped(number)} {words}
              </li>
            ))}
        </ul>
      )}
    </>
  );
}
