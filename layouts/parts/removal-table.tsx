import { removalReason } from '../../src/lines/rules.ts';
import type { Archive } from '../../src/model.ts';
import { removalCounts } from '../../src/site/counts.ts';
import { grouped } from './language.ts';

/** Which rules removed how much, and why. */
export function RemovalTable({ archive }: { readonly archive: Archive }) {
  const counts = removalCounts(archive);
  if (counts.length === 0) return <p>Nothing.</p>;
  return (
    <section class="scroll" aria-label="Lines removed, by rule" tabindex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Reason</th>
            <th scope="col">Lines</th>
            <th scope="col">Articles</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ rule, lines, articles }) => (
            <tr key={rule}>
              <th scope="row">
                <code>{rule}</code>
              </th>
              <td class="reason">{removalReason(rule)}</td>
              <td>{grouped(lines)}</td>
              <td>{grouped(articles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
