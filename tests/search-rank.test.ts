import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { closeness } from '../src/browser/closeness.ts';
import { rank } from '../src/browser/rank.ts';
import { assertNoHang } from './support/hang.ts';

const hit = (id: string, score: number, words: readonly number[] = [0]) => ({
  id,
  score,
  words,
  data: () => Promise.reject(new Error(id)),
});
const order = (...found: Parameters<typeof rank>[0]) =>
  rank(found, 10)
    .map(({ id }) => id)
    .join(' ');

describe('the order of articles', () => {
  test('follows the rarer word', () => {
    const common = { term: 'the', hits: ['a', 'b', 'c', 'd'].map((id) => hit(id, 1)) };
    const rare = { term: 'petroleum', hits: [hit('c', 1, [5])] };
    assert.equal(order(common, rare), 'c a b d');
    assert.equal(order(common, { term: 'zebra', hits: [] }), 'a b c d');
  });

  test('follows the score where words are equally rare, and how close they stand together', () => {
    const near = [hit('far', 1, [0]), hit('near', 1, [10])];
    const other = [hit('far', 1, [90]), hit('near', 1, [11])];
    assert.equal(order({ term: 'un', hits: near }, { term: 'cap', hits: other }), 'near far');
    assert.equal(order({ term: 'un', hits: [hit('a', 1), hit('b', 2)] }), 'b a');
  });

  test('sets a word above longer ones that begin with it, unless nobody has the word itself', () => {
    const hits = [hit('spirit', 2), hit('spy', 1)];
    assert.equal(order({ term: 'spying', hits, itself: new Set(['spy']) }), 'spy spirit');
    assert.equal(order({ term: 'spi', hits }), 'spirit spy');
  });

  test('takes a word for as rare as the articles that have it itself', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => hit(id, 1));
    const short = { term: 'non', hits: many, itself: new Set(['a']) };
    const other = { term: 'aid', hits: ['b', 'c'].map((id) => hit(id, 1)) };
    assert.equal(order(other, short)[0], 'a');
    assert.equal(order(other, { ...short, itself: new Set(['a', 'b', 'c', 'd']) })[0], 'b');
  });

  test('is empty where nothing is found, and the same for the same answers', () => {
    assert.equal(order(), '');
    const hits = ['a', 'b', 'c'].map((id) => hit(id, 1));
    assert.equal(order({ term: 'x', hits }), order({ term: 'x', hits }));
  });
});

describe('closeness', () => {
  const match = (words: readonly number[]) => ({ term: '', weight: 1, words });

  test('is the sum over pairs of one over the distance, and a word that both match is no pair', () => {
    assert.equal(closeness([match([1, 10]), match([4, 11])]), 1);
    assert.equal(closeness([match([1]), match([5])]), 1 / 4);
    assert.equal(closeness([match([1]), match([1])]), 0);
    assert.equal(closeness([match([1, 2]), match([1])]), 1);
    assert.equal(closeness([match([1])]), 0);
    assert.equal(closeness([match([]), match([1])]), 0);
  });

  test('is what looking at every pair gives', () => {
    const places = fc
      .uniqueArray(fc.nat(60), { minLength: 1 })
      .map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, places, (one, other) => {
        const gaps = one.flatMap((at) => other.map((beside) => Math.abs(at - beside)));
        const least = Math.min(...gaps.filter((gap) => gap > 0));
        assert.equal(
          closeness([match(one), match(other)]),
          1 / least,
          JSON.stringify([one, other]),
        );
      }),
    );
  });

  test('of words that stand everywhere takes no time that grows with the square', () => {
    const words = Array.from({ length: 200_000 }, (_, at) => at);
    assertNoHang(() => closeness(Array.from({ length: 30 }, () => match(words))));
  });
});
