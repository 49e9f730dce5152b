import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { needsOf } from '../src/mentions/needs.ts';

const classes = fc.constantFrom('[A]', '[B]', '[CD]', '[EA]');
const { source } = fc.letrec<{ source: string; piece: string }>((tie) => ({
  source: fc
    .array(fc.array(tie('piece'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((alternatives) => alternatives.map((pieces) => pieces.join('')).join('|')),
  piece: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(classes, fc.constantFrom('', '', '?', '{0,2}', '{1,2}')).map((both) => both.join('')),
    fc
      .tuple(fc.constantFrom('(?:', '(?<n>', '(?=', '(?!', '(?<=', '(?<!'), tie('source'))
      .map(([open, inner]) => `${open}${inner})`),
    tie('source').map((inner) => `(?:${inner})?`),
  ),
}));
const texts = fc.stringMatching(/^[A-E]{0,8}$/);

test('law: what a pattern needs, every text has that it matches', () => {
  fc.assert(
    fc.property(source, texts, (of, text) => {
      fc.pre((of.match(/\?<n>/g)?.length ?? 0) < 2);
      if (!new RegExp(of).test(text)) return;
      for (const need of needsOf(of)) assert.match(text, new RegExp(`[${need}]`));
    }),
    { numRuns: 3000 },
  );
});

test('needs are told of what stands alone, in groups, and in every alternative', () => {
  assert.deepEqual(needsOf('[A]?[B](?:[C]|[D]{0,2})(?![E])'), ['B']);
  assert.deepEqual(needsOf('(?:[A][B])(?:[C]|[D])'), ['A', 'B', 'CD']);
  assert.deepEqual(needsOf('[A]|[B][C]'), ['AB']);
  assert.deepEqual(needsOf('(?<=[A])(?:[B])?'), []);
});
