import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { pieces } from '../src/browser/excerpt.ts';
import { formatState, parseState, phrase, type SearchState } from '../src/browser/state.ts';
import { findTerms, matchedTerms, normalise } from '../src/browser/words.ts';
import { assertNoHang } from './support/hang.ts';

const nothing: SearchState = { query: '', chosen: { outlet: [], year: [] }, sort: 'relevance' };

describe('the address of the search page', () => {
  test('gives back the state that was written to it, whatever its words', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 });
    const states = fc.record(
      {
        query: fc
          .string({ unit: 'grapheme' })
          .map((text) => parseState(`q=${encodeURIComponent(text)}`).query),
        chosen: fc.record({ outlet: values, year: values }, { noNullPrototype: true }),
        sort: fc.constantFrom('relevance', 'newest', 'oldest'),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(states, (state) => {
        assert.deepEqual(parseState(formatState(state)), state);
      }),
    );
  });

  test('is empty while nothing is asked, and a key that it does not know changes nothing', () => {
    assert.equal(formatState(nothing), '');
    assert.deepEqual(parseState('?utm_source=x&sort=sideways&outlet='), nothing);
  });

  test('names filters once a value', () => {
    const chosen = { outlet: ['NBC News', 'A&B'], year: ['2018'] };
    const address = '?q=cap&outlet=NBC+News&outlet=A%26B&year=2018&sort=newest';
    assert.equal(formatState({ query: 'cap', chosen, sort: 'newest' }), address);
  });

  test('takes curly quotation marks for straight ones, and a phrase only where they are around all', () => {
    assert.equal(parseState('?q=  “petroleum   cap” ').query, '"petroleum cap"');
    assert.deepEqual(phrase('"petroleum cap"'), ['petroleum', 'cap']);
    assert.equal(phrase('"petroleum" cap'), null);
    assert.equal(phrase('"'), null);
  });
});

describe('an excerpt', () => {
  test('is text and marks, and markup in it stays text', () => {
    assert.deepEqual(pieces('a <mark>b</mark> &lt;img onerror=x&gt; <mark>c</mark>'), [
      { text: 'a ', matches: false },
      { text: 'b', matches: true },
      { text: ' <img onerror=x> ', matches: false },
      { text: 'c', matches: true },
    ]);
  });

  test('that is empty or broken off loses none of its words', () => {
    assert.deepEqual(pieces(''), []);
    assert.deepEqual(pieces('a <mark>b'), [
      { text: 'a ', matches: false },
      { text: 'b', matches: true },
    ]);
    assert.deepEqual(pieces('a</mark> b'), [{ text: 'a</mark> b', matches: false }]);
  });
});

describe('the words to mark', () => {
  const marked = (text: string, ...terms: readonly string[]) =>
    findTerms(text, terms).map(({ start, end }) => text.slice(start, end));

  test('are found whole, in any case, with or without accents and punctuation', () => {
    assert.deepEqual(marked('“Cap,” he said: the CAP! Capital; a cáp.', 'cap'), [
      'Cap',
      'CAP',
      'cáp',
    ]);
    assert.deepEqual(marked('the U.N. and UN', 'u.n'), ['U.N']);
    assert.deepEqual(marked('a cafe\u0301, closed', 'cafe'), ['cafe\u0301']);
  });

  test('are found as a phrase only where they follow one another', () => {
    assert.deepEqual(marked('petroleum cap, petroleum, the cap', 'petroleum cap'), [
      'petroleum cap',
    ]);
    assert.deepEqual(marked('petroleum cap', 'petroleum', 'petroleum cap', 'cap'), [
      'petroleum cap',
    ]);
  });

  test('are found within text that has no spaces', () => {
    assert.deepEqual(marked('联合国安理会制裁朝鲜', '制裁', '朝鲜'), ['制裁', '朝鲜']);
  });

  test('are not found where there are none', () => {
    assert.deepEqual(marked('', 'cap'), []);
    assert.deepEqual(marked('petroleum'), []);
    assert.deepEqual(marked('... --- ...', 'cap'), []);
  });

  test('lie in order, apart and within the text, whatever it is', () => {
    const words = fc.array(fc.constantFrom('cap', 'the cap', '制裁', '.', 'x', ' ', '\n', 'é'));
    fc.assert(
      fc.property(words, fc.string({ unit: 'binary' }), (parts, other) => {
        const text = parts.join('') + other;
        let last = 0;
        for (const { start, end } of findTerms(text, [
          'cap',
          'the cap',
          '制裁',
          normalise(other),
        ])) {
          assert.ok(start >= last && end > start && end <= text.length, JSON.stringify(text));
          last = end;
        }
      }),
    );
  });

  test('are found without hanging over a hostile text', () => {
    const text = `${'!'.repeat(500_000)}a${'!'.repeat(500_000)} `.repeat(2);
    assertNoHang(() => findTerms(text, ['a']));
  });

  test('are those of the article and not of the query, each once', () => {
    const content = 'Sanctions “SANCTIONS” were sanctioned. The cap <b>.';
    const data = { url: '', excerpt: '', content, meta: {}, locations: [0, 1, 3, 6] };
    assert.deepEqual(matchedTerms(data, 1), ['sanctions', 'sanctioned', 'b']);
    assert.deepEqual(matchedTerms({ ...data, locations: [4, 5] }, 2), ['the cap']);
  });

  test('follow the word boundaries that Pagefind set in text without spaces', () => {
    const data = { url: '', excerpt: '', content: '安理会制裁', meta: {}, locations: [1] };
    assert.deepEqual(matchedTerms({ ...data, raw_content: '安理会\u200b制裁' }, 1), ['制裁']);
  });
});
