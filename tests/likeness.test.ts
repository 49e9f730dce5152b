import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseEdtf } from '../src/text/dates.ts';
import { blockId } from '../src/text/ids.ts';
import { lexicon } from '../src/timeline/lexicon.ts';
import { Likeness } from '../src/timeline/likeness.ts';
import type { Told } from '../src/timeline/prepare.ts';
import { statementsOf } from '../src/timeline/statements.ts';
import { tellingsOf } from '../src/timeline/tellings.ts';
import { entry } from './support/sample.ts';

const TERMS = Array.from({ length: 12 }, (_, number) =>
  number < 10 ? `t${number}` : `t${number} ?`,
);

/** Shares of some of the terms, each once. */
const shares = (maxLength: number) =>
  fc
    .uniqueArray(fc.nat(TERMS.length - 1), { maxLength })
    .chain((terms) =>
      fc.tuple(
        ...terms.map((term) => fc.tuple(fc.constant(term), fc.integer({ min: 1, max: 255 }))),
      ),
    )
    .map((all) => all.flat());

const dates = fc
  .constantFrom('2018', '2018-09', '2018-09-14')
  .map((edtf) => parseEdtf(edtf) ?? assert.fail(edtf));

const toldOf = fc.record({
  topic: shares(8),
  said: fc.array(
    fc.record({
      report: dates.map((date) => ({
        block: blockId(1),
        quote: 'It met.',
        marks: [],
        date,
        standing: 'reported' as const,
      })),
      told: shares(10),
      dated: shares(4),
      names: shares(5),
      speakers: shares(2),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

/** The statements of articles that tell so much, and what compares them. */
function comparing(all: readonly Pick<Told, 'topic' | 'said'>[]) {
  const words = lexicon();
  const statements = all.flatMap((told, number) =>
    statementsOf(entry(`a${number}`, []).article, { terms: TERMS, ...told }, words),
  );
  return { statements, likeness: new Likeness(tellingsOf(statements, words)) };
}

test('law: a likeness that may be given as 0 below some value is given as it is from there on', () => {
  let exact = 0;
  const assertAlike = (whole: number, found: number, least: number) => {
    if (whole < least) assert.ok(found < least);
    else assert.equal(found, whole);
    if (whole >= least) exact += 1;
  };
  fc.assert(
    fc.property(fc.array(toldOf, { minLength: 2, maxLength: 5 }), (all) => {
      const { statements, likeness } = comparing(all);
      const pairs = statements.flatMap((a) =>
        statements.filter((b) => b !== a).map((b) => [a, b] as const),
      );
      for (const [a, b] of pairs)
        for (const least of [0.2, 0.5, 0.8, 0.85]) {
          const whole = likeness.statements(a, b);
          assertAlike(whole, likeness.statements(a, b, least), least);
        }
    }),
    { numRuns: 200, seed: 2018 },
  );
  assert.ok(exact > 100);
});
