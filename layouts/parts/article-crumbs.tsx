import type { DateSpan, SitePath } from '../../src/model.ts';
import { paths, yearPath } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { type Crumb, Crumbs } from './crumbs.tsx';
import { scopeName } from './periods.tsx';

interface CrumbsProps {
  readonly site: Shell;
  readonly date: DateSpan | null;
  /** The page of the date's month, where there is one. */
  readonly month: SitePath | null;
}

/** All articles, the article's year, and its month where that has a page. */
export function ArticleCrumbs({ site, date, month }: CrumbsProps) {
  const words = wordsOf(site.archive);
  const all = { path: paths.articles, words: words.lists.title };
  const periods = date === null ? [{ path: paths.undated, words: words.undated }] : within(date);
  return <Crumbs site={site} crumbs={[all, ...periods]} />;

  function within({ earliest }: DateSpan): readonly Crumb[] {
    const [year = '', number = ''] = earliest.split('-');
    const own = { path: yearPath(year), words: year };
    if (month === null) return [own];
    const scope = { of: 'month', year, month: number } as const;
    return [own, { path: month, words: scopeName(scope, site.archive) }];
  }
}
