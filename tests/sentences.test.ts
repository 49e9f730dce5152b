import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { sentenceOf, sentences } from '../src/text/sentences.ts';
import { anyText } from './support/texts.ts';

/** Sentences that stand behind one another with a space between them, as they must come out. */
const EXAMPLES: readonly (readonly string[])[] = [
  ['One.', 'Two!', 'Three?', 'Four'],
  ['Mr. Other met Gen. Another in St. Petersburg on Sept. 10, 2018.', 'Then he left.'],
  ['Amb. Other of the U.S. Mission to the U.N. spoke at 5 p.m. Friday.', 'It was late.'],
  ['He lives in the U.S.', 'The U.N. meets there.'],
  ['J. R. Other and A.B. Another won.', 'World War I.', 'The end.'],
  [
    'It closed at 5 p.m.',
    'The shop, Other Inc., said so.',
    'It lost to Other Corp.',
    'But it won.',
  ],
  ['“We go,” he said.', '“Do we?” she asked.', '“We do.”', 'They went.', '(So it was.)', 'End.'],
  ['It rose 1.5 percent to No. 3 in vol. 2.', 'The answer is no.', 'They left.'],
  ['Wait... what?', 'He fell ill.', 'Police came.', 'Really?!', 'Yes…', 'No.'],
  ['See www.other.example/a.b or v2.0 at 10.30.', 'Yahoo! said so.'],
  ['“Is it?”', 'Émile said.', '«Oui.»', '— Non.'],
];

const UNSPACED: readonly (readonly string[])[] = [
  ['安理会开会。', '“是吗？”', '是！', '完'],
  ['国連は会合を開いた。', '「本当？」', 'そうだ。'],
];

const OTHER: readonly (readonly string[])[] = [
  ['هل هذا صحيح؟', 'نعم.', 'انتهى۔', 'اب'],
  ['यह एक वाक्य है।', 'दूसरा है॥', 'अंत'],
];

function cut(text: string): readonly string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

for (const [glue, examples] of [
  [' ', [...EXAMPLES, ...OTHER]],
  ['  ', EXAMPLES],
  ['', UNSPACED],
] as const) {
  for (const example of examples) {
    test(`sentences, joined by "${glue}": ${example.join(' | ')}`, () => {
      assert.deepEqual(cut(example.join(glue)), example);
    });
  }
}

test('what goes on without end is cut at a space, or within a word that has none', () => {
  assert.deepEqual(
    cut(`${'word '.repeat(500)}end.`).map(({ length }) => length),
    [1999, 504],
  );
  assert.deepEqual(
    cut(`x${'😀'.repeat(1500)}`).map(({ length }) => length),
    [1999, 1002],
  );
});

test('a text without words has no sentences', () => {
  assert.deepEqual(sentences(''), []);
  assert.deepEqual(sentences(' \u00a0\n'), []);
  assert.equal(sentenceOf(sentences(''), 0), undefined);
});

test('an offset gives the sentence in which it stands; between two, the one before', () => {
  const text = ' One. Two.';
  for (const [offset, words] of [
    [0, 'One.'],
    [1, 'One.'],
    [4, 'One.'],
    [5, 'One.'],
    [6, 'Two.'],
    [99, 'Two.'],
  ] as const) {
    const span = sentenceOf(sentences(text), offset);
    assert.equal(text.slice(span?.start, span?.end), words);
  }
});

test('law: sentences are in order and trimmed, and leave out nothing but white space', () => {
  const written = fc
    .array(fc.oneof(anyText, fc.constantFrom('. ', '.” ', '。', '? ', ' Mr. ', 'U.S. ', '... ')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(written, (text) => {
      let end = 0;
      for (const span of sentences(text)) {
        assert.equal(text.slice(end, span.start).trim(), '');
        assert(span.start < span.end);
        const words = text.slice(span.start, span.end);
        assert.equal(words.trim(), words);
        assert(words.length <= 2000);
        end = span.end;
      }
      assert.equal(text.slice(end).trim(), '');
    }),
  );
});

test('a megabyte of marks, quotes, spaces or abbreviations is cut in linear time', () => {
  for (const piece of [
    '.',
    '. ',
    '."',
    '"',
    ' ',
    'A.',
    'A. ',
    'Mr. ',
    '。',
    'a',
    '.\u00a0',
    '….)',
  ]) {
    const text = piece.repeat(1e6 / piece.length);
    assert(sentences(text).length <= text.length);
  }
});
