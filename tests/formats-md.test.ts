import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../src/read/formats.ts';
import { split } from './support/splitting.ts';

/** Number, hint and words of each line that has words. */
const lines = (text: string) =>
  split('md', text)
    .filter(({ words }) => words.text !== '')
    .map(
      ({ number, hint, words }) =>
        `${number} ${hint?.kind ?? '-'} ${hint?.name ?? '-'}: ${words.text}`,
    );

function refused(text: string): string {
  const outcome = splitLines({ path: 'a.md', format: 'md' }, { text });
  assert(!outcome.ok);
  return outcome.problems.map(({ line, what }) => `${line}: ${what}`).join('\n');
}

test('front matter that would be run is refused and not run', () => {
  for (const language of ['js', 'javascript', ' js', 'json', 'coffee', 'toml']) {
    const text = `---${language}\nglobalThis.wasRun = true\n---\nText.\n`;
    assert.equal(refused(text), '1: front matter that is not YAML');
  }
  assert.equal(Reflect.get(globalThis, 'wasRun'), undefined);
});

test('TOML between two lines +++ is refused, and a line +++ alone is text', () => {
  assert.equal(refused('+++\ntitle = "x"\n+++ \nText.\n'), '1: front matter that is not YAML');
  assert.deepEqual(lines('+++\n\nText.\n'), ['1 paragraph p: +++', '3 paragraph p: Text.']);
});

test('broken front matter is told with its line', () => {
  assert.equal(refused('---\na: b\nc: d: e\n---\n'), '3: a colon and a space within a value');
  assert.equal(refused('---\na: 1\na: 2\n---\n'), '3: this key stands twice');
  assert.equal(refused('---\n{a: 1, b: 2}\n---\n'), '2: two keys on one line');
  assert.match(refused('---\na: &x y\nb: *x\n---\n'), /^3: an alias/);
});

test('front matter is YAML between two fences on lines of their own, at the very start', () => {
  const meta = ['2 meta front-matter:date: 2018-09-14', '4 paragraph p: x'];
  for (const fences of [
    ['---', '---'],
    ['---yaml', '...'],
    ['--- ', '---\t'],
  ]) {
    assert.deepEqual(lines(`${fences.join('\ndate: 2018-09-14\n')}\nx`), meta);
  }
  assert.deepEqual(lines('\n---\na: b\n---\n'), ['3 heading h2: a: b']);
  assert.deepEqual(lines('---\na: b\n'), ['2 paragraph p: a: b']);
  assert.deepEqual(lines('--- a: b\n---\n'), ['1 heading h2: --- a: b']);
});

test('a paragraph between two rules at the start is text', () => {
  assert.deepEqual(lines('---\n\nHe said so.\n\n---\n'), ['3 paragraph p: He said so.']);
});

test('values stay the texts that they are', () => {
  assert.deepEqual(lines('---\na: 0123\nb: 12:30\nc: yes\nd: ~\n---\n'), [
    '2 meta front-matter:a: 0123',
    '3 meta front-matter:b: 12:30',
    '4 meta front-matter:c: yes',
    '5 meta front-matter:d: ~',
  ]);
});

test('HTML in Markdown is text', () => {
  assert.deepEqual(lines('<script>alert(1)</script>\n\n<b>x</b>'), [
    '1 paragraph p: <script>alert(1)</script>',
    '3 paragraph p: <b>x</b>',
  ]);
});

test('a link is its text, whatever its address says', () => {
  assert.deepEqual(lines('[a](javascript:alert(1)) [b](http://x/ "b") c'), [
    '1 paragraph p: [a](javascript:alert(1)) b c',
  ]);
  const text = '[b](<x b x> "b b b") b ![b](y "b b b") b [b][b b b] b\n\n[b b b]: z';
  const runs = split('md', text)[0]?.words.runs;
  assert.deepEqual(
    runs?.map(({ source, length }) => [source, length]),
    [
      [1, 1],
      [20, 3],
      [25, 1],
      [38, 3],
      [42, 1],
      [51, 2],
    ],
  );
});

test('a number that does not go on is a word, one that counts is none', () => {
  assert.deepEqual(lines('1986. A year.\n'), ['1 paragraph p: 1986. A year.']);
  assert.deepEqual(lines('1. a\n2. b\n2. c\n7. d\n'), [
    '1 list-item li: a',
    '2 list-item li: b',
    '3 list-item li: c',
    '4 paragraph p: 7. d',
  ]);
  assert.deepEqual(lines('2018.\n'), ['1 - -: 2018.']);
});

test('the first heading of the first level is the title', () => {
  assert.deepEqual(lines('## a\n# b\nc\n===\n'), [
    '1 heading h2: a',
    '2 title h1: b',
    '3 heading h1: c',
  ]);
});

test('template marks of site generators are text', () => {
  assert.deepEqual(lines('{{ x }} {% raw %}'), ['1 paragraph p: {{ x }} {% raw %}']);
});

test('nothing is lost that lies deeper than the parser looks', () => {
  assert.match(lines(`${'> '.repeat(500)}deep`).join(), /deep$/);
});

test('the address of a link is markup, and a footnote is text', () => {
  const text = 'A [link][a] and a note.[^1]\n\n[a]: https://a.example/\n[^1]: https://b.example/\n';
  assert.deepEqual(lines(text), [
    '1 paragraph p: A link and a note.^1',
    '3 meta link-definition: [a]: https://a.example/',
    '4 paragraph p: [^1]: https://b.example/',
  ]);
});
