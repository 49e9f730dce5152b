import type { Entry } from '../../src/model.ts';
import { href, numberedPath, paths } from '../../src/site/links.ts';
import type { Group } from '../../src/site/outlets.ts';
import type { Numbered } from '../../src/site/periods.ts';
import { sheets } from '../../src/site/style-sheets.ts';
import type { Site } from '../../src/site/views.ts';
import { TITLE_LENGTH } from '../../src/site/weights.ts';
import { wordsOf } from '../../src/site/words.ts';
import { shorten } from '../../src/text/notices.ts';
import { Base } from '../base.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Entries } from '../parts/entries.tsx';
import { Pager, pageTitle } from '../parts/pager.tsx';

/** By what articles are grouped. */
export type By = 'outlet' | 'place';

const ROOTS = { outlet: paths.outlets, place: paths.places } as const;

interface Props {
  readonly site: Site;
  readonly by: By;
  readonly numbered: Numbered;
}

interface GroupsProps extends Props {
  /** Those on this page. */
  readonly groups: readonly Group[];
}

/** Every outlet, or every place, with the number of its articles; those without one are counted too. */
export function GroupsPage({ site, by, groups, numbered }: GroupsProps) {
  const { archive, options } = site;
  const { number, [by]: words } = wordsOf(archive);
  const all = by === 'outlet' ? site.outlets : site.places;
  const named = all.filter(({ name }) => name !== null);
  return (
    <Base
      archive={archive}
      options={options}
      title={pageTitle(site, words.title, numbered)}
      path={numberedPath(numbered.list, numbered.number, numbered.further)}
      section={ROOTS[by]}
      sheet={sheets.lists}
    >
      <h1>{words.title}</h1>
      <p class="lead">{named.length === 0 ? words.none : words.count(named.length)}</p>
      <ul class="outlets">
        {groups.map((group) => (
          <li key={group.path}>
            <a href={href(options, group.path)} dir="auto">
              {groupName(group, words.unknown)}
            </a>{' '}
            <span class="figure">{number(group.entries.length)}</span>
          </li>
        ))}
      </ul>
      <Pager site={site} numbered={numbered} />
    </Base>
  );
}

interface GroupProps extends Props {
  readonly group: Group;
  readonly entries: readonly Entry[];
}

/** The articles of one outlet or place, newest first. */
export function GroupPage({ site, by, group, entries, numbered }: GroupProps) {
  const { archive, options } = site;
  const words = wordsOf(archive)[by];
  const name = groupName(group, words.unknown);
  return (
    <Base
      archive={archive}
      options={options}
      title={pageTitle(site, name, numbered)}
      path={numberedPath(numbered.list, numbered.number)}
      section={ROOTS[by]}
      sheet={sheets.lists}
    >
      <Crumbs site={site} crumbs={[{ path: ROOTS[by], words: words.title }]} />
      <h1 dir="auto">{name}</h1>
      <p class="lead">{(group.name === null ? words.ofUnknown : words.of)(group.entries.length)}</p>
      <Entries site={site} entries={entries} />
      <Pager site={site} numbered={numbered} />
    </Base>
  );
}

function groupName({ name }: Group, unknown: string): string {
  return name === null ? unknown : shorten(name, TITLE_LENGTH);
}
