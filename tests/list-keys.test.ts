import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TimelineEvent } from '../src/model.ts';
import type { Page } from '../src/site/page.ts';
import { listPages } from '../src/site/pages.ts';
import { viewSite } from '../src/site/views.ts';
import { articleId } from '../src/text/ids.ts';
import { type ArticleSpec, makeArchive } from './support/archive.ts';
import { mentioned, ROOT } from './support/pages.ts';

/** Enough for a year whose months have pages of their own, one of them several; a year on one page; and what lacks a date. */
const ARTICLES: readonly ArticleSpec[] = Array.from({ length: 260 }, (_, index) => ({
  path: `${index}.txt`,
  title: `Article ${index}`,
  outlet: `Outlet ${index % 3}`,
  place: `Place ${index % 4}`,
  language: 'en',
  ...(index % 20 === 0 ? {} : { published: dateOf(index) }),
}));

const EVENTS: readonly TimelineEvent[] = Array.from({ length: 700 }, (_, index) => {
  const event = mentioned(`e${index}`, dateOf(index));
  return { ...event, reports: [{ ...event.reports[0], article: articleId(`${index % 260}.txt`) }] };
});

function dateOf(index: number): string {
  if (index % 30 === 1) return '2017';
  if (index % 30 === 2) return '2018';
  return `2018-0${index % 4 === 0 ? 3 : 9}-${10 + (index % 15)}`;
}

type Change = (articles: ArticleSpec[], events: TimelineEvent[], at: number) => void;

function amend(articles: ArticleSpec[], at: number, more: Partial<ArticleSpec>): void {
  articles[at % articles.length] = { ...(articles[at % articles.length] ?? { path: '' }), ...more };
}

const CHANGES: Readonly<Record<string, Change>> = {
  nothing: () => undefined,
  title: (articles, _, at) => amend(articles, at, { title: 'Renamed' }),
  untitled: (articles, _, at) => amend(articles, at, { title: undefined }),
  outlet: (articles, _, at) => amend(articles, at, { outlet: 'Another' }),
  place: (articles, _, at) => amend(articles, at, { place: 'Elsewhere' }),
  language: (articles, _, at) => amend(articles, at, { language: 'ar' }),
  date: (articles, _, at) => amend(articles, at, { published: '2016-02-02' }),
  undated: (articles, _, at) => amend(articles, at, { published: undefined }),
  gone: (articles, _, at) => articles.splice(at % articles.length, 1),
  quote: (_, events, at) => {
    const event = events[at] ?? mentioned('x', '2018');
    const reports = [{ ...event.reports[0], quote: 'On another day.' }] as const;
    events[at] = { ...event, reports };
  },
  kind: (_, events, at) => {
    events[at] = { ...(events[at] ?? mentioned('x', '2018')), kind: 'planned', sources: 3 };
  },
  moved: (_, events, at) => {
    events[at] = mentioned(`e${at}`, '2018-09-01');
  },
  fewer: (_, events, at) => events.splice(at, 40),
};

function pagesOf(changes: readonly { readonly name: string; readonly at: number }[]) {
  const [articles, events] = [[...ARTICLES], [...EVENTS]];
  for (const { name, at } of changes) CHANGES[name]?.(articles, events, at);
  const site = viewSite(makeArchive({ articles, events }), ROOT);
  return new Map(listPages(site).map((page) => [page.path, page]));
}

/** Its own, where it is not of the whole archive. */
function keyOf(shown: Page['shown']): string | null {
  return typeof shown === 'function' ? shown() : null;
}

test('a page of a list whose key is another’s has that one’s bytes', () => {
  const before = pagesOf([]);
  const rendered = new Map([...before].map(([path, page]) => [path, page.render()]));
  const change = fc.record({
    name: fc.constantFrom(...Object.keys(CHANGES)),
    at: fc.nat(EVENTS.length - 50),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      for (const [path, { shown, render }] of pagesOf(changes)) {
        const key = keyOf(shown);
        if (key === null || keyOf(before.get(path)?.shown ?? null) !== key) continue;
        assert.equal(render(), rendered.get(path), path);
      }
    }),
    { numRuns: 40, seed: 2018, endOnFailure: true },
  );
});

test('one article of other words changes the keys of the pages that name it alone', () => {
  const [before, after] = [pagesOf([]), pagesOf([{ name: 'title', at: 5 }])];
  const changed = [...after.values()].filter(
    ({ path, shown }) => keyOf(shown) !== keyOf(before.get(path)?.shown ?? null),
  );
  assert.deepEqual(
    changed.filter(({ render }) => !render().includes('Renamed')).map(({ path }) => path),
    [],
  );
  assert.ok(changed.length < 10, `${changed.length} pages`);
});
