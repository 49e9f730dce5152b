import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineEvent } from '../src/model.ts';
import { besideOf } from '../src/site/beside.ts';
import { sitePages } from '../src/site/pages.ts';
import { viewSite } from '../src/site/views.ts';
import { makeArchive } from './support/archive.ts';
import { filesOf } from './support/exports.ts';
import { attribute, elements, textOf } from './support/html.ts';
import { all, mentioned, pageAt, ROOT } from './support/pages.ts';

const ARTICLES = [{ path: 'a.txt', title: 'A', paragraphs: ['On that day.'] }];

function timelineOf(...events: readonly TimelineEvent[]): string {
  return pageAt(makeArchive({ articles: ARTICLES, events }), 'timeline/index.html');
}

describe('the ways through the timeline', () => {
  const links = (html: string, name: string) =>
    all(html, 'nav')
      .filter((node) => attribute(node, 'aria-label') === name)
      .flatMap(elements)
      .filter(({ nodeName }) => nodeName === 'a')
      .map((node) => `${textOf(node)} ${attribute(node, 'href')}`);

  it('lead to the years and months of a list', () => {
    const html = timelineOf(
      mentioned('a', '2018-09-14'),
      mentioned('b', '2018-08'),
      mentioned('c', '2018'),
      mentioned('d', '2006-10-09'),
    );
    assert.deepEqual(links(html, 'Parts of this list'), [
      'September #month-2018-09',
      'August #month-2018-08',
      'month unknown #month-2018-unknown',
      'October #month-2006-10',
    ]);
  });

  it('lead to the days of a month, on whichever page they are', () => {
    const events = Array.from({ length: 700 }, (_, index) =>
      mentioned(`e${index}`, index < 350 ? '2018-09-14' : '2018-09-02'),
    );
    const archive = makeArchive({ articles: ARTICLES, events });
    const html = pageAt(archive, 'timeline/2018/09/3/index.html');
    assert.deepEqual(links(html, 'Parts of this list'), [
      '14 September /timeline/2018/09/#date-2018-09-14',
      '2 September /timeline/2018/09/2/#date-2018-09-02',
    ]);
  });

  it('lead without script to the whole list the other way round, where one page has it', () => {
    const events = ['2018-09-14', '2018-08', '2018', '2006-10-09'].map((edtf, index) =>
      mentioned(`e${index}`, edtf),
    );
    const archive = makeArchive({ articles: ARTICLES, events });
    const ids = (path: string) =>
      all(pageAt(archive, path), 'li')
        .map((node) => attribute(node, 'id'))
        .filter((id) => id !== null);
    assert.deepEqual(ids('timeline/index.html'), ['e0', 'e1', 'e2', 'e3']);
    assert.deepEqual(ids('timeline/oldest-first/index.html'), ['e3', 'e2', 'e1', 'e0']);
    assert.match(
      pageAt(archive, 'timeline/index.html'),
      /<noscript>.*href="\/timeline\/oldest-first\/".*<\/noscript>/,
    );
    const many = Array.from({ length: 301 }, (_, index) => mentioned(`e${index}`, '2018-09-14'));
    for (const own of [many, many.slice(0, 1), []]) {
      const pages = sitePages(makeArchive({ articles: ARTICLES, events: own }), ROOT);
      assert(!pages.some(({ path }) => path.includes('oldest')));
      assert(
        !pages.some(
          ({ path, render }) => path === 'timeline/index.html' && render().includes('oldest-first'),
        ),
      );
    }
  });

  it('lead from each period to the ones before and after it', () => {
    const events = [
      ...Array.from({ length: 301 }, (_, index) => mentioned(`e${index}`, '2018-09-14')),
      mentioned('x', '2018-07-01'),
      mentioned('y', '2016'),
    ];
    const { timeline } = viewSite(makeArchive({ articles: ARTICLES, events }), ROOT);
    const found = [...besideOf(timeline)].map(([path, { earlier, later }]) => [
      path,
      earlier?.path,
      later?.path,
    ]);
    assert.deepEqual(found, [
      ['/timeline/2018/09/', '/timeline/2018/07/', undefined],
      ['/timeline/2018/07/', '/timeline/2016/', '/timeline/2018/09/'],
      ['/timeline/2016/', undefined, '/timeline/2018/'],
      ['/timeline/2018/', '/timeline/2016/', undefined],
    ]);
  });
});

describe('the calendar of the timeline', () => {
  const links = (html: string) =>
    all(html, 'a')
      .map((node) => attribute(node, 'href') ?? '')
      .filter((to) => to.endsWith('.ics'));

  it('is linked where there is one: not without events, nor with those of publication alone', () => {
    assert.deepEqual(links(timelineOf()), []);
    assert.deepEqual(links(timelineOf({ ...mentioned('a', '2018'), kind: 'published' })), []);
    assert.deepEqual(links(timelineOf(mentioned('a', '2018'))), ['/timeline.ics']);
  });

  it('of a timeline of many pages comes by the year besides: the whole has what most sources tell of, then the newest', () => {
    const events = Array.from({ length: 302 }, (_, index) => ({
      ...mentioned(`e${index}`, index < 300 ? '2018-09-14' : '2016'),
      sources: index === 301 ? 2 : 1,
    }));
    const archive = makeArchive({ articles: ARTICLES, events });
    const files = [...filesOf(archive, ROOT)].filter(([path]) => path.endsWith('.ics'));
    assert.deepEqual(
      files.map(([path, text]) => [path, text.match(/^DESCRIPTION:/gm)?.length]),
      [
        ['timeline.ics', 300],
        ['timeline/2018/calendar.ics', 300],
        ['timeline/2016/calendar.ics', 2],
      ],
    );
    const years = files.map(([, text]) => text.match(/^DTSTART;VALUE=DATE:2016/gm)?.length ?? 0);
    assert.deepEqual(years, [1, 0, 2]);
    assert.deepEqual(links(pageAt(archive, 'timeline/2018/index.html')), [
      '/timeline/2018/calendar.ics',
    ]);
    const overview = pageAt(archive, 'timeline/index.html');
    assert.deepEqual(links(overview), ['/timeline.ics']);
    assert.match(overview, /The whole timeline as <a [^>]*>CSV/);
    assert.match(overview, />the 300 events of most sources<\/a>\. Each year/);
    assert.match(pageAt(archive, 'about/index.html'), /: the 300 events of most sources/);
  });
});
