import type { Entry } from '../../src/model.ts';
import { paths, yearPath } from '../../src/site/links.ts';
import { published, type Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { type Crumb, Crumbs } from './crumbs.tsx';
import { scopeName } from './periods.tsx';

/** All articles, the article's year, and its month where that has a page. */
export function ArticleCrumbs({ site, entry }: { readonly site: Site; readonly entry: Entry }) {
  const words = wordsOf(site.archive);
  const all = { path: paths.articles, words: words.lists.title };
  return <Crumbs site={site} crumbs={[all, ...periods(site, entry)]} />;
}

function periods(site: Site, entry: Entry): readonly Crumb[] {
  const date = published(entry);
  if (date === null) return [{ path: paths.undated, words: wordsOf(site.archive).undated }];
  const [year = '', month = ''] = date.earliest.split('-');
  const own = { path: yearPath(year), words: year };
  const path = site.articlePaths.get(`${year}-${month}`);
  if (path === undefined || date.earliest.slice(0, 7) !== date.latest.slice(0, 7)) return [own];
  return [own, { path, words: scopeName({ of: 'month', year, month }, site.archive) }];
}
