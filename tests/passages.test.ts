import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { passages } from '../src/article/text.ts';
import { locate } from '../src/text/mapped.ts';
import { articleOf } from './support/described.ts';

const TEXT =
  'The bridge was closed on Monday for repairs after a storm damaged two of its pillars, the city council said.';

describe('passages', () => {
  it('have the standfirst first, placed in the original, then every block', () => {
    const text = readFileSync(
      new URL('../articles/002_ccc30f9390b1beec.txt', import.meta.url),
      'utf8',
    );
    const [standfirst, first] = passages(articleOf(text));
    assert(standfirst !== undefined && first !== undefined);
    assert.equal(standfirst.id, 'standfirst');
    const { start, end } = locate(standfirst, 0, 17);
    assert.equal(text.slice(start, end), 'Amb. Nikki Haley ');
    assert.equal(first.id, 'l7');
  });

  it('place a standfirst that the markup writes otherwise', () => {
    const dek = 'Fish &amp; chips are <b>sold</b> in the hall again, the traders of the market say';
    const text = `<h1>Market Hall Opens</h1><p>${dek}</p><p class="byline">By Nellie Bly</p><p>${TEXT}</p><p>${TEXT}!</p>`;
    const [standfirst] = passages(articleOf(text, { format: 'html' }));
    assert.equal(standfirst?.id, 'standfirst');
    for (const { at, source, length } of standfirst?.runs ?? []) {
      assert.equal(text.slice(source, source + length), standfirst?.text.slice(at, at + length));
    }
    const sold = standfirst?.text.indexOf('sold') ?? -1;
    assert(standfirst !== undefined && sold > 0);
    const { start, end } = locate(standfirst, sold, sold + 4);
    assert.equal(text.slice(start, end), 'sold');
  });
});
