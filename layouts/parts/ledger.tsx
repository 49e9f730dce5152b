import { removalReason } from '../../src/lines/rules.ts';
import type { Article, RemovedLine } from '../../src/model.ts';
import { count, tongue } from './language.ts';

/** Every line of the original that the article leaves out, in the order of the original, and why. */
export function Ledger({ article }: { readonly article: Article }) {
  const { removed } = article;
  if (removed.length === 0) {
    return <p class="ledger-none">Nothing was removed from this text.</p>;
  }
  return (
    <details class="ledger">
      <summary class="ledger-count">What was removed ({count(removed.length, 'line')})</summary>
      <p>
        These lines stand in the original and are not part of the article. Each row says which rule
        left them out, and why.
      </p>
      <section class="scroll" aria-label="Removed lines" tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Text</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          {stretches(removed).map((lines) => (
            <Stretch key={lines[0].number} lines={lines} article={article} />
          ))}
        </table>
      </section>
    </details>
  );
}

type Lines = readonly [RemovedLine, ...RemovedLine[]];

function Stretch({ lines, article }: { readonly lines: Lines; readonly article: Article }) {
  return (
    <tbody>
      {lines.map((line, index) => (
        <tr key={line.number}>
          <td class="number">{line.number}</td>
          <td {...tongue(article)}>{line.text}</td>
          {index === 0 && (
            <td rowspan={lines.length}>
              {removalReason(line.rule)} <code class="rule">{line.rule}</code>
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

/** Neighbours that one rule removed stand together under one reason. */
function stretches(removed: readonly RemovedLine[]): readonly Lines[] {
  const found: [RemovedLine, ...RemovedLine[]][] = [];
  for (const line of removed) {
    const last = found.at(-1);
    if (last !== undefined && last[0].rule === line.rule) last.push(line);
    else found.push([line]);
  }
  return found;
}
