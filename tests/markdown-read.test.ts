import assert from 'node:assert/strict';
import test from 'node:test';
import { articleFromMarkdown, articleToMarkdown } from '../src/article/markdown.ts';
import { sha256 } from '../src/text/ids.ts';

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
  for (const language of [
    'js',
    'javascript',
    'JS',
    ' js ',
    'coffee',
    'json',
    'toString',
    'constructor',
    '__proto__',
  ]) {
    const outcome = articleFromMarkdown(
      `---${language}\n{ "title": process.exit(9) }\n---\nWords\n`,
    );
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
