import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Part, partsOf, removalsByRule } from '../src/site/gaps.ts';
import type { ArticleSpec } from './support/archive.ts';
import { described } from './support/described.ts';
import { attribute, elements, textOf } from './support/html.ts';
import { newsText } from './support/news.ts';
import { all, articlePage } from './support/pages.ts';

function numbersOf(part: Part): readonly number[] {
  return part.kind === 'text'
    ? part.blocks.map(({ id }) => Number(id.slice(1)))
    : part.stretches.flatMap((stretch) => stretch.map(({ number }) => number));
}

describe('the parts of an article’s page', () => {
  it('are all its blocks and all that was removed, in the order of the original', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { outcome } = described(text);
        if (!outcome.ok) return;
        const parts = partsOf(outcome.value);
        const kinds = parts.map(({ kind }) => kind);
        assert(kinds.every((kind, at) => kind !== kinds[at - 1]));
        const numbers = parts.flatMap(numbersOf);
        assert.deepEqual(
          numbers,
          numbers.toSorted((a, b) => a - b),
        );
        const texts = parts.flatMap((part) => (part.kind === 'text' ? part.blocks : []));
        const gone = parts.flatMap((part) => (part.kind === 'gap' ? part.stretches.flat() : []));
        assert.deepEqual([texts, gone], [outcome.value.blocks, outcome.value.removed]);
        const lines = removalsByRule(outcome.value).reduce((sum, { lines }) => sum + lines, 0);
        assert.equal(lines, gone.length);
      }),
    );
  });
});

describe('an article’s page', () => {
  const spec: ArticleSpec = {
    path: 'a.txt',
    title: 'A',
    language: 'ar',
    paragraphs: ['One.', 'Two.'],
    removed: ['<b>Support us</b>', 'Support us more'],
  };
  const html = articlePage(spec);
  const gaps = all(html, 'details').filter((node) => attribute(node, 'class') === 'gap');

  it('shows what was removed where it stood: folded, in the page’s language', () => {
    const [gap] = gaps;
    assert(gap !== undefined && gaps.length === 1);
    const attributes = ['lang', 'dir', 'open'];
    assert.deepEqual(
      attributes.map((name) => attribute(gap, name)),
      ['en', 'ltr', null],
    );
    const ids = elements(gap).flatMap((node) => attribute(node, 'id') ?? []);
    assert.deepEqual(ids, ['removed-3']);
    const items = elements(gap).filter(({ nodeName }) => nodeName === 'li');
    assert.deepEqual(
      items.map((node) => textOf(node)),
      ['3 <b>Support us</b>', '4 Support us more'],
    );
    assert.match(textOf(gap), /2 lines removed.*A call to support the outlet\. call-to-support/);
  });

  it('leads from the list of what was removed to its place, and to the counts of the archive', () => {
    const links = all(html, 'a').map((node) => attribute(node, 'href') ?? '');
    assert(links.includes('#removed-3') && links.includes('/about/#removed'));
  });

  it('says so where nothing was removed', () => {
    const whole = articlePage({ ...spec, removed: [] });
    assert(whole.includes('Nothing was removed') && !whole.includes('class="gap"'));
  });
});
