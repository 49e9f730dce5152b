import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineEvent } from '../src/model.ts';
import { sitePages } from '../src/site/pages.ts';
import { makeArchive } from './support/archive.ts';
import { attribute, elements, textOf } from './support/html.ts';
import { all, mentioned, pageAt } from './support/pages.ts';

const A = { path: 'a.txt', title: 'A', paragraphs: ['On that day.'] };

function page(events: readonly TimelineEvent[], path = 'timeline/index.html'): string {
  return pageAt(makeArchive({ articles: [A], events }), path);
}

/** The whole figure, as it stands in the page; empty where there is none. */
function stripOf(html: string): string {
  return /<div class="strip"[\s\S]*?<\/div>/.exec(html)?.[0] ?? '';
}

/** Names of the strip's links and where they lead. */
function links(html: string): readonly string[] {
  return all(html, 'svg')
    .filter((node) => attribute(node, 'class') === 'strip-drawing')
    .flatMap(elements)
    .filter(({ nodeName }) => nodeName === 'a')
    .map((node) => {
      const title = elements(node).find(({ nodeName }) => nodeName === 'title');
      return `${title === undefined ? '' : textOf(title)} → ${attribute(node, 'href')}`;
    });
}

describe('the strip of a page', () => {
  it('is named and described, and has its figures in a table', () => {
    const html = page([
      mentioned('a', '2018-09-14'),
      mentioned('b', '2018-09'),
      { ...mentioned('c', '2018-06-24'), kind: 'planned' },
      mentioned('d', '2018'),
    ]);
    const [svg] = all(html, 'svg').filter((node) => attribute(node, 'class') === 'strip-drawing');
    assert(svg !== undefined);
    const [title, text] = ['title', 'desc'].map((name) =>
      elements(svg).find(({ nodeName }) => nodeName === name),
    );
    assert(title !== undefined && text !== undefined);
    assert.equal(textOf(title), 'Events from June 2018 to September 2018');
    assert.match(textOf(text), /^4 events, 2 of them with a known day\. Most, 2, are in September/);
    assert.deepEqual(
      all(stripOf(html), 'tr').map((row) =>
        elements(row)
          .filter(({ nodeName }) => nodeName === 'th' || nodeName === 'td')
          .map((cell) => textOf(cell))
          .join(' '),
      ),
      [
        'Begins in Events Published Reported Planned Disputed Day unknown',
        'June 2018 1 0 0 1 0 0',
        'September 2018 2 0 2 0 0 1',
        'month unknown 1 0 1 0 0 1',
      ],
    );
  });

  it('shows no month that a year alone would name, unless no event has a month', () => {
    const year = { ...mentioned('d', '2018'), id: 'd' };
    assert.equal(
      links(page([mentioned('a', '2018-09-14'), mentioned('b', '2018-06'), year])).length,
      2,
    );
    assert.match(
      page([mentioned('a', '2018'), mentioned('b', '2018')]),
      /January 2018 to December/,
    );
  });

  const around = Array.from({ length: 40 }, (_, at) =>
    mentioned(`e${at}`, `${2015 + (at % 5)}-09-14`),
  );

  it('shows the years that matter, and says what lies far off', () => {
    const far = ['2072-03', '2060', '1789-07-14'].map((date) => mentioned(date, date));
    const html = page(
      [...around, ...far].toSorted((a, b) => (a.date.earliest < b.date.earliest ? 1 : -1)),
    );
    assert.match(html, /Events from January 2015 to December 2019/);
    assert.match(html, /data-whole="\d+ \d+"/);
    const [beyond] = all(html, 'p').filter((node) => attribute(node, 'class') === 'strip-beyond');
    assert(beyond !== undefined);
    assert.deepEqual(
      elements(beyond)
        .filter(({ nodeName }) => nodeName === 'a')
        .map((node) => `${textOf(node)} → ${attribute(node, 'href')}`),
      [
        'Earlier: 1 event, 1789 → /timeline/#year-1789',
        'Later: 2 events, 2060 to 2072 → /timeline/#year-2060',
      ],
    );
    assert.deepEqual(
      all(stripOf(html), 'th')
        .filter((cell) => attribute(cell, 'scope') === 'row')
        .map((cell) => textOf(cell)),
      ['2015', '2016', '2017', '2018', '2019', '1789', '2060 to 2072'],
    );
  });

  it('shows all years where they are few, or many of them far off', () => {
    const near = mentioned('near', '2010-05-04');
    assert.match(page([...around, near]), /Events from January 2010 to December 2019/);
    const old = Array.from({ length: 10 }, (_, at) => mentioned(`o${at}`, `19${at}0-05-04`));
    const html = page([...around, ...old]);
    assert.match(html, /Events from January 1900 to December 2019/);
    assert.ok(!html.includes('strip-beyond'));
  });

  it('is not there where a single event makes none', () => {
    assert.equal(stripOf(page([])), '');
    assert.equal(stripOf(page([mentioned('a', '2018')])), '');
  });

  it('stands on the first page of a long list; the others have the list of its days', () => {
    const many = Array.from({ length: 600 }, (_, at) =>
      mentioned(`e${at}`, `2018-09-${10 + (at % 9)}`),
    );
    const [first, second] = ['', '2/'].map((at) => page(many, `timeline/2018/09/${at}index.html`));
    assert.notEqual(stripOf(first ?? ''), '');
    assert.equal(stripOf(second ?? ''), '');
    assert.match(second ?? '', /class="jump"/);
  });

  it('leads to months and years, and in a month to its days', () => {
    const few = [mentioned('a', '2018-09-14'), mentioned('b', '2018-08-24')];
    assert.deepEqual(links(page(few)), [
      '24 August 2018: 1 event → /timeline/#date-2018-08-24',
      '14 September 2018: 1 event → /timeline/#date-2018-09-14',
    ]);
    assert.deepEqual(links(page([...few, mentioned('c', '2018-01')])), [
      'January 2018: 1 event → /timeline/2018/#month-2018-01',
      'August 2018: 1 event → /timeline/2018/#month-2018-08',
      'September 2018: 1 event → /timeline/2018/#month-2018-09',
    ]);
    const many = [
      ...Array.from({ length: 301 }, (_, index) => mentioned(`e${index}`, '2018-09-14')),
      mentioned('b', '2016-08-24'),
    ];
    assert.deepEqual(links(page(many)), [
      '2016: 1 event → /timeline/2016/',
      '2018: 301 events → /timeline/2018/',
    ]);
    assert.deepEqual(links(page(many, 'timeline/2018/index.html')), [
      'September 2018: 301 events → /timeline/2018/09/',
    ]);
    assert.deepEqual(links(page(many, 'timeline/2018/09/index.html')), [
      '14 September 2018: 301 events → /timeline/2018/09/#date-2018-09-14',
    ]);
    const old = [mentioned('a', '2018'), mentioned('b', '1066-10-14')];
    assert.deepEqual(links(page(old)), [
      'the years 1000 to 1099: 1 event → /timeline/#year-1066',
      'the years 2000 to 2099: 1 event → /timeline/#year-2018',
    ]);
  });

  it('is drawn in at most 30 kB, whatever the archive', () => {
    const dates: readonly ((index: number) => string)[] = [
      (index) => `${1958 + (index % 61)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
      (index) => `${1958 + (index % 60)}-${two(1 + (index % 12))}/${1959 + (index % 60)}-01-02`,
      (index) => `2018-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
      (index) =>
        `2018-${two(1 + (index % 12))}-${two(1 + (index % 28))}/2018-12-${two(29 + (index % 3))}`,
      (index) => `${two(1 + (index % 99))}${two(index % 100)}`,
    ];
    for (const date of dates) {
      const events = Array.from({ length: 4000 }, (_, index) =>
        mentioned(`e${index}`, date(index)),
      );
      const pages = sitePages(makeArchive({ articles: [A], events }), {
        prefix: '/a-folder-with-a-long-name/',
        baseUrl: null,
      });
      const looked = pages.filter(({ path }) => /^timeline\/(2018\/)?index/.test(path));
      for (const { path, render } of looked) {
        const html = render();
        const [, drawing = ''] = /<figure>([\s\S]*?)<\/figure>/.exec(stripOf(html)) ?? [];
        assert.ok(Buffer.byteLength(drawing) < 30_000, path);
        assert.ok(drawing !== '' || path !== 'timeline/index.html');
        assert.ok(Buffer.byteLength(html) < 500_000, path);
      }
    }
  });
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
