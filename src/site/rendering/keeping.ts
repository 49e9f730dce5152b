import type { Entry, Sha256 } from '../../model.ts';
import { entryDigest } from '../../records/entry.ts';
import { ownOf } from '../../text/maps.ts';
import { type ArticleView, articleView } from '../article-view.ts';
import type { Says } from '../read-articles.ts';
import { type Site, shellOf } from '../views.ts';
import { type Former, keyMaker, takeOver } from './former.ts';

/** Among the keys of pages: of what all of them say of articles and events. */
const SHARED = 'data/shown';

/** By what it is known what may be kept. */
interface Means {
  readonly former: Former;
  readonly says: Says;
  /** Called once a page that is kept. */
  readonly advance: () => void;
}

/** Collects the keys of all pages that have one, and keeps of the old site what it is asked for. */
export function keeper(site: Site, { former, says, advance }: Means) {
  const keyFor = pageKeys(site, { former, says });
  const keys: Record<string, string> = { ...keyFor.shared };
  const isThere = (name: string, key: string, files: readonly string[]) => {
    keys[name] = key;
    const found = takeOver(former, { name, key, files });
    if (found) advance();
    return found;
  };
  return { keys, keyFor, isThere };
}

export type Keeping = ReturnType<typeof keeper>;

/**
 * Where the archive says the same of its articles and events as it did, what each page shows of others is not worked out again:
 * a page's key is the article's own and that of its view, a list's the one that it had.
 */
function pageKeys(site: Site, { former, says }: Pick<Means, 'former' | 'says'>) {
  const keyOf = keyMaker(shellOf(site), former);
  const shared = keyOf(says.facts);
  const whole = keyOf(says);
  const isSame = ownOf(former.keys, SHARED) === shared;
  const before = (name: string) => (isSame ? ownOf(former.keys, name) : undefined);
  return {
    shared: { [SHARED]: shared },
    article: (entry: Entry, index: number) => {
      const view = before(entry.article.id)?.split(' ')[1] ?? keyOf(articleView(site, index));
      return `${entryDigest(entry)} ${view}`;
    },
    sheet: (entry: Entry, view: ArticleView) => `${entryDigest(entry)} ${keyOf(view)}`,
    list: (url: string, shown: (() => Sha256) | 'all') =>
      shown === 'all' ? whole : (before(url) ?? keyOf(shown())),
  };
}
