import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outletSlugs } from '../src/site/outlets.ts';
import { sitePages } from '../src/site/pages.ts';
import { quotation } from '../src/site/quotes.ts';
import { type ArticleSpec, makeArchive } from './support/archive.ts';
import { attribute, elements } from './support/html.ts';
import { all, manyArticles, mentioned, pageAt, ROOT } from './support/pages.ts';

const A: ArticleSpec = { path: 'a.txt', title: 'A', paragraphs: ['On that day.'] };

describe('a large archive', () => {
  it('of 25,000 articles in one month is cut into pages of at most 100 articles and 500 kB', () => {
    const pages = sitePages(
      manyArticles(25_000, () => '2018-09-14'),
      ROOT,
    );
    assert.equal(new Set(pages.map(({ path }) => path)).size, pages.length);
    const months = pages.filter(({ path }) => path.startsWith('years/2018/09/'));
    assert.equal(months.length, 250);
    const [first] = months;
    assert(first !== undefined);
    const html = first.render();
    assert.ok(Buffer.byteLength(html) < 500_000);
    const [list] = all(html, 'ol').filter((node) => attribute(node, 'class') === 'entries');
    assert(list !== undefined);
    assert.equal(elements(list).filter(({ nodeName }) => nodeName === 'li').length, 100);
  });

  it('of an outlet to each article lists the outlets on pages below 500 kB, one of them called 2', () => {
    for (const name of ['Outlet ', '"'.repeat(300)]) {
      const articles = Array.from({ length: 4500 }, (_, index) => ({
        path: `${index}.txt`,
        title: 'A',
        outlet: index === 0 ? '2' : `${name}${index}`,
        published: '2018',
      }));
      const pages = sitePages(makeArchive({ articles }), ROOT);
      assert.equal(new Set(pages.map(({ path }) => path)).size, pages.length);
      const lists = pages.filter(({ path }) => /^outlets\/(?:-\/\d+\/)?index\.html$/.test(path));
      assert.ok(lists.length > 1);
      const rendered = lists.map(({ render }) => render());
      const named = rendered.flatMap((html) => html.match(/<span class="figure">1<\/span>/g) ?? []);
      assert.equal(named.length, articles.length);
      for (const html of rendered) assert.ok(Buffer.byteLength(html) < 500_000);
      assert.match(rendered[0] ?? '', /rel="next" href="\/outlets\/-\/2\/"/);
      assert.match(rendered[1] ?? '', /rel="prev" href="\/outlets\/"/);
    }
  });

  it('has its timeline by year and month, and links events where they stand', () => {
    const events = Array.from({ length: 700 }, (_, index) =>
      mentioned(`e${index}`, index < 350 ? '2018-09-14' : '2018-08'),
    );
    const archive = makeArchive({ articles: [A], events });
    const found = sitePages(archive, ROOT).map(({ path }) => path);
    for (const path of ['2018/index.html', '2018/09/2/index.html', '2018/08/2/index.html']) {
      assert.ok(found.includes(`timeline/${path}`), path);
    }
    assert.ok(pageAt(archive, 'timeline/2018/09/2/index.html').includes('id="e349"'));
  });

  it('shows 300 events on one page and an overview of more', () => {
    const lists = (length: number) => {
      const events = Array.from({ length }, (_, index) => mentioned(`e${index}`, '2018-09-14'));
      return pageAt(makeArchive({ articles: [A], events }), 'timeline/index.html').includes(
        'id="e0"',
      );
    };
    assert.equal(lists(300), true);
    assert.equal(lists(301), false);
  });

  it('keeps the pages of the timeline below 500 kB, whatever the texts', () => {
    const outlet = '"'.repeat(500);
    const article: ArticleSpec = { ...A, title: outlet, outlet };
    const events = Array.from({ length: 200 }, (_, index) => {
      const event = mentioned(`e${index}`, '2018-09-14', 20);
      const [first] = event.reports;
      const report = { ...first, quote: '"'.repeat(9000), marks: [{ start: 5000, end: 5004 }] };
      return { ...event, reports: [report, ...event.reports] } as const;
    });
    const pages = sitePages(makeArchive({ articles: [article], events }), ROOT);
    for (const page of pages.filter(({ path }) => path.startsWith('timeline/'))) {
      assert.ok(Buffer.byteLength(page.render()) < 500_000, page.path);
    }
  });

  it('counts the reports that an event has beyond those it can show', () => {
    const archive = makeArchive({ articles: [A], events: [mentioned('m', '2018', 20_000)] });
    const html = pageAt(archive, 'timeline/index.html');
    assert.ok(Buffer.byteLength(html) < 500_000);
    assert.ok(html.includes('and 19,988 more'));
  });
});

describe('the timeline', () => {
  it('names and counts the undated articles', () => {
    const html = pageAt(
      makeArchive({ articles: [A, { path: 'b.txt', title: 'B' }] }),
      'timeline/index.html',
    );
    assert.match(html, /Of <a href="\/years\/undated\/">2 articles<\/a>/);
  });

  it('marks the dated words of a quotation and cuts a long one around them', () => {
    assert.deepEqual(quotation('on 14 May it', [{ start: 3, end: 9 }], 100), {
      parts: [
        { text: 'on ', marked: false },
        { text: '14 May', marked: true },
        { text: ' it', marked: false },
      ],
      cutBefore: false,
      cutAfter: false,
    });
    const long = `${'😀'.repeat(500)}14 May${'😀'.repeat(500)}`;
    const cut = quotation(long, [{ start: 1000, end: 1006 }], 101);
    assert.deepEqual(
      cut.parts.filter(({ marked }) => marked),
      [{ text: '14 May', marked: true }],
    );
    assert.ok(cut.cutBefore && cut.cutAfter);
    assert.doesNotMatch(cut.parts.map(({ text }) => text).join(''), /\p{Surrogate}/u);
  });

  it('survives marks that overlap or lie outside', () => {
    const { parts } = quotation(
      'abc',
      [
        { start: 2, end: 9 },
        { start: 0, end: 3 },
      ],
      100,
    );
    assert.equal(parts.map(({ text }) => text).join(''), 'abc');
  });
});

describe('outlets', () => {
  it('with one slug, none, a long one or a reserved one have addresses of their own', () => {
    const names = ['A B', 'A-B', 'a b', '???', '!!!', 'Unknown', 'x'.repeat(500)];
    const slugs = outletSlugs(names);
    assert.equal(new Set(slugs.values()).size, names.length);
    assert.ok(![...slugs.values()].includes('unknown'));
    for (const slug of slugs.values()) assert.ok(slug !== '' && Buffer.byteLength(slug) <= 120);
    assert.deepEqual(outletSlugs(names.toReversed()), new Map([...slugs]));
  });
});
