import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import matter from 'gray-matter';
import { articleBody, articleFromMarkdown, articleToMarkdown } from '../src/article/markdown.ts';
import type { Article, Sourced } from '../src/model.ts';
import { renderArticleBody } from '../src/site/markdown-it.ts';
import { sha256 } from '../src/text/ids.ts';
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
      assert.equal(content.trimEnd(), articleBody({ ...of, fields }));
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

test('only a full day is written as the date that other generators read', () => {
  const published = (edtf: string, earliest: string, latest: string) => {
    const markdown = MATTER.replace('issued: "2018-09-14"', `issued: "${edtf}"`)
      .replace('earliest: "2018-09-14"', `earliest: "${earliest}"`)
      .replace('latest: "2018-09-14"', `latest: "${latest}"`);
    const outcome = articleFromMarkdown(markdown);
    assert(outcome.ok, JSON.stringify(outcome));
    return articleToMarkdown(outcome.value);
  };
  assert.match(published('2018-09-14', '2018-09-14', '2018-09-14'), /^date: "2018-09-14"$/m);
  assert.doesNotMatch(published('2018-09', '2018-09-01', '2018-09-30'), /^date:/m);
  assert.match(published('2018-09', '2018-09-01', '2018-09-30'), /^issued: "2018-09"$/m);
});

const MATTER = `---
title: "A title"
issued: "2018-09-14"
layout: "post"
backfile:
  schema: 1
  id: "a"
  path: "a.txt"
  format: "txt"
  sha256: "${sha256('')}"
  size: 3
  encoding: { label: "utf-8", basis: "bom" }
  fields:
    title: { basis: "stated", rule: "r", evidence: [ { in: "text", span: [ 0, 7 ], words: "A title" } ] }
    published: { basis: "stated", rule: "r", earliest: "2018-09-14", latest: "2018-09-14", evidence: [ { in: "text", span: [ 0, 7 ], words: "x" } ] }
  blocks:
    - { id: "l3", kind: "paragraph", runs: [ [ 0, 9, 5 ] ] }
    - { id: "l5", kind: "heading", runs: [ ] }
  removed: []
---
Words

## Heading
`;

test('a file that another tool or a person wrapped by hand is still read', () => {
  const outcome = articleFromMarkdown(
    MATTER.replace('Words', 'Words\nand more').replaceAll('\n', '\r\n'),
  );
  assert(outcome.ok, JSON.stringify(outcome));
  assert.deepEqual(
    outcome.value.blocks.map(({ text }) => text),
    ['Words and more', 'Heading'],
  );
});

test('a broken file is refused with line, words and every problem at once', () => {
  for (const [from, to, expected] of [
    ['"2018-09-14"\nlayout', '"2018-09-14"\nlayout', null],
    ['size: 3', 'size: -3', [[11, 'backfile.size']]],
    [
      'size: 3',
      'size: "3"\n  extra: 1',
      [
        [11, 'backfile.size'],
        [6, 'backfile'],
      ],
    ],
    ['title: "A title"\n', '', [[13, 'backfile.fields.title']]],
    ['kind: "paragraph"', 'kind: "quote"', [[17, 'backfile.blocks.0']]],
    ['[ 0, 9, 5 ]', '[ 0, 9, 6 ]', [[17, 'backfile.blocks.0']]],
    ['## Heading', '', [[17, 'backfile.blocks']]],
    ['title: "A title"', 'title: "A title', [[2, null]]],
    ['id: "a"', 'id: "../a"', [[7, 'backfile.id']]],
    ['id: "l3"', 'id: *x', [[17, null]]],
    [
      'size: 3',
      `size: ${'['.repeat(1e5)}`,
      [
        [11, null],
        [12, null],
      ],
    ],
  ] as const) {
    assert(MATTER.includes(from), from);
    const outcome = articleFromMarkdown(MATTER.replace(from, to));
    if (expected === null) assert(outcome.ok);
    else {
      assert(!outcome.ok, `${from} → ${to}`);
      assert.deepEqual(
        outcome.problems.map(({ line, words }) => [line, words]),
        expected,
        JSON.stringify(outcome.problems),
      );
    }
  }
});

test('front matter in JavaScript is refused and not run', () => {
  for (const language of ['js', 'javascript', 'JS', ' js ', 'coffee', 'toString', '__proto__']) {
    const outcome = articleFromMarkdown(`---${language}\n{ title: process.exit(9) }\n---\nWords\n`);
    assert(!outcome.ok, language);
  }
});

test('what is not one of our files is refused', () => {
  for (const text of [
    '',
    '---',
    '---\n---\n',
    'Words',
    '---\ntitle: x\n',
    `---\n${'\n'.repeat(1e6)}---\n`,
  ]) {
    assert(!articleFromMarkdown(text).ok, text.slice(0, 20));
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
