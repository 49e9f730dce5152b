import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shade, weeksOf } from '../src/site/month-grid.ts';
import { firstWeekday } from '../src/text/date-words.ts';
import { makeArchive } from './support/archive.ts';
import { attribute, textOf } from './support/html.ts';
import { all, elementsOf, manyArticles, pageAt } from './support/pages.ts';

/** The links within the element of that class. */
function linksIn(html: string, className: string): readonly (readonly [string, string])[] {
  const box = elementsOf(html).find((node) =>
    attribute(node, 'class')?.split(' ').includes(className),
  );
  assert(box !== undefined, `no ${className}`);
  return elementsWithin(box).map((node) => [textOf(node), attribute(node, 'href') ?? '']);
}

function elementsWithin(box: Parameters<typeof textOf>[0]) {
  const found: (typeof box)[] = [];
  const walk = (node: typeof box) => {
    if (node.nodeName === 'a') found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(box);
  return found;
}

describe('a month’s grid', () => {
  it('has weeks from Monday to Sunday, with empty places before the first and after the last day', () => {
    assert.deepEqual(weeksOf(2018, 9, 1), [
      [null, null, null, null, null, 1, 2],
      [3, 4, 5, 6, 7, 8, 9],
      [10, 11, 12, 13, 14, 15, 16],
      [17, 18, 19, 20, 21, 22, 23],
      [24, 25, 26, 27, 28, 29, 30],
    ]);
  });

  it('begins its weeks with the day with which they begin where the language is spoken', () => {
    assert.deepEqual(weeksOf(2018, 9, 7)[0], [null, null, null, null, null, null, 1]);
    assert.deepEqual(weeksOf(2018, 9, 6)[0], [1, 2, 3, 4, 5, 6, 7]);
    assert.deepEqual(['en', 'en-US', 'de', 'ar'].map(firstWeekday), [1, 7, 1, 6]);
  });

  it('knows leap years, months of four weeks and the first and the last year', () => {
    assert.deepEqual(weeksOf(2024, 2, 1).flat().at(-4), 29);
    assert.equal(weeksOf(2021, 2, 1).length, 4);
    assert.equal(weeksOf(1, 1, 1)[0]?.indexOf(1), 0);
    assert.equal(weeksOf(9999, 12, 1).flat().filter(Boolean).length, 31);
  });

  it('is darkest where most articles are, and never pale where any is', () => {
    assert.deepEqual([shade(1, 1), shade(1, 400), shade(200, 400), shade(400, 400)], [1, 1, 2, 4]);
  });
});

describe('the calendar of articles', () => {
  const articles = [
    { path: 'a', published: '2018-09-14' },
    { path: 'b', published: '2018-09-14' },
    { path: 'c', published: '2018-09' },
    { path: 'd', published: '2018' },
    { path: 'e', published: '2018-12-31/2019-01-01' },
    { path: 'f', published: '2019-02-03' },
    { path: 'g' },
  ];
  const archive = makeArchive({ articles });

  it('leads from the days of a year to the articles of each, and from its months', () => {
    const html = pageAt(archive, 'years/2018/index.html');
    assert.deepEqual(linksIn(html, 'calendar'), [
      ['September', '#month-2018-09'],
      ['14', '/years/2018/#date-2018-09-14'],
      ['December', '#month-2018-12'],
    ]);
    const ids = elementsOf(html).map((node) => attribute(node, 'id'));
    for (const id of ['month-2018-09', 'date-2018-09-14']) assert.ok(ids.includes(id), id);
  });

  it('counts all years by months, and leads from each number to its articles', () => {
    assert.deepEqual(linksIn(pageAt(archive, 'articles/index.html'), 'years-table'), [
      ['2019', '/years/2019/'],
      ['1', '#month-2019-02'],
      ['2018', '/years/2018/'],
      ['3', '#month-2018-09'],
      ['1', '#month-2018-12'],
    ]);
  });

  it('has each day on the page on which its articles begin, however many pages the month has', () => {
    const many = manyArticles(
      450,
      (index) => `2018-09-${String(1 + (index % 3)).padStart(2, '0')}`,
    );
    const html = pageAt(many, 'years/2018/09/3/index.html');
    assert.deepEqual(linksIn(html, 'calendar'), [
      ['1150', '/years/2018/09/4/#date-2018-09-01'],
      ['2150', '/years/2018/09/2/#date-2018-09-02'],
      ['3150', '/years/2018/09/#date-2018-09-03'],
    ]);
    for (const [, to] of linksIn(html, 'calendar')) {
      const [path = '', anchor = ''] = to.slice(1).split('#');
      const ids = elementsOf(pageAt(many, `${path}index.html`)).map((node) =>
        attribute(node, 'id'),
      );
      assert.equal(ids.filter((id) => id === anchor).length, 1, to);
    }
    assert.deepEqual(linksIn(pageAt(many, 'articles/index.html'), 'years-table'), [
      ['2018', '/years/2018/'],
      ['450', '/years/2018/09/'],
    ]);
  });

  it('is not there where no day is known', () => {
    const html = pageAt(
      makeArchive({ articles: [{ path: 'a', published: '2018' }] }),
      'years/2018/index.html',
    );
    assert.equal(all(html, 'table').length, 0);
  });
});

describe('places', () => {
  const archive = makeArchive({
    articles: [
      { path: 'a', place: 'WASHINGTON', published: '2018-09-14' },
      { path: 'b', place: 'Washington' },
      { path: 'c', place: 'Unknown' },
      { path: 'd' },
    ],
  });

  it('are counted, however they are spelled, and have a page each', () => {
    const html = pageAt(archive, 'places/index.html');
    const [first, ...rest] = linksIn(html, 'outlets');
    assert.deepEqual(rest, [
      ['Washington', '/places/washington/'],
      ['Place unknown', '/places/unknown/'],
    ]);
    assert.equal(first?.[0], 'Unknown');
    assert.match(pageAt(archive, 'places/washington/index.html'), /2 articles from here/);
    assert.match(pageAt(archive, 'places/unknown/index.html'), /1 article of which nobody knows/);
  });

  it('are led to from each article, in its own spelling', () => {
    const html = pageAt(archive, 'articles/a/index.html');
    const link = all(html, 'a').find((node) => attribute(node, 'href') === '/places/washington/');
    assert(link !== undefined);
    assert.equal(textOf(link), 'WASHINGTON');
  });

  it('of which no article says any are said to be unknown', () => {
    const html = pageAt(makeArchive({}), 'places/index.html');
    assert.match(html, /No article says where it was written/);
  });
});
