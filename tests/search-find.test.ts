import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { find } from '../src/browser/find.ts';
import type { Pagefind, SearchOptions } from '../src/browser/pagefind.ts';
import type { SearchState } from '../src/browser/state.ts';

const nothing: SearchState = { query: '', chosen: { outlet: [], year: [] }, sort: 'relevance' };

describe('a search', () => {
  /** Of the undated, `c` has no key to sort by, so that sorting leaves it out as Pagefind does, and `d` an early one. */
  const articles = [
    { id: 'c', words: ['cap', 'petroleum'], outlet: 'X', year: 'Undated', date: null },
    { id: 'd', words: ['cap'], outlet: 'X', year: 'Undated', date: '0000' },
    { id: 'a', words: ['cap'], outlet: 'X', year: '2017', date: '2017-01-01' },
    { id: 'b', words: ['cap', 'un'], outlet: 'Y', year: '2018', date: '2018-01-01' },
  ] as const;

  function matches(query: string | null, { filters = {}, sort = {} }: SearchOptions = {}) {
    const direction = sort['date'];
    const wanted = (query ?? '').split(' ').filter((word) => word !== '' && word !== 'zebra');
    const found = articles.filter((article) => {
      const fits = (name: 'outlet' | 'year') => filters[name]?.any.includes(article[name]) ?? true;
      const has = wanted.every((word) => article.words.some((own) => own === word));
      return has && query !== 'zebra' && fits('outlet') && fits('year');
    });
    if (direction === undefined) return found;
    const dated = found.filter(({ date }) => date !== null);
    return direction === 'asc' ? dated : dated.reverse();
  }

  const pagefind: Pagefind = {
    options: async () => {},
    filters: async () => ({}),
    search: async (query, options) => {
      const found = matches(query, options);
      const count = (name: 'outlet' | 'year') =>
        Object.fromEntries(
          articles.map((article) => [
            article[name],
            found.filter((one) => one[name] === article[name]).length,
          ]),
        );
      return {
        results: found.map(({ id }) => ({ id, data: () => Promise.reject(new Error(id)) })),
        filters: { outlet: count('outlet'), year: count('year') },
      };
    },
  };
  const ids = async (state: Partial<SearchState>) =>
    (await find(pagefind, { ...nothing, ...state })).results.map(({ id }) => id);

  test('sorted by date keeps the undated articles, after the dated', async () => {
    assert.deepEqual(await ids({ query: 'cap' }), ['c', 'd', 'a', 'b']);
    assert.deepEqual(await ids({ query: 'cap', sort: 'newest' }), ['b', 'a', 'c', 'd']);
    assert.deepEqual(await ids({ query: 'cap', sort: 'oldest' }), ['a', 'b', 'c', 'd']);
  });

  test('counts the values of a filter as if none of it were chosen', async () => {
    const chosen = { outlet: ['X'], year: ['2017'] };
    const answer = await find(pagefind, { ...nothing, query: 'cap', chosen });
    assert.deepEqual(answer.counts, {
      outlet: { X: 1, Y: 0 },
      year: { Undated: 2, 2017: 1, 2018: 0 },
    });
    assert.equal(answer.unfiltered, 4);
  });

  test('with filters and without words finds all that they let through', async () => {
    assert.deepEqual(await ids({ chosen: { outlet: ['Y'], year: [] } }), ['b']);
  });

  test('says how many articles have each of its words, as Pagefind passes over one that none has', async () => {
    const answer = await find(pagefind, { ...nothing, query: 'un zebra' });
    assert.deepEqual(answer.words, [
      { word: 'un', count: 1 },
      { word: 'zebra', count: 0 },
    ]);
    assert.deepEqual((await find(pagefind, { ...nothing, query: '"un zebra"' })).words, []);
  });

  test('puts a question to the index once, however often its answer is needed', async () => {
    const asked: string[] = [];
    const index: Pick<Pagefind, 'search'> = {
      search(query, options) {
        asked.push(JSON.stringify([query, options]));
        return pagefind.search(query, options);
      },
    };
    await find(index, { ...nothing, query: 'cap' });
    assert.equal(asked.length, 1);
    await find(index, { ...nothing, query: 'cap', chosen: { outlet: ['X'], year: [] } });
    assert.equal(asked.length, 3);
  });
});
