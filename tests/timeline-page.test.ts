import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineEvent } from '../src/model.ts';
import { cited } from '../src/site/cited.ts';
import { type ArticleSpec, makeArchive } from './support/archive.ts';
import { event } from './support/events.ts';
import { attribute, textOf } from './support/html.ts';
import { all, elementsOf, mentioned, pageAt } from './support/pages.ts';

const ARTICLES: readonly ArticleSpec[] = ['a', 'b', 'c'].map((name) => ({
  path: `${name}.txt`,
  title: `Title ${name}`,
  outlet: `Outlet ${name}`,
  paragraphs: ['One.', 'Two.', 'Three.'],
}));

function timelineOf(...events: readonly TimelineEvent[]): string {
  return pageAt(makeArchive({ articles: ARTICLES, events }), 'timeline/index.html');
}

/** The words of the elements of that class. */
function wordsOf(html: string, name: string): readonly string[] {
  return elementsOf(html)
    .filter((node) => attribute(node, 'class')?.split(' ').includes(name))
    .map((node) => textOf(node));
}

describe('an event on the timeline', () => {
  it('says its kind, its outlets and its independent sources in words', () => {
    const reports = [
      { in: 'a', quote: 'It met.' },
      { in: 'b', quote: 'They met.' },
      { in: 'c', quote: 'It met.' },
    ] as const;
    const html = timelineOf(event({ id: 'e', date: '2018-09-14', sources: 2, reports }));
    assert.deepEqual(wordsOf(html, 'event-facts'), ['Reported3 outlets2 independent sources']);
    for (const [kind, words] of [
      ['planned', 'Planned1 source'],
      ['disputed', 'Disputed1 source'],
      ['published', 'Published'],
    ] as const) {
      const one = event({ id: 'e', kind, date: '2018', reports: [{ in: 'a', quote: 'It met.' }] });
      assert.deepEqual(wordsOf(timelineOf(one), 'event-facts'), [words]);
    }
  });

  it('begins with its headline, which it says once', () => {
    const reports = [
      { in: 'a', quote: 'They met there.' },
      { in: 'b', quote: 'The council met.' },
    ] as const;
    const quoted = timelineOf(
      event({ id: 'e', date: '2018', headline: 'The council met.', reports }),
    );
    assert.deepEqual(
      all(quoted, 'blockquote').map((node) => textOf(node)),
      ['The council met.', 'They met there.'],
    );
    assert.deepEqual(wordsOf(quoted, 'event-headline'), []);
    const own = timelineOf(event({ id: 'e', date: '2018', headline: 'A meeting.', reports }));
    assert.deepEqual(wordsOf(own, 'event-headline'), ['A meeting.']);
  });

  it('leads from each passage to its paragraph, and names an article once', () => {
    const html = timelineOf(
      event({
        id: 'e',
        date: '2018',
        reports: [
          { in: 'a', quote: 'One.' },
          { in: 'b', quote: 'Two.', line: 2 },
          { in: 'a', quote: 'Three.', line: 3 },
        ],
      }),
    );
    assert.deepEqual(
      all(html, 'figcaption').map((node) => textOf(node)),
      ['Outlet a, Title a', 'Outlet a, further on in the same article', 'Outlet b, Title b'],
    );
    const links = all(html, 'a').map((node) => attribute(node, 'href') ?? '');
    assert.deepEqual(
      links.filter((to) => to.startsWith('/articles/') && to.includes('#')),
      ['/articles/a/#l1', '/articles/a/#l3', '/articles/b/#l2'],
    );
  });

  it('has no quotation marks of its own around a quotation', () => {
    const marked = (quote: string) =>
      all(
        timelineOf(event({ id: 'e', date: '2018', reports: [{ in: 'a', quote }] })),
        'blockquote',
      ).map((node) => attribute(node, 'class'));
    assert.deepEqual(marked('“It met,” she said.'), ['spoken']);
    assert.deepEqual(marked('It “met”, she said.'), [null]);
  });

  it('says in which dates its reports differ, and which has which', () => {
    const html = timelineOf(
      event({
        id: 'e',
        date: '2018-09-13/2018-09-14',
        differing: ['2018-09-13', '2018-09-14'],
        reports: [
          { in: 'a', quote: 'One.', date: '2018-09-13' },
          { in: 'b', quote: 'Two.', date: '2018-09-14', standing: 'disputed' },
        ],
      }),
    );
    assert.deepEqual(wordsOf(html, 'event-differing'), ['Dates differ: 13 or 14 September 2018']);
    assert.deepEqual(
      all(html, 'figcaption').map((node) => textOf(node)),
      [
        'Outlet a, Title a: 13 September 2018',
        'Outlet b, Title b: 14 September 2018 (as denied or doubted)',
      ],
    );
  });

  it('says how exactly its date is known', () => {
    const dates = ['2018-09-14', '2018-09-10/2018-09-17', '2018-09', '2018'];
    const html = timelineOf(...dates.map((edtf) => mentioned(`e-${edtf.length}`, edtf)));
    assert.deepEqual(
      all(html, 'h4').map((node) => textOf(node)),
      [
        '14 September 2018',
        'between 10 and 17 September 2018',
        'September 2018day unknown',
        '2018month unknown',
      ],
    );
  });

  it('of many passages has all but a few folded away', () => {
    const reports = (length: number) => {
      const [first = { in: 'a', quote: '0.' }, ...more] = Array.from({ length }, (_, index) => ({
        in: 'abc'[index % 3] ?? 'a',
        quote: `${index}.`,
      }));
      return [first, ...more] as const;
    };
    const folded = (length: number) =>
      all(timelineOf(event({ id: 'e', date: '2018', reports: reports(length) })), 'summary').map(
        (node) => textOf(node),
      );
    assert.deepEqual([folded(4), folded(5), folded(6)], [[], [], ['2 more passages']]);
  });
});

describe('the reports that a page shows of an event', () => {
  const of = (articles: Iterable<string>, headline = '0') => {
    const [first = { in: 'a', quote: '0' }, ...more] = [...articles].map((name, index) => ({
      in: name,
      quote: String(index),
    }));
    const { quoted, named, rest } = cited(
      event({ id: 'e', date: '2018', headline, reports: [first, ...more] }),
    );
    return { quoted: quoted.map(({ quote }) => Number(quote)), named: named.length, rest };
  };

  it('give every article its say before one has a second', () => {
    assert.deepEqual(of('aaaaaaaaaaaaaaab'), {
      quoted: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15],
      named: 0,
      rest: 4,
    });
  });

  it('keep those of one article together, the article of the headline first', () => {
    assert.deepEqual(of('abab', '1').quoted, [1, 3, 0, 2]);
  });

  it('are all counted', () => {
    const articles = Array.from({ length: 150 }, (_, index) => `n${index}`);
    assert.deepEqual(of(articles), {
      quoted: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      named: 88,
      rest: 50,
    });
  });
});
