import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fieldReason } from '../src/article/fields.ts';
import type { Article, Outcome, Processed } from '../src/model.ts';
import { processFile } from '../src/pipeline.ts';
import { DEFAULT_SETTINGS } from '../src/read/schema.ts';
import { articleId, sha256 } from '../src/text/ids.ts';
import { caseFolders } from './support/cases.ts';
import { newsText } from './support/news.ts';

function outcomeOf(text: string): Outcome<Processed> {
  const path = 'input.txt';
  const bytes = new TextEncoder().encode(text);
  const file = {
    path,
    id: articleId(path),
    format: 'txt',
    bytes,
    sha256: sha256(bytes),
    given: {},
  } as const;
  return processFile(file, DEFAULT_SETTINGS);
}

function processed(text: string): Processed {
  const outcome = outcomeOf(text);
  assert(outcome.ok, JSON.stringify(outcome));
  return outcome.value;
}

function shown({ fields: { published } }: Article): unknown {
  if (published.basis === 'unknown') return 'unknown';
  const { basis, value, evidence } = published;
  return {
    published: `${value.edtf} (${basis})`,
    evidence: evidence.map(({ words, rule = '' }) => `${rule}: ${words}`),
  };
}

function saved(name: string): Article {
  const path = new URL(`../articles/${name}.txt`, import.meta.url);
  return processed(readFileSync(path, 'utf8')).article;
}

describe('the date of an article that does not state it', () => {
  for (const folder of caseFolders('dating')) {
    it(`is what ${folder.name} expects`, () => {
      folder.expect('expected.json', shown(processed(folder.read('input.txt')).article));
    });
  }

  it('of the saved report on the urgent meeting lies between its Friday and its Monday, after its picture', () => {
    const { published } = saved('002_ccc30f9390b1beec').fields;
    assert(published.basis === 'inferred');
    assert.equal(published.value.edtf, '2018-09-14/2018-09-16');
    const words = published.evidence.map((one) => one.words).join(' … ');
    assert.match(words, /on Monday.+Friday.+Sept\. 10, 2018/);
  });

  it('of the saved report on the disappointment is of 2018, as its weekdays say, and not of its donation bar', () => {
    const { published } = saved('004_5783e8861f960a5f').fields;
    assert(published.basis === 'inferred');
    assert.equal(published.value.edtf, '2018-09-14/2018-09-17');
    const words = published.evidence.map((one) => one.words).join(' … ');
    for (const word of ['September 17th', 'on Monday', 'on September 14th'])
      assert.ok(words.includes(word), words);
    assert.doesNotMatch(words, /2025/);
  });

  it('is a real span whose evidence stands in the text in its order, each with a reason', () => {
    let inferred = 0;
    fc.assert(
      fc.property(newsText, (more) => {
        const text = `The harbour bridge was closed today, 4 May 2016.\n\n${more}`;
        const outcome = outcomeOf(text);
        // So many control characters that the file is taken for no text.
        if (!outcome.ok) return;
        const { published } = outcome.value.article.fields;
        if (published.basis !== 'inferred') return;
        inferred += 1;
        assert(published.value.earliest <= published.value.latest);
        let end = 0;
        for (const one of published.evidence) {
          if (one.in !== 'text' || one.rule === undefined) continue;
          assert.equal(text.slice(one.span.start, one.span.end), one.words);
          assert(one.span.end > end);
          end = one.span.end;
          assert.match(fieldReason(one.rule), /\.$/);
        }
      }),
      { numRuns: 50 },
    );
    assert(inferred > 0, 'no date was inferred: the law was not put to the test');
  });
});
