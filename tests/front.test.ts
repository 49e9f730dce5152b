import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frontEvents } from '../src/site/front.ts';
import { makeArchive } from './support/archive.ts';
import { all, mentioned, pageAt } from './support/pages.ts';

describe('the front page', () => {
  it('shows the events that most independent sources report, in the order of the timeline', () => {
    const events = [1, 3, 2, 3, 1].map((sources, index) => ({
      ...mentioned(`e${index}`, `201${9 - index}-05-04`),
      sources,
    }));
    const { widely, events: shown } = frontEvents(events, 2);
    assert.equal(widely, true);
    assert.deepEqual(
      shown.map(({ id }) => id),
      ['e1', 'e3'],
    );
  });

  it('shows what happened last where no event has two sources, not what is planned', () => {
    const planned = { ...mentioned('p', '2072'), kind: 'planned' as const };
    const { widely, events } = frontEvents([planned, mentioned('a', '2018-05-04')], 3);
    assert.equal(widely, false);
    assert.deepEqual(
      events.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(frontEvents([planned], 3).events, [planned]);
    assert.deepEqual(frontEvents([], 3).events, []);
  });

  it('draws the events of the years from which the articles are, and counts the others', () => {
    const articles = [
      { path: 'a.txt', title: 'A', published: '2018-03-04' },
      { path: 'b.txt', title: 'B', published: '2019-03-04' },
    ];
    const events = ['2072', '2019-01-05', '2018-09-10', '1945-05-08'].map((date, index) =>
      mentioned(`e${index}`, date),
    );
    const html = pageAt(makeArchive({ articles, events }), 'index.html');
    assert.equal(all(html, 'svg').filter((node) => node.nodeName === 'svg').length > 1, true);
    assert.match(html, /2 events before or after the time shown/);
    assert.ok(!pageAt(makeArchive({ articles }), 'index.html').includes('id="time"'));
  });

  it('is led by the newest article that has a title, else by the newest', () => {
    const articles = [
      { path: 'untitled.txt', published: '2019-03-05' },
      { path: 'titled.txt', title: 'Harbour reopens', published: '2019-03-04' },
      { path: 'older.txt', title: 'Harbour closes', published: '2019-03-03' },
    ];
    const leads = (some: typeof articles) =>
      pageAt(makeArchive({ articles: some }), 'index.html').match(/<h3>.*?<\/h3>/)?.[0] ?? '';
    assert.match(leads(articles), />Harbour reopens</);
    assert.match(leads(articles.slice(0, 1)), />untitled</);
    const html = pageAt(makeArchive({ articles }), 'index.html');
    const beside = html.slice(html.indexOf('front-beside'));
    assert.ok(beside.indexOf('>untitled<') < beside.indexOf('>Harbour closes<'), beside);
  });

  it('of an archive without articles says so', () => {
    assert.match(pageAt(makeArchive({}), 'index.html'), /There are no articles yet/);
  });
});
