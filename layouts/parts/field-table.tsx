import type { Archive } from '../../src/model.ts';
import { fieldCounts } from '../../src/site/counts.ts';
import { BASES } from './basis.tsx';
import { grouped } from './language.ts';

const NAMES = {
  title: 'Headline',
  standfirst: 'Standfirst',
  outlet: 'Outlet',
  agency: 'Agency',
  byline: 'Byline',
  published: 'Date',
  place: 'Place',
  language: 'Language',
  url: 'Address',
} as const;

/** What each basis means, and how many articles know each field on it. */
export function FieldTable({ archive }: { readonly archive: Archive }) {
  return (
    <>
      <dl class="bases">
        {BASES.map(({ basis, means }) => (
          <div key={basis}>
            <dt>{basis}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <section class="scroll" aria-label="How many articles know each fact, by basis" tabindex={0}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">Fact</th>
              {BASES.map(({ basis }) => (
                <th key={basis} scope="col">
                  {basis}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fieldCounts(archive).map(({ field, by }) => (
              <tr key={field}>
                <th scope="row">{NAMES[field]}</th>
                {BASES.map(({ basis }) => (
                  <td key={basis}>{grouped(by.get(basis) ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
