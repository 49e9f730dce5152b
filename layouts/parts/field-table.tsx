import type { Archive } from '../../src/model.ts';
import { fieldCounts } from '../../src/site/counts.ts';
import { wordsOf } from '../../src/site/words.ts';
import { BASES } from './basis.tsx';

/** What each basis means, and how many articles know each field on it. */
export function FieldTable({ archive }: { readonly archive: Archive }) {
  const { number, about: words, facts } = wordsOf(archive);
  return (
    <>
      <dl class="bases">
        {BASES.map((basis) => (
          <div key={basis}>
            <dt>{facts.bases[basis]}</dt>
            <dd>{words.bases[basis]}</dd>
          </div>
        ))}
      </dl>
      <section class="scroll" aria-label={words.fieldTable} tabindex={0}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words.fact}</th>
              {BASES.map((basis) => (
                <th key={basis} scope="col">
                  {facts.bases[basis]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fieldCounts(archive).map(({ field, by }) => (
              <tr key={field}>
                <th scope="row">{words.fields[field]}</th>
                {BASES.map((basis) => (
                  <td key={basis}>{number(by.get(basis) ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
