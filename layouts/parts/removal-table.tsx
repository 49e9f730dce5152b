import type { Archive } from '../../src/model.ts';
import { removalCounts } from '../../src/site/counts.ts';
import { wordsOf } from '../../src/site/words.ts';
import { lineReason } from './reasons.ts';

/** Which rules removed how much, and why. */
export function RemovalTable({ archive }: { readonly archive: Archive }) {
  const counts = removalCounts(archive);
  const { number, about: words } = wordsOf(archive);
  if (counts.length === 0) return <p>{words.nothingRemoved}</p>;
  return (
    <section class="scroll" aria-label={words.removalTable} tabindex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.reason}</th>
            <th scope="col">{words.lines}</th>
            <th scope="col">{words.articles}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ rule, lines, articles }) => (
            <tr key={rule}>
              <th scope="row">
                <code>{rule}</code>
              </th>
              <td class="reason">{lineReason(archive, rule)}</td>
              <td>{number(lines)}</td>
              <td>{number(articles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
