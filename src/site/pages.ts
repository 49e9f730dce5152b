import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { ArticlePage } from '../../layouts/article.tsx';
import { Base } from '../../layouts/base.tsx';
import { AboutPage } from '../../layouts/pages/about.tsx';
import { ArticlesPage } from '../../layouts/pages/articles.tsx';
import { type By, GroupPage, GroupsPage } from '../../layouts/pages/groups.tsx';
import { HomePage } from '../../layouts/pages/home.tsx';
import { NotFoundPage } from '../../layouts/pages/not-found.tsx';
import { OfflinePage } from '../../layouts/pages/offline.tsx';
import { SearchHead, SearchPage } from '../../layouts/pages/search.tsx';
import { OldestFirstPage, TimelinePage } from '../../layouts/pages/timeline.tsx';
import type { Archive, SitePath } from '../model.ts';
import { articleView } from './article-view.ts';
import { citationsInTurn } from './citing/in-turn.ts';
import { articlePath, numberedPath, outputFile, paths } from './links.ts';
import { oldestFirst } from './oldest-first.ts';
import type { SiteOptions } from './options.ts';
import type { Group } from './outlets.ts';
import { paginate } from './paginate.ts';
import { sheets } from './style-sheets.ts';
import { ARTICLES_PER_PAGE, type Site, viewSite } from './views.ts';

/** A page of the site, rendered when it is asked for and not kept: an archive of 100,000 must fit in memory. */
export interface Page {
  /** File in the output folder, `/` between its parts, not percent-encoded. */
  readonly path: string;
  readonly url: SitePath;
  /** The whole document. Gives the same bytes each time. */
  readonly render: () => string;
}

/** Every page of the archive; no two have one path. Linear but for sorting the articles by date. */
export function sitePages(archive: Archive, options: SiteOptions): readonly Page[] {
  const site = viewSite(archive, options);
  const citations = citationsInTurn(site);
  return [
    page(paths.home, () => HomePage({ site })),
    ...site.articles.pages.map((of) => page(of.path, () => ArticlesPage({ site, page: of }))),
    ...timelinePages(site),
    page(paths.outlets, () => GroupsPage({ site, by: 'outlet' })),
    ...groupPages(site, 'outlet', site.outlets),
    page(paths.places, () => GroupsPage({ site, by: 'place' })),
    ...groupPages(site, 'place', site.places),
    page(paths.search, () => searchPage(site)),
    page(paths.about, () => AboutPage({ site })),
    page(paths.notFound, () => NotFoundPage({ site })),
    ...(options.offline === true ? [page(paths.offline, () => OfflinePage({ site }))] : []),
    ...site.byDate.map((entry, index) =>
      page(articlePath(entry.article.id), () =>
        ArticlePage({
          site,
          ...entry,
          view: articleView(site, index),
          citations: citations(index),
        }),
      ),
    ),
  ];
}

function timelinePages(site: Site): readonly Page[] {
  const { pages } = site.timeline;
  const other = oldestFirst(pages[0]);
  return [
    ...pages.map((of) => page(of.path, () => TimelinePage({ site, page: of }))),
    ...(other === null ? [] : [page(other.path, () => OldestFirstPage({ site, page: other }))]),
  ];
}

function groupPages(site: Site, by: By, groups: readonly Group[]): readonly Page[] {
  const rules = { count: ARTICLES_PER_PAGE, weight: Number.POSITIVE_INFINITY, weigh: () => 1 };
  return groups.flatMap((group) => {
    const slices = paginate(group.entries, rules);
    return slices.map((entries, index) => {
      const numbered = { list: group.path, number: index + 1, of: slices.length };
      const props = { site, by, group, entries, numbered };
      return page(numberedPath(group.path, index + 1), () => GroupPage(props));
    });
  });
}

function searchPage({ archive, options }: Site): JSX.Element {
  const shell = {
    archive,
    options,
    title: 'Search',
    path: paths.search,
    section: paths.search,
  } as const;
  return Base({
    ...shell,
    search: true,
    styles: [sheets.search],
    head: SearchHead({ options }),
    children: SearchPage({ archive, options }),
  });
}

function page(url: SitePath, view: () => JSX.Element): Page {
  return {
    path: outputFile(url),
    url,
    render: () => wellFormed(`<!doctype html>${render(view())}\n`),
  };
}

/** What HTML may not contain, not even as text: controls but tab and line feed, noncharacters, lone surrogates. */
const UNFIT = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/** What may be unfit: no text without it is, and most pages are. Found several times as fast as the very characters. */
const SUSPECT = /[^\t\n -~\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

function wellFormed(html: string): string {
  return SUSPECT.test(html) ? html.replace(UNFIT, '\ufffd') : html;
}
