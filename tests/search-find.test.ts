import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FactsRow, readFacts } from '../src/browser/facts.ts';
import { type Answer, find, lacking } from '../src/browser/find.ts';
import type { Pagefind } from '../src/browser/pagefind.ts';
import { remembering } from '../src/browser/remember.ts';
import { NOTHING, type SearchState } from '../src/browser/state.ts';

/** By their ids: words, earliest and latest day, outlet. */
const ARTICLES = {
  b: ['cap un security council oil', '2018-09-14', '', 0],
  a: ['cap oil council security', '2017-12-30', '2018-01-02', 1],
  c: ['cap petroleum un', '', '', 0],
  d: ['cap', '', '', 1],
} as const;

const facts = readFacts({
  outlet: ['X', 'Y'],
  place: ['Unknown'],
  language: ['en'],
  basis: ['stated', 'unknown'],
  articles: Object.entries(ARTICLES).map(
    ([id, [, earliest, latest, outlet]]): FactsRow => [id, earliest, latest, outlet, 0, 0, 0],
  ),
});

/** As Pagefind does: words anywhere, or one after another in quotation marks. */
const index: Pick<Pagefind, 'search'> = {
  async search(query) {
    const phrase = /^"(.*)"$/.exec(query ?? '')?.[1];
    const results = Object.entries(ARTICLES).flatMap(([id, [text]]) => {
      const own = text.split(' ');
      const at = query === null ? 0 : own.indexOf((phrase ?? query).split(' ')[0] ?? '');
      const has = query === null || (phrase === undefined ? at >= 0 : text.includes(phrase));
      const data = async () => ({ url: `/${id}/`, content: text, anchors: [], meta: {} });
      return has ? [{ id, score: 1 / own.length, words: [Math.max(0, at)], data }] : [];
    });
    return { results };
  },
};

const answer = (state: Partial<SearchState>): Promise<Answer> =>
  find({ index, facts, common: new Set(['cap']) }, { ...NOTHING, ...state });
const ids = async (state: Partial<SearchState>) =>
  (await answer(state)).hits.map(({ fact }) => fact.id).join(' ');

describe('a search', () => {
  test('finds articles with any of the words, and says which of them each lacks', async () => {
    const { hits, terms, complete } = await answer({ query: 'petroleum council zebra' });
    assert.deepEqual(
      hits.map((hit) => [hit.fact.id, ...lacking(hit, terms)]),
      [
        ['c', 'council'],
        ['a', 'petroleum'],
        ['b', 'petroleum'],
      ],
    );
    assert.equal(complete, 0);
    assert.deepEqual(terms, [
      { term: 'petroleum', count: 1 },
      { term: 'council', count: 2 },
      { term: 'zebra', count: 0 },
    ]);
  });

  test('puts first what has the whole query word for word', async () => {
    assert.equal(await ids({ query: 'security council' }), 'b a');
    assert.equal(await ids({ query: 'council security' }), 'a b');
  });

  test('wants every phrase, takes other words beside it, and leaves out what has a minus', async () => {
    assert.equal(await ids({ query: '"security council" cap' }), 'b');
    assert.equal(await ids({ query: 'cap -un' }), 'd a');
    assert.equal(await ids({ query: 'cap -"security council" -petroleum' }), 'd a');
    assert.equal(await ids({ query: '-un' }), 'a d');
  });

  test('without words shows what the filters let through, the newest first', async () => {
    assert.equal(await ids({ chosen: { ...NOTHING.chosen, outlet: ['Y'] } }), 'a d');
    assert.equal(await ids({}), 'b a c d');
  });

  test('finds an article wherever in the range its date may lie', async () => {
    const found = (from: string, to: string) => ids({ query: 'cap', from, to, sort: 'newest' });
    assert.equal(await found('2018-01-02', ''), 'b a');
    assert.equal(await found('2018-01-03', ''), 'b');
    assert.equal(await found('', '2017-12-30'), 'a');
    assert.equal(await found('', '2017-12-29'), '');
    assert.equal(await found('2018', '2018'), 'b a');
    assert.equal(await found('2018-09', '2018-09'), 'b');
    assert.equal(await found('2018-09-15', ''), '');
  });

  test('leaves undated articles out of a range unless they are asked for, and counts them', async () => {
    const range = { query: 'cap', from: '2018-09', sort: 'newest' } as const;
    assert.equal(await ids(range), 'b');
    assert.equal(await ids({ ...range, undated: true }), 'b c d');
    assert.equal((await answer(range)).undated, 2);
    assert.equal((await answer({ ...range, query: 'petroleum' })).undated, 1);
  });

  test('does not look for what most articles have, but in phrases and where nothing else is asked', async () => {
    const { hits, left, terms } = await answer({ query: 'Cap petroleum' });
    assert.deepEqual(
      hits.map((hit) => [hit.fact.id, ...lacking(hit, terms)]),
      [['c']],
    );
    assert.deepEqual([left, terms], [['cap'], [{ term: 'petroleum', count: 1 }]]);
    assert.equal(await ids({ query: '"cap un" oil' }), 'b');
    assert.deepEqual((await answer({ query: 'cap' })).left, []);
    assert.equal((await answer({ query: 'cap' })).hits.length, 4);
    assert.equal(await ids({ query: 'cap oil council' }), 'a b', 'word for word comes first');
  });

  test('sorts by date either way, the undated last', async () => {
    assert.equal(await ids({ query: 'cap', sort: 'newest' }), 'b a c d');
    assert.equal(await ids({ query: 'cap', sort: 'oldest' }), 'a b c d');
  });

  test('counts the values of a filter as if none of it were chosen', async () => {
    const chosen = { ...NOTHING.chosen, outlet: ['X'], year: ['2018'] };
    const { counts, unfiltered } = await answer({ query: 'cap', chosen });
    assert.deepEqual(Object.fromEntries(counts.outlet), { X: 1, Y: 1 });
    assert.deepEqual(Object.fromEntries(counts.year), { 2018: 1, Undated: 1 });
    assert.equal(unfiltered, 4);
  });
});

test('an index that remembers is asked each question once, and again where it failed', async () => {
  const asked: (string | null)[] = [];
  const once = remembering({
    search(query) {
      asked.push(query);
      return query === 'bad' ? Promise.reject(new Error('bad')) : index.search(query);
    },
  });
  await Promise.all([once.search('cap'), once.search('cap')]);
  await once.search('cap');
  assert.deepEqual(asked, ['cap']);
  await assert.rejects(once.search('bad'));
  await assert.rejects(once.search('bad'));
  assert.deepEqual(asked, ['cap', 'bad', 'bad']);
  for (let word = 0; word < 200; word += 1) await once.search(`w${word}`);
  await once.search('cap');
  assert.equal(asked.at(-1), 'cap');
});

test('looks for a word by itself too, but not where most articles have all that is asked', async () => {
  const asked: (string | null)[] = [];
  const watched: typeof index = {
    search(query) {
      asked.push(query);
      return index.search(query);
    },
  };
  const archive = { index: watched, facts, common: new Set(['cap']) };
  await find(archive, { ...NOTHING, query: 'oil' });
  assert.deepEqual(asked.splice(0).sort(), ['"oil"', 'oil']);
  await find(archive, { ...NOTHING, query: 'cap' });
  assert.deepEqual(asked.splice(0), ['cap']);
  await find(archive, { ...NOTHING, query: 'cap oil' });
  assert.deepEqual(asked.splice(0).sort(), ['"cap oil"', '"oil"', 'oil']);
});
