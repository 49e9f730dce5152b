import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import matter from 'gray-matter';
import { stringifyMatter } from '../src/article/markdown/matter.ts';
import { articleBody, articleFromMarkdown, articleToMarkdown } from '../src/article/markdown.ts';
import type { Article, Sourced } from '../src/model.ts';
import { renderArticleBody } from '../src/site/markdown-it.ts';
import { articles } from './support/arbitraries.ts';
import { caseFolders } from './support/cases.ts';
import { article, block } from './support/sample.ts';

function roundTrip(of: Article): Article {
  const outcome = articleFromMarkdown(articleToMarkdown(of));
  assert(outcome.ok, outcome.ok ? '' : JSON.stringify(outcome.problems));
  return outcome.value;
}

test('law: an article read back from its Markdown is equal', () => {
  fc.assert(
    fc.property(articles, (of) => {
      assert.deepStrictEqual(roundTrip(of), of);
    }),
    { numRuns: 300 },
  );
});

test('law: a reader of YAML 1.1 sees the same facts, all of them strings', () => {
  const value = (field: Sourced<string>) => (field.basis === 'unknown' ? undefined : field.value);
  fc.assert(
    fc.property(articles, ({ fields, ...of }) => {
      const { data, content } = matter(articleToMarkdown({ ...of, fields }), {});
      const { published } = fields;
      assert.deepEqual(
        [data['title'], data['description'], data['author'], data['source'], data['issued']],
        [
          ...[fields.title, fields.standfirst, fields.byline, fields.url].map(value),
          published.basis === 'unknown' ? undefined : published.value.edtf,
        ],
      );
      assert.equal(content.trimEnd(), articleBody(of));
      const written = articleToMarkdown({ ...of, fields, blocks: [] });
      // Line breaks of YAML 1.1, and what its readers may refuse or not show.
      assert.doesNotMatch(written, /[\u007f-\u009f\u2028\u2029\u202a-\u202e\ufeff\ufffe\uffff]/);
    }),
  );
});

test('an article without blocks has an empty body and is read back', () => {
  assert.equal(articleBody(article()), '');
  assert.equal(renderArticleBody(article()), '');
  assert.deepStrictEqual(roundTrip(article()), article());
});

test('a text that begins like front matter does not become front matter', () => {
  const of = article({ blocks: [block('---js'), block('---', 'paragraph', 2)] });
  assert.deepStrictEqual(roundTrip(of), of);
});

test('a body that begins like front matter is written as it is, and not run', () => {
  for (const content of [
    '---js\n{ a: process.exit(9) }\n---\nWords\n',
    '---\na: b\n---\nWords\n',
  ]) {
    assert.equal(stringifyMatter(content, { title: 'T' }), `---\ntitle: "T"\n---\n${content}`);
  }
});

test('dates, numbers, truth values and octals stay strings for a reader of YAML 1.1', () => {
  const value = (text: string) => ({
    basis: 'given' as const,
    value: text,
    rule: 'sidecar',
    evidence: [{ in: 'file' as const, path: 'a.yml', line: 1, words: text }] as const,
    caveat: null,
  });
  const fields = {
    ...article().fields,
    title: value('0123'),
    outlet: value('no'),
    byline: value('12:30'),
    place: value('2018-09-14'),
  };
  const markdown = articleToMarkdown(article({ fields }));
  for (const line of ['title: "0123"', 'outlet: "no"', 'author: "12:30"', 'place: "2018-09-14"']) {
    assert(markdown.split('\n').includes(line), line);
  }
});

for (const folder of caseFolders('markdown')) {
  test(`case ${folder.name}: written as expected and read back equal`, () => {
    const outcome = articleFromMarkdown(folder.read('article.md'));
    assert(outcome.ok, JSON.stringify(outcome));
    folder.expect('article.md', articleToMarkdown(outcome.value));
    folder.expect('body.html', renderArticleBody(outcome.value));
  });
}
