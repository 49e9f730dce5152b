import { Fragment } from 'preact';
import type { Article } from '../../src/model.ts';
import { type RuleRemovals, removalsByRule, type Stretch } from '../../src/site/gaps.ts';
import { href, paths } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { lineReason } from './reasons.ts';

/** Places of one rule that are linked. */
const MOST_PLACES = 12;

interface LedgerProps {
  readonly site: Shell;
  readonly article: Article;
}

/** Which rules left out which lines of the original, and why; the lines stand in the text, where they were. */
export function Ledger({ site, article }: LedgerProps) {
  const words = wordsOf(site.archive).ledger;
  const { removed } = article;
  if (removed.length === 0) {
    return <p class="ledger-none">{words.none}</p>;
  }
  return (
    <details class="ledger">
      <summary class="ledger-count">{words.title(removed.length)}</summary>
      <p>{words.why}</p>
      <ul class="ledger-rules">
        {removalsByRule(article).map((removals) => (
          <Removals key={removals.rule} site={site} {...removals} />
        ))}
      </ul>
      <p>
        <a class="onward" href={href(site.options, paths.about, 'removed')}>
          {words.whole}
        </a>
      </p>
    </details>
  );
}

function Removals({ site, rule, lines, places }: RuleRemovals & { readonly site: Shell }) {
  const words = wordsOf(site.archive);
  const rest = places.length - MOST_PLACES;
  return (
    <li>
      {lineReason(site.archive, rule)} <code class="rule">{rule}</code> {words.ledger.places(lines)}
      {places.slice(0, MOST_PLACES).map(({ anchor, stretch }, index) => (
        <Fragment key={anchor}>
          {index > 0 && words.list}
          <a href={`#${anchor}`}>{rangeOf(stretch)}</a>
        </Fragment>
      ))}
      {rest > 0 && words.ledger.more(rest)}
    </li>
  );
}

function rangeOf(stretch: Stretch): string {
  const first = stretch[0].number;
  const last = stretch.at(-1)?.number ?? first;
  return first === last ? String(first) : `${first}–${last}`;
}
