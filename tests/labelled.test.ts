import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { figuresOf, labelledResults } from './support/labelled.ts';
import { agreement } from './support/shingles.ts';

const FILE = new URL('./cases/labelled/floors.json', import.meta.url);
const PLACES = 3;

function floors(): Readonly<Record<string, number>> {
  return existsSync(FILE)
    ? z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(FILE, 'utf8')))
    : {};
}

/** Raises floors to what was measured, and lowers none: that is done by hand, in a commit that says why. */
function raise(figures: readonly (readonly [string, number])[]): void {
  const known = floors();
  const raised = figures.map(([name, figure]) => [name, Math.max(figure, known[name] ?? 0)]);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`);
}

describe('the labelled set', () => {
  const results = labelledResults();
  const figures = [...figuresOf(results)].map(
    ([name, figure]) => [name, Number(figure.toFixed(PLACES))] as const,
  );

  it('has nine languages in three forms', () => {
    assert.equal(results.length, 27);
    assert.equal(new Set(results.map(({ language }) => language)).size, 9);
  });

  it('is cleaned no worse than it was', () => {
    if (process.env['UPDATE_FLOORS'] === '1') raise(figures);
    const known = floors();
    const told = figures.filter(([name, figure]) => !(figure >= (known[name] ?? Number.NaN)));
    assert.deepEqual(
      told.map(([name, figure]) => `${name}: ${figure}, floor ${known[name]}`),
      [],
      'Mend it; or, if it is worth it, lower the floor by hand and say why.',
    );
    assert.deepEqual(
      Object.keys(known),
      figures.map(([name]) => name),
    );
  });
});

describe('the agreement of two texts', () => {
  it('is 1 of the same words, 0 of others, and falls with words too many and too few', () => {
    const text = 'the bridge was closed on monday for repairs';
    assert.equal(agreement(text, 'The bridge was closed, on Monday, for repairs.'), 1);
    assert.equal(agreement(text, 'share this article with your friends'), 0);
    assert.equal(agreement('大桥九月十四日关闭', '大桥九月十四日关闭。'), 1);
    for (const other of [`${text} share this article`, text.slice(0, 37)]) {
      const figure = agreement(text, other);
      assert(figure > 0.5 && figure < 1, String(figure));
    }
    assert.equal(agreement('', ''), 1);
  });
});
