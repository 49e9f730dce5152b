import type { JSX } from 'preact';
import { Base } from '../../layouts/base.tsx';
import { AboutPage } from '../../layouts/pages/about.tsx';
import { ArticlesPage } from '../../layouts/pages/articles.tsx';
import { type By, GroupPage, GroupsPage } from '../../layouts/pages/groups.tsx';
import { HomePage } from '../../layouts/pages/home.tsx';
import { NotFoundPage } from '../../layouts/pages/not-found.tsx';
import { OfflinePage } from '../../layouts/pages/offline.tsx';
import { SearchHead, SearchPage } from '../../layouts/pages/search.tsx';
import { OldestFirstPage, TimelinePage } from '../../layouts/pages/timeline.tsx';
import type { Archive, Sha256, SitePath } from '../model.ts';
import { articleView } from './article-view.ts';
import { numberedPath, paths, under } from './links.ts';
import { oldestFirst } from './oldest-first.ts';
import type { SiteOptions } from './options.ts';
import type { Group } from './outlets.ts';
import { type Page, page } from './page.ts';
import { paginate } from './paginate.ts';
import type { PeriodPage } from './periods.ts';
import { ARTICLES_PER_PAGE } from './plans.ts';
import { articlePages } from './rendering/article-pages.ts';
import { type ListKeys, listKeys } from './rendering/list-keys.ts';
import { sheets } from './style-sheets.ts';
import { type Site, viewSite } from './views.ts';
import { TITLE_LENGTH } from './weights.ts';
import { wordsOf } from './words.ts';

/** Every page of the archive; no two have one path. Linear but for sorting the articles by date. */
export function sitePages(archive: Archive, options: SiteOptions): readonly Page[] {
  const site = viewSite(archive, options);
  const sheets = site.byDate.map((entry, index) => ({ ...entry, view: articleView(site, index) }));
  return [...listPages(site), ...articlePages(site, sheets)];
}

/** The pages that are not an article's own. */
export function listPages(site: Site): readonly Page[] {
  const keys = listKeys(site);
  return [
    page(paths.home, () => HomePage({ site })),
    ...site.articles.pages.map((of) =>
      page(of.path, () => ArticlesPage({ site, page: of }), part(of, keys.articles)),
    ),
    ...timelinePages(site, keys),
    ...groupLists(site, 'outlet', paths.outlets),
    ...groupPages(site, 'outlet', keys),
    ...groupLists(site, 'place', paths.places),
    ...groupPages(site, 'place', keys),
    page(paths.search, () => searchPage(site)),
    page(paths.about, () => AboutPage({ site }), null),
    page(paths.notFound, () => NotFoundPage({ site })),
    ...(site.options.offline === true ? [page(paths.offline, () => OfflinePage({ site }))] : []),
  ];
}

/** A page of everything changes with most changes, and there is one. */
function part<T>(page: PeriodPage<T>, keyOf: (page: PeriodPage<T>) => Sha256): Page['shown'] {
  return page.scope.of === 'all' ? 'all' : () => keyOf(page);
}

function timelinePages(site: Site, keys: ListKeys): readonly Page[] {
  const { pages } = site.timeline;
  const other = oldestFirst(pages[0]);
  return [
    ...pages.map((of) =>
      page(of.path, () => TimelinePage({ site, page: of }), part(of, keys.timeline)),
    ),
    ...(other === null ? [] : [page(other.path, () => OldestFirstPage({ site, page: other }))]),
  ];
}

/** Outlets or places on one page of their list, and bytes of its HTML: names can be as long as titles. */
const GROUPS = {
  count: 2000,
  weight: 380_000,
  // A quotation mark takes six bytes.
  weigh: ({ name, path }: Group) =>
    80 + path.length + 6 * Math.min(TITLE_LENGTH, name?.length ?? 0),
};

/** The lists of all outlets and of all places. `-` is the slug of none, which may well be called `2`. */
function groupLists(site: Site, by: By, list: SitePath): readonly Page[] {
  const all = by === 'outlet' ? site.outlets : site.places;
  const shown = all.filter(({ name, entries }) => name !== null || entries.length > 0);
  const slices = paginate(shown, GROUPS);
  const further = under(list, '-');
  return slices.map((groups, index) => {
    const numbered = { list, number: index + 1, of: slices.length, further };
    return page(numberedPath(list, index + 1, further), () =>
      GroupsPage({ site, by, groups, numbered }),
    );
  });
}

function groupPages(site: Site, by: By, keys: ListKeys): readonly Page[] {
  const groups = by === 'outlet' ? site.outlets : site.places;
  const rules = { count: ARTICLES_PER_PAGE, weight: Number.POSITIVE_INFINITY, weigh: () => 1 };
  return groups.flatMap((group) => {
    const slices = paginate(group.entries, rules);
    return slices.map((entries, index) => {
      const numbered = { list: group.path, number: index + 1, of: slices.length };
      const props = { site, by, group, entries, numbered };
      const shown = () => keys.group(by, group, entries, numbered);
      return page(numberedPath(group.path, index + 1), () => GroupPage(props), shown);
    });
  });
}

function searchPage({ archive, options }: Site): JSX.Element {
  const shell = {
    archive,
    options,
    title: wordsOf(archive).searchPage.title,
    path: paths.search,
    section: paths.search,
  } as const;
  return Base({
    ...shell,
    search: true,
    sheet: sheets.search,
    head: SearchHead({ options }),
    children: SearchPage({ archive, options }),
  });
}
