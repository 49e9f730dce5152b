import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleView } from '../src/site/article-view.ts';
import { viewSite } from '../src/site/views.ts';
import { type ArticleSpec, makeArchive } from './support/archive.ts';
import { PREFIXED, pageAt } from './support/pages.ts';

const WEEK = Array.from({ length: 7 }, (_, index) => ({
  path: `${index}.txt`,
  title: `Article ${index}`,
  published: `2018-09-1${index}`,
}));
const FIRST = 'articles/0/index.html';

/** The first article's page, with these beside those of the week. */
function first(...others: readonly ArticleSpec[]): string {
  return pageAt(makeArchive({ articles: [...WEEK, ...others] }), FIRST, PREFIXED);
}

describe('an article’s page', () => {
  it('stays the same bytes when something is added elsewhere in the archive', () => {
    const alone = first();
    assert.equal(first({ path: 'x.txt', title: 'Much later', published: '2019-05-05' }), alone);
  });

  it('changes with the title of its neighbour, and with what is put between them', () => {
    const alone = first();
    const between = { path: 'x.txt', title: 'Between', published: '2018-09-10/2018-09-11' };
    assert.notEqual(first(between), alone);
    const [own = { path: '' }, next, ...rest] = WEEK;
    const articles = [own, { ...next, path: '1.txt', title: 'Renamed' }, ...rest];
    assert.notEqual(pageAt(makeArchive({ articles }), FIRST, PREFIXED), alone);
  });
});

describe('what an article’s page says of the rest of the archive', () => {
  it('is plain data, which another thread or a later build can be handed', () => {
    const site = viewSite(makeArchive({ articles: WEEK }), PREFIXED);
    for (const index of site.byDate.keys()) {
      const view = articleView(site, index);
      assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
      assert.deepEqual(structuredClone(view), view);
    }
  });

  it('is nothing of an article that there is not', () => {
    const site = viewSite(makeArchive({ articles: WEEK }), PREFIXED);
    assert.throws(() => articleView(site, WEEK.length), /no article 7/);
  });
});
