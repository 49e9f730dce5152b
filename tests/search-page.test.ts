import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bestPassage, markedTerms } from '../src/browser/passage.ts';
import { parseQuery } from '../src/browser/query.ts';
import { findTerms, normalise } from '../src/browser/words.ts';
import { assertNoHang } from './support/hang.ts';

describe('a query', () => {
  const read = (text: string) => {
    const { words, phrases, excluded } = parseQuery(text);
    return [words, phrases, excluded].map((terms) => terms.join('|'));
  };

  test('is words, phrases in quotation marks, and either with a minus', () => {
    assert.deepEqual(read('Sanctions "Security Council" -Iran -"New York"'), [
      'sanctions',
      'security council',
      'iran|new york',
    ]);
  });

  test('takes a minus within a word for a hyphen, and a single word in quotation marks for a word', () => {
    assert.deepEqual(read('anti-tank "cap" x -y'), ['anti-tank|cap|x', '', 'y']);
  });

  test('that is never closed, doubled, or without letters, still asks what can be asked', () => {
    assert.deepEqual(read('cap "un sanctions'), ['cap', 'un sanctions', '']);
    assert.deepEqual(read('cap CAP cap'), ['cap', '', '']);
    assert.deepEqual(read('- -- "" "," ! -'), ['', '', '']);
    assert.deepEqual(read(''), ['', '', '']);
  });

  test('of any length is read without hanging, and asks no more than the index can bear', () => {
    const many = Array.from({ length: 1000 }, (_, word) => `w${word}`).join(' ');
    assert.equal(parseQuery(many).words.length, 32);
    for (const part of ['"', '-', '-"', '" ', 'a"', '\t']) {
      assertNoHang(() => parseQuery(part.repeat(100_000)));
    }
  });
});

describe('the passage of a result', () => {
  const paragraph = (id: string, location: number, text: string) => ({ id, location, text });
  const data = {
    url: '/articles/a/',
    meta: {},
    content: 'Cap. First the cap. Then petroleum and the cap.',
    anchors: [
      paragraph('l3', 1, 'First the cap.'),
      { id: 'empty', location: 4 },
      paragraph('l5', 4, 'Then petroleum and the cap.'),
    ],
  };
  const cap = { term: 'cap', weight: 1, words: [0, 3, 8] };
  const petroleum = { term: 'petroleum', weight: 2, words: [5] };
  const shown = (matches: Parameters<typeof bestPassage>[1], of = data) => {
    const { anchor, text, marks } = bestPassage(of, matches);
    return [anchor, ...marks.map(({ start, end }) => text.slice(start, end))];
  };

  test('is the paragraph with most of the words, the first of equal ones', () => {
    assert.deepEqual(shown([cap, petroleum]), ['l5', 'petroleum', 'cap']);
    assert.deepEqual(shown([cap]), ['l3', 'cap']);
  });

  test('is the first where only the title matches or nothing was asked, and has then no anchor', () => {
    assert.deepEqual(shown([{ ...cap, words: [0] }]), [null, 'cap']);
    assert.deepEqual(shown([]), [null]);
    assert.deepEqual(shown([cap], { ...data, anchors: [] }), [null, 'Cap', 'cap', 'cap']);
  });

  test('of a long paragraph is cut so that its first mark is in sight', () => {
    const text = `${'word '.repeat(400)}petroleum ${'word '.repeat(400)}`;
    const long = { ...data, content: text, anchors: [paragraph('l1', 0, text)] };
    const passage = bestPassage(long, [{ ...petroleum, words: [400] }]);
    assert.ok(passage.cutBefore && passage.cutAfter && passage.text.length < 400);
    const [mark] = passage.marks;
    assert.equal(passage.text.slice(mark?.start, mark?.end), 'petroleum');
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
    const match = (term: string, words: readonly number[]) => ({ term, weight: 1, words });
    const marked = (...matches: readonly ReturnType<typeof match>[]) =>
      markedTerms({ content }, matches);
    assert.deepEqual(marked(match('sanction', [0, 1, 3, 6])), ['sanctions', 'sanctioned', 'b']);
    assert.deepEqual(marked(match('the cap', [4, 5])), ['the cap']);
  });

  test('follow the word boundaries that Pagefind set in text without spaces', () => {
    const data = { content: '安理会制裁', raw_content: '安理会\u200b制裁' };
    assert.deepEqual(markedTerms(data, [{ term: '制裁', weight: 1, words: [1] }]), ['制裁']);
  });
});
