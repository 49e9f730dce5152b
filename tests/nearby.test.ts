import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearby } from '../src/site/nearby.ts';
import { readingMinutes } from '../src/site/reading-time.ts';
import { viewSite } from '../src/site/views.ts';
import { type ArticleSpec, makeArchive } from './support/archive.ts';
import { pageAt, ROOT } from './support/pages.ts';

/** Ids of what stands near the article `id`. */
function near(articles: readonly ArticleSpec[], id: string) {
  const site = viewSite(makeArchive({ articles }), ROOT);
  const index = site.byDate.findIndex(({ article }) => article.id === id);
  const { earlier, later, sameDays, sameOutlet } = nearby(site, index);
  const ids = (entries: typeof sameDays) => entries.map(({ article }) => String(article.id));
  return {
    earlier: earlier?.article.id ?? null,
    later: later?.article.id ?? null,
    sameDays: ids(sameDays),
    sameOutlet: ids(sameOutlet),
  };
}

const on = (path: string, published?: string, outlet?: string): ArticleSpec => ({
  path,
  ...(published === undefined ? {} : { published }),
  ...(outlet === undefined ? {} : { outlet }),
});

describe('near an article', () => {
  it('stand the earlier and the later, others that may be of its days, and others of its outlet', () => {
    const articles = [
      on('a', '2018-09-10', 'X'),
      on('b', '2018-09-14', 'X'),
      on('c', '2018-09-14', 'Y'),
      on('d', '2018-09-14', 'X'),
      on('e', '2018-09-13/2018-09-14', 'Y'),
      on('f', '2018-09', 'Y'),
      on('g', '2018-10-01', 'X'),
    ];
    assert.deepEqual(near(articles, 'c'), {
      earlier: 'd',
      later: 'b',
      sameDays: ['e', 'f'],
      sameOutlet: [],
    });
    assert.deepEqual(near(articles, 'g'), {
      earlier: 'b',
      later: null,
      sameDays: [],
      sameOutlet: ['d', 'a'],
    });
  });

  it('stand no articles of the same days where nobody knows its own', () => {
    assert.deepEqual(near([on('a'), on('b'), on('c'), on('d', '2018')], 'a'), {
      earlier: 'b',
      later: null,
      sameDays: [],
      sameOutlet: [],
    });
  });

  it('stand at most three of each kind, however many there are', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      on(String(index).padStart(3, '0'), '2018-09-14', 'X'),
    );
    const { sameDays, sameOutlet } = near(many, '150');
    assert.equal(sameDays.length, 3);
    assert.equal(sameOutlet.length, 3);
    assert.equal(new Set([...sameDays, ...sameOutlet, '149', '151']).size, 8);
  });
});

describe('the time that an article takes to read', () => {
  const minutes = (...paragraphs: string[]) => {
    const [entry] = makeArchive({ articles: [{ path: 'a', paragraphs }] }).entries;
    assert(entry !== undefined);
    return readingMinutes(entry.article);
  };

  it('is reckoned by words, and is never less than a minute', () => {
    assert.equal(minutes(), 1);
    assert.equal(minutes('word '.repeat(238 * 4).trim()), 4);
    assert.equal(minutes(...Array.from({ length: 10 }, () => 'word '.repeat(238).trim())), 10);
  });

  it('is reckoned by characters in Chinese and Japanese', () => {
    assert.equal(minutes('漢'.repeat(255 * 3)), 3);
    assert.equal(minutes('かな漢字'.repeat(357)), 4);
  });
});

describe('what a page says of articles near its own', () => {
  const saying = (articles: readonly ArticleSpec[], id: string) => {
    const html = pageAt(makeArchive({ articles }), `articles/${id}/index.html`);
    const from = html.indexOf('<nav class="nearby"');
    return html.slice(from, html.indexOf('</nav>', from));
  };

  it('has the date of each of the same outlet, or that it is unknown', () => {
    const nav = saying([on('a', '2018-09-10', 'X'), on('b', undefined, 'X')], 'a');
    assert.match(nav, /From the same outlet.*>b<.*Date unknown/s);
  });

  it('does not say again what the heading says', () => {
    assert.doesNotMatch(saying([on('a'), on('b')], 'a'), /Date unknown/);
    const nav = saying([on('a', '2018-09-10'), on('b', '2018-09-10')], 'a');
    assert.doesNotMatch(nav, /Date unknown/);
  });
});
