import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lostLines } from '../src/article/lost.ts';
import { cleanText, passages } from '../src/article/text.ts';
import type { Article, Evidence, Mapped } from '../src/model.ts';
import { caseFolders } from './support/cases.ts';
import { described } from './support/described.ts';
import { newsText } from './support/news.ts';

function evidenceIn({ fields }: Article): readonly Evidence[] {
  return Object.values(fields).flatMap((field) =>
    field.basis === 'unknown' ? [] : [...field.evidence],
  );
}

function assertTrue(of: Mapped, text: string): void {
  let end = 0;
  for (const { at, source, length } of of.runs) {
    assert(at >= end && length > 0 && at + length <= of.text.length);
    assert.equal(of.text.slice(at, at + length), text.slice(source, source + length));
    end = at + length;
  }
}

function assertLaws(text: string, format: 'txt' | 'html' | 'md'): void {
  const { lines, outcome } = described(text, { format });
  if (!outcome.ok) return;
  const article = outcome.value;
  const evidence = evidenceIn(article).filter((one) => one.in === 'text');
  for (const { span, words } of evidence) assert.equal(text.slice(span.start, span.end), words);
  for (const passage of passages(article)) assertTrue(passage, text);
  for (const { text: shown } of article.blocks) {
    assert.match(shown, /^[^\p{Cc}\u2028\u2029\p{Noncharacter_Code_Point}]+$/u);
    assert.equal(shown, shown.trim());
  }
  const ids = article.blocks.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);

  const lost = lostLines(article, lines).map(({ number, words }) => `${number}: ${words.text}`);
  assert.deepEqual(lost, []);
}

describe('every article', () => {
  it('keeps each line in a block, as evidence or in the ledger, and quotes truly', () => {
    fc.assert(fc.property(newsText, (text) => assertLaws(text, 'txt')));
  });

  it('does so of Markdown and of web pages', () => {
    fc.assert(fc.property(newsText, (text) => assertLaws(`# A headline\n\n${text}`, 'md')));
    fc.assert(
      fc.property(newsText, (text) => {
        const paragraphs = text.split('\n').map((line) => `<p>${line} &amp; more</p>`);
        assertLaws(`<h1>A headline</h1>${paragraphs.join('')}`, 'html');
      }),
    );
  });

  it('does so in the cases of clean-up', () => {
    for (const folder of caseFolders('lines')) {
      if (folder.has('input.txt')) assertLaws(folder.read('input.txt'), 'txt');
    }
  });

  it('is the same when it is made again', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        assert.deepEqual(described(text), described(text));
      }),
    );
  });

  it('has the text of its blocks, captions left out, with a blank line between them', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { outcome } = described(text);
        if (!outcome.ok) return;
        const parts = outcome.value.blocks.filter(({ kind }) => kind !== 'caption');
        assert.deepEqual(
          cleanText(outcome.value).split('\n\n'),
          parts.map((block) => block.text),
        );
      }),
    );
  });
});
