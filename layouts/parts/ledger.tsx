import { removalReason } from '../../src/lines/rules.ts';
import type { Article } from '../../src/model.ts';
import { type RuleRemovals, removalsByRule, type Stretch } from '../../src/site/gaps.ts';
import { href, paths } from '../../src/site/links.ts';
import type { SiteOptions } from '../../src/site/options.ts';
import { count, grouped } from './language.ts';

/** Places of one rule that are linked. */
const MOST_PLACES = 12;

interface LedgerProps {
  readonly article: Article;
  readonly options: SiteOptions;
}

/** Which rules left out which lines of the original, and why; the lines stand in the text, where they were. */
export function Ledger({ article, options }: LedgerProps) {
  const { removed } = article;
  if (removed.length === 0) {
    return <p class="ledger-none">Nothing was removed from this text.</p>;
  }
  return (
    <details class="ledger">
      <summary class="ledger-count">What was removed ({count(removed.length, 'line')})</summary>
      <p>
        These lines stand in the original and are not part of the article. Each number leads to the
        place in the text where the line stood and can be read.
      </p>
      <section class="scroll" aria-label="Removed lines, by rule" tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Reason</th>
              <th scope="col">Lines</th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {removalsByRule(article).map((removals) => (
              <Row key={removals.rule} {...removals} />
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a class="onward" href={href(options, paths.about, 'removed')}>
          What was removed from the whole archive
        </a>
      </p>
    </details>
  );
}

function Row({ rule, lines, places }: RuleRemovals) {
  const rest = places.length - MOST_PLACES;
  return (
    <tr>
      <th scope="row">
        {removalReason(rule)} <code class="rule">{rule}</code>
      </th>
      <td class="number">{grouped(lines)}</td>
      <td>
        {places.slice(0, MOST_PLACES).map(({ anchor, stretch }, index) => (
          <span key={anchor}>
            {index > 0 && ', '}
            <a href={`#${anchor}`}>{rangeOf(stretch)}</a>
          </span>
        ))}
        {rest > 0 && ` and ${count(rest, 'more place')}`}
      </td>
    </tr>
  );
}

function rangeOf(stretch: Stretch): string {
  const first = stretch[0].number;
  const last = stretch.at(-1)?.number ?? first;
  return first === last ? String(first) : `${first}–${last}`;
}
