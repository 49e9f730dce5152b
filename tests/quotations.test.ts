import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { sentences } from '../src/text/sentences.ts';
import { withQuotationsWhole } from '../src/timeline/quotations.ts';
import { anyText } from './support/texts.ts';

function cut(text: string): readonly string[] {
  return withQuotationsWhole(text, sentences(text)).map(({ start, end }) => text.slice(start, end));
}

test('a quotation of several sentences is one with who says it, in the marks of every language', () => {
  for (const [first, ...rest] of [
    ['“It is over. Period,” she said on Friday.', 'They left.'],
    ['He said: "It is over. Period."', 'They left.'],
    ['„Es ist vorbei. Punkt“, sagte sie am Freitag.', '„Nein.“', 'Sie gingen.'],
    ['« C’est fini. Point », a-t-elle dit.', 'Ils partirent.'],
    ['»Es ist vorbei. Punkt«, sagte sie.', 'Sie gingen.'],
    ['「もう終わった。以上」と彼女は言った。', '彼らは去った。'],
  ])
    assert.deepEqual(cut([first, ...rest].join(' ')), [first, ...rest]);
});

test('a mark without its counterpart joins nothing', () => {
  const text = '“It is over. They left. They came back.';
  assert.deepEqual(cut(text), ['“It is over.', 'They left.', 'They came back.']);
  const inches = 'A 5" pipe broke. Water ran out. Nobody came.';
  assert.deepEqual(cut(inches), ['A 5" pipe broke.', 'Water ran out.', 'Nobody came.']);
});

test('a quotation that goes on and on stays in its sentences', () => {
  const text = `“${'It is over. '.repeat(60)}Period,” she said. They left.`;
  assert.equal(cut(text).length, sentences(text).length);
});

test('law: what is cut out is sentences, in order, and all of them', () => {
  const quoting = fc
    .array(fc.oneof(anyText, fc.constantFrom('“', '”', '"', '„', '«', '»', 'So. ', 'It is. ')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(quoting, (text) => {
      const all = sentences(text);
      const whole = withQuotationsWhole(text, all);
      assert.deepEqual([whole[0]?.start, whole.at(-1)?.end], [all[0]?.start, all.at(-1)?.end]);
      for (const { start, end } of whole)
        assert(
          all.some((one) => one.start === start) &&
            all.some((one) => one.end === end) &&
            end > start,
        );
      for (const [index, { start }] of whole.entries())
        assert(start >= (whole[index - 1]?.end ?? 0));
    }),
  );
});
