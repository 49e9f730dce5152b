import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineEvent } from '../src/model.ts';
import { blockId } from '../src/text/ids.ts';
import { type ArticleSpec, makeArchive } from './support/archive.ts';
import { date, event } from './support/events.ts';
import { attribute, elements, textOf } from './support/html.ts';
import { all, articlePage, elementsOf, mentioned, pageAt } from './support/pages.ts';

const A: ArticleSpec = { path: 'a.txt', title: 'A', paragraphs: ['On that day.'] };

function jsonLd(html: string): Readonly<Record<string, unknown>> {
  const data = all(html, 'script').filter((node) => attribute(node, 'type') !== 'module');
  assert.equal(data.length, 1);
  return JSON.parse(data.map((node) => textOf(node)).join(''));
}

describe('an article’s page', () => {
  it('shows what is unknown as unknown, and claims none of it to machines', () => {
    const html = articlePage({ path: 'a b.txt' });
    for (const words of ['Date unknown', 'Outlet unknown', 'Author unknown', 'Place unknown']) {
      assert.ok(html.includes(words), words);
    }
    assert.deepEqual(
      all(html, 'h1').map((node) => textOf(node)),
      ['a-b'],
    );
    assert.deepEqual(Object.keys(jsonLd(html)), ['@context', '@type', 'identifier']);
  });

  it('gives machines a date only where it is one, and not an estimate', () => {
    const dateOf = (spec: Partial<ArticleSpec>) =>
      jsonLd(articlePage({ ...A, ...spec }))['datePublished'];
    assert.equal(dateOf({ published: '2018-09-14' }), '2018-09-14');
    assert.equal(dateOf({ published: '2018-09' }), '2018-09');
    assert.equal(dateOf({ published: '2018-09-14/2018-09-16' }), undefined);
    assert.equal(dateOf({ published: '2018-09-14', basis: 'estimated' }), undefined);
  });

  it('shows hostile words as words', () => {
    const title = '</title></script><script>alert(1)</script> {{ 7 }} {% x %} <!--';
    const html = articlePage({ ...A, title, outlet: title, byline: title, standfirst: title });
    assert.deepEqual(
      all(html, 'h1').map((node) => textOf(node)),
      [title],
    );
    assert.equal(jsonLd(html)['headline'], title);
    assert.ok(!html.includes('<script>'));
  });

  it('links only to addresses of the web', () => {
    const links = (url: string) =>
      all(articlePage({ ...A, url }), 'a').filter((node) =>
        attribute(node, 'rel')?.includes('external'),
      );
    assert.deepEqual(links('javascript:alert(1)'), []);
    assert.deepEqual(links('data:text/html,x'), []);
    assert.deepEqual(
      links('https://news.example/a').map((node) => attribute(node, 'rel')),
      ['external nofollow noreferrer'],
    );
  });

  it('carries the article’s language and direction on its own words, not on the page', () => {
    const html = articlePage({ ...A, language: 'ar' });
    const nodes = elementsOf(html);
    const body = nodes.find((node) => attribute(node, 'class') === 'body');
    const root = nodes.find(({ nodeName }) => nodeName === 'html');
    assert(body !== undefined && root !== undefined);
    assert.deepEqual([attribute(body, 'lang'), attribute(body, 'dir')], ['ar', 'rtl']);
    assert.deepEqual([attribute(root, 'lang'), attribute(root, 'dir')], ['en', 'ltr']);
    assert.ok(articlePage({ ...A, language: 'ar-Latn' }).includes('lang="ar-Latn" dir="ltr"'));
    assert.ok(articlePage({ ...A, language: 'az-Arab' }).includes('lang="az-Arab" dir="rtl"'));
  });

  it('leads from each date that it mentions to the paragraph and to the timeline', () => {
    const event = mentioned('m-1', '2018-09-10');
    const archive = makeArchive({ articles: [A], events: [event] });
    const mention = {
      block: blockId(1),
      at: { start: 0, end: 11 },
      span: { start: 0, end: 11 },
      words: 'On that day',
      type: 'DATE',
      value: '2018-09-10',
      earliest: event.date.earliest,
      latest: event.date.latest,
      rule: 'written-out',
    } as const;
    const unplaced = { ...mention, words: 'one day', earliest: null, latest: null };
    const entries = archive.entries.map((entry) => ({ ...entry, mentions: [mention, unplaced] }));
    const html = pageAt({ ...archive, entries }, 'articles/a/index.html');
    const links = all(html, 'a').map((node) => attribute(node, 'href') ?? '');
    assert.deepEqual(
      links.filter((to) => to.includes('#') && to !== '#main' && !to.startsWith('/about/')),
      ['#l1', '#l1', '/timeline/2018/#m-1'],
    );
    assert.ok(html.includes('10 September 2018') && !html.includes('one day'));
  });

  it('leads from each of its dates, the first day first, to the event that quotes it', () => {
    const text = 'It met on Monday. It left on Monday. It met in May. It met in 1999.';
    const quotes = text.split(/(?<=\.) /);
    const reports = (at: number, edtf: string) =>
      [{ in: 'a', quote: quotes[at] ?? '', date: edtf }] as const;
    const marked = (made: TimelineEvent): TimelineEvent => {
      const [report] = made.reports;
      const start = report.quote.search(/Monday|May|1999/);
      return { ...made, reports: [{ ...report, marks: [{ start, end: start + 3 }] }] };
    };
    const events = [
      event({
        id: 'met',
        date: '2018-09-17',
        headline: 'The Council met.',
        reports: reports(0, '2018-09-17'),
      }),
      event({ id: 'left', kind: 'planned', date: '2018-09-17', reports: reports(1, '2018-09-17') }),
      event({ id: 'may', date: '2018-05-04', reports: reports(2, '2018-05') }),
    ].map(marked);
    const archive = makeArchive({ articles: [{ ...A, paragraphs: [text] }], events });
    const mentions = [...text.matchAll(/Monday|May|1999/g)].map(({ 0: words, index }) => {
      const value = { Monday: '2018-09-17', May: '2018-05', 1999: '1999' }[words] ?? '';
      const { earliest, latest } = date(value);
      const at = { start: index, end: index + words.length };
      const found = { block: blockId(1), at, span: at, words, value, earliest, latest };
      return { ...found, type: 'DATE', rule: 'written-out' } as const;
    });
    const entries = archive.entries.map((entry) => ({ ...entry, mentions }));
    const html = pageAt({ ...archive, entries }, 'articles/a/index.html');
    const [section] = elementsOf(html).filter((node) => attribute(node, 'class') === 'mentions');
    assert(section !== undefined);
    assert.deepEqual(
      elements(section)
        .filter(({ nodeName }) => nodeName === 'a' || nodeName === 'p')
        .map((node) => `${textOf(node)} ${attribute(node, 'href') ?? ''}`.trim()),
      [
        '1999',
        '“1999” #l1',
        'May 2018',
        '“May” #l1',
        'Timeline /timeline/2018/#may',
        '17 September 2018',
        '“Monday” #l1',
        'Timeline: The Council met. /timeline/2018/#met',
        '“Monday” #l1',
        'Timeline, planned /timeline/2018/#left',
      ],
    );
  });
});
