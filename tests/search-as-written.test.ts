import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asWritten } from '../src/browser/as-written.ts';

/** An article with one word of it matching `term`. */
const article = (id: string, term: string, content: string, score = 1, isWhole = false) => ({
  id,
  nearness: 1,
  isWhole,
  matches: [{ term, weight: 1, score, words: [0] }],
  result: { data: async () => ({ content }) },
});
const order = async (articles: readonly ReturnType<typeof article>[]) =>
  (await asWritten(articles)).map(({ id }) => id).join(' ');

describe('of articles that have a word', () => {
  test('those come first that have it as it is written', async () => {
    const man = article('man', 'manned', 'man the fleet');
    assert.equal(await order([man, article('manned', 'manned', 'Manned, fleet')]), 'manned man');
  });

  for (const content of ['Portugal’s colonies', "PORTUGAL'S", 'Portugal-led talks', '(Portugal)']) {
    test(`"${content}" has it as it is written`, async () => {
      const other = article('other', 'portugal', 'Portugals');
      assert.equal(
        await order([other, article('same', 'portugal', content)]),
        'same other',
        content,
      );
    });
  }

  test('a much better one stays before them, and so does what has the query word for word', async () => {
    const manned = article('manned', 'manned', 'manned');
    assert.equal(await order([article('man', 'manned', 'man', 2), manned]), 'man manned');
    assert.equal(await order([article('man', 'manned', 'man', 1, true), manned]), 'man manned');
  });

  test('those beyond the first two pages keep their order, and nobody reads them', async () => {
    const first = Array.from({ length: 20 }, (_, at) => article(`a${at}`, 'x', 'xs', 2));
    const late = { ...article('late', 'x', 'x', 9), result: { data: () => Promise.reject(late) } };
    assert.equal((await asWritten([...first, late])).at(-1), late);
  });

  test('none gives none, and a place beyond the text has nothing', async () => {
    assert.equal(await order([]), '');
    assert.equal(await order([article('a', 'x', '')]), 'a');
  });
});
