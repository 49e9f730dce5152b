import type { Entry } from '../../src/model.ts';
import { href, numberedPath, paths, styles } from '../../src/site/links.ts';
import type { Outlet } from '../../src/site/outlets.ts';
import type { Numbered } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
import { TITLE_LENGTH } from '../../src/site/weights.ts';
import { shorten } from '../../src/text/notices.ts';
import { Base } from '../base.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Entries } from '../parts/entries.tsx';
import { count, grouped } from '../parts/language.ts';
import { Pager, place } from '../parts/pager.tsx';

/** Every outlet with the number of its articles; those without one are counted too. */
export function OutletsPage({ site }: { readonly site: Site }) {
  const { archive, options, outlets } = site;
  const shown = outlets.filter(({ name, entries }) => name !== null || entries.length > 0);
  const named = site.outletNamed.size;
  return (
    <Base
      archive={archive}
      options={options}
      title="Outlets"
      path={paths.outlets}
      section={paths.outlets}
      styles={[styles.lists]}
    >
      <h1>Outlets</h1>
      <p class="lead">
        {named === 0 ? 'No article says who published it.' : `${count(named, 'outlet')}, by name.`}
      </p>
      <ul class="outlets">
        {shown.map((outlet) => (
          <li key={outlet.path}>
            <a href={href(options, outlet.path)} dir="auto">
              {outletName(outlet)}
            </a>{' '}
            <span class="figure">{grouped(outlet.entries.length)}</span>
          </li>
        ))}
      </ul>
    </Base>
  );
}

interface OutletProps {
  readonly site: Site;
  readonly outlet: Outlet;
  readonly entries: readonly Entry[];
  readonly numbered: Numbered;
}

/** The articles of one outlet, newest first. */
export function OutletPage({ site, outlet, entries, numbered }: OutletProps) {
  const { archive, options } = site;
  const name = outletName(outlet);
  const title = numbered.number === 1 ? name : `${name}, ${place(numbered).toLowerCase()}`;
  const path = numberedPath(numbered.list, numbered.number);
  return (
    <Base
      archive={archive}
      options={options}
      title={title}
      path={path}
      section={paths.outlets}
      styles={[styles.lists]}
    >
      <Crumbs options={options} crumbs={[{ path: paths.outlets, words: 'Outlets' }]} />
      <h1 dir="auto">{name}</h1>
      <p class="lead">
        {count(outlet.entries.length, 'article')}
        {outlet.name === null ? ' of which nobody knows who published them.' : ', newest first.'}
      </p>
      <Entries site={site} entries={entries} />
      <Pager numbered={numbered} options={options} />
    </Base>
  );
}

function outletName({ name }: Outlet): string {
  return name === null ? 'Outlet unknown' : shorten(name, TITLE_LENGTH);
}
