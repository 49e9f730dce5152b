import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Format } from '../src/model.ts';
import { MOST_LINES } from '../src/read/formats/physical.ts';
import { splitLines } from '../src/read/formats.ts';
import { caseFolders } from './support/cases.ts';
import { shown, split } from './support/splitting.ts';

const FORMATS: readonly Format[] = ['txt', 'html', 'md'];

for (const one of caseFolders('formats')) {
  const format = FORMATS.find((name) => one.has(`input.${name}`)) ?? 'txt';
  test(`case ${one.name}`, () => {
    const text = one.read(`input.${format}`);
    one.expect('expected.txt', shown(text, split(format, text)));
  });
}

const soup = (parts: string) =>
  fc
    .array(fc.constantFrom(...parts.split(' '), ' ', '\n', '\r\n', '\r', '\t', '\n\n', '    '), {
      maxLength: 40,
    })
    .map((chosen) => chosen.join(''));

const TAGS =
  'a <p> </p> <div\thidden> </div> <li> <ul> </ul> <br> <pre> </pre> &amp; &nbsp &#146; &#x110000; & < > " \0 <b> </b> ' +
  '<table> <tr> <td> </table> <svg> </svg> <svg/> <title> </title> <h1> </h2> <form> </form> <header> <textarea> ' +
  '</textarea> <!-- --> <noscript> </noscript> é 😀 \ud800 \u00a0 \u2028 <html\tlang=en> <a\trel=author> </a> <plaintext> ' +
  '<![CDATA[ ]]> <math> <p\tclass=byline> \ufeff <time\tdatetime=2018> </time> <script\ttype=application/ld+json> </script> ' +
  '<meta\tname=author\tcontent="a&amp;b\rc"> <link\trel=canonical\thref="x?a=1&copy=2&amp;b"> <span\taria-hidden=true> </span>';

const MARKS =
  'a b* ** _ ` `` [ ](u) ]( ![ <http://a> < > - 1. 1986. # | --- ``` \\ &amp; & &#146; \0 é 😀 \ud800 [x]:y [x] "t" ) ( ~~ ' +
  '\u00a0 \u2028 \f \v key:\tv :';

test('law: the lines of any text partition it, and their runs tell the truth', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), soup(TAGS), soup(MARKS));
  fc.assert(
    fc.property(fc.constantFrom(...FORMATS), text, (format, input) => {
      const outcome = splitLines({ path: 'a', format }, { text: input });
      if (outcome.ok) split(format, input);
      else assert.equal(format, 'md');
    }),
    { numRuns: 3000 },
  );
});

test('law: every word of plain text is in exactly one line, as it stands', () => {
  fc.assert(
    fc.property(soup(MARKS), (text) => {
      const words = split('txt', text).flatMap((line) => line.words.text.split(/\s+/));
      assert.deepEqual(words.filter(Boolean), text.split(/[\s\u0085]+/).filter(Boolean));
    }),
  );
});

test('an empty text has no lines', () => {
  for (const format of FORMATS) assert.deepEqual(split(format, ''), []);
});

test('a text without words still belongs to its lines', () => {
  for (const format of FORMATS) {
    assert(split(format, ' \n\n ').every((line) => line.words.text === ''));
  }
  assert.equal(split('html', '<!-- nothing --><script>x</script>').length, 1);
});

test('too many lines are refused, and say what to do', () => {
  const text = '<p>a\n\n'.repeat(MOST_LINES + 1);
  for (const format of FORMATS) {
    const outcome = splitLines({ path: 'a', format }, { text });
    assert(!outcome.ok);
    assert.match(outcome.problems[0]?.what ?? '', /more than 200000 lines/);
    assert.notEqual(outcome.problems[0]?.remedy, null);
  }
});

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'opening tags': (size) => '<'.repeat(size),
  stars: (size) => '*'.repeat(size),
  ampersands: (size) => '&'.repeat(size),
  'one endless line': (size) => 'a'.repeat(size),
  spaces: (size) => `${' '.repeat(size)}x`,
  brackets: (size) => '['.repeat(size),
  'images in images': (size) => `${'!['.repeat(20_000)}\n\n`.repeat(size / 200_000),
  quotations: (size) => '>'.repeat(size),
  comments: (size) => '<!--'.repeat(size / 4),
  'nested elements': (size) => '<div><p><b id=x>'.repeat(size / 16),
  'end tags that close nothing': (size) => '<i>'.repeat(size / 6) + '</b>'.repeat(size / 8),
  'misplaced text in tables': (size) => `<table>${'<br>x'.repeat(size / 5)}`,
  'front matter without end': (size) => `---\n${'a: '.repeat(size / 3)}`,
};

for (const [name, make] of Object.entries(HOSTILE)) {
  test(`5 MB of ${name} are read in every format`, { timeout: 120_000 }, () => {
    for (const format of FORMATS) split(format, make(5_000_000));
  });
}
