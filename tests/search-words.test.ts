import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest, suggestions } from '../src/browser/suggest.ts';
import { searchWords } from '../src/site/search-words.ts';

const WORDS = [
  ['north', 9],
  ['sanctions', 7],
  ['sanction', 5],
  ['worth', 4],
  ['korea', 3],
  ['совет', 2],
] as const;

describe('the nearest word', () => {
  for (const [term, word] of [
    ['sanctoins', 'sanctions'],
    ['santions', 'sanctions'],
    ['nroth', 'north'],
    ['norht', 'north'],
    ['onrth', 'north'],
    ['norrrth', 'north'],
    ['nxrty', null],
    ['nort', 'north'],
    ['zorth', 'north'],
    ['совед', 'совет'],
    ['penguins', null],
    ['', null],
  ] as const) {
    it(`to “${term}” is ${word ?? 'none'}`, () => assert.equal(nearest(term, WORDS), word));
  }

  it('is looked for of words alone that no article has', async () => {
    const terms = [
      { term: 'norths', count: 0 },
      { term: 'sanctoins', count: 0 },
      { term: 'sancti', count: 1 },
      { term: 'nor', count: 0 },
      { term: 'two words', count: 0 },
      { term: 'un-2018', count: 0 },
    ];
    assert.deepEqual(await suggestions(terms, async () => WORDS), [
      { term: 'norths', word: 'north' },
      { term: 'sanctoins', word: 'sanctions' },
    ]);
  });

  it('is not fetched where every word is in some article', async () => {
    const never = () => assert.fail('fetched');
    assert.deepEqual(await suggestions([{ term: 'north', count: 1 }], never), []);
  });
});

describe('the words of the archive', () => {
  const words = (...paragraphs: string[]) => {
    return JSON.parse(searchWords(paragraphs.map((text) => [text])));
  };

  it('are those of four letters and more, each once an article, the most frequent first', () => {
    assert.deepEqual(words('Pier pier STORM of 2018', 'The storm'), {
      words: [
        ['storm', 2],
        ['pier', 1],
      ],
    });
  });

  it('are none of an empty archive', () => assert.deepEqual(words(), { words: [] }));
});
