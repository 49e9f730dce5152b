import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { classify } from '../src/lines/classify.ts';
import { MODELS } from '../src/lines/model/trained.ts';
import { keyOf } from '../src/lines/repeated.ts';
import { RULES, removalReason } from '../src/lines/rules.ts';
import type { Format, Line, SplitLine } from '../src/model.ts';
import { splitLines } from '../src/read/formats.ts';
import { readSidecar } from '../src/read/schema.ts';
import { type Case, caseFolders } from './support/cases.ts';
import { assertNoHang } from './support/hang.ts';
import { newsText } from './support/news.ts';

function linesOf(text: string, format: Format = 'txt'): readonly SplitLine[] {
  const split = splitLines({ path: `input.${format}`, format }, { text });
  assert(split.ok, JSON.stringify(split));
  return split.value;
}

/** The lines of a case's input; `input.yml` is its sidecar, `repeated.txt` what the files of its folder share. */
function linesOfCase(folder: Case): readonly Line[] {
  const format = folder.has('input.html') ? 'html' : 'txt';
  const given = readSidecar('input.yml', folder.has('input.yml') ? folder.read('input.yml') : '');
  assert(given.ok, JSON.stringify(given));
  const lines = linesOf(folder.read(`input.${format}`), format);
  const repeated = folder.has('repeated.txt') ? folder.read('repeated.txt').split('\n') : [];
  return classify(lines, MODELS[format], given.value, undefined, new Set(repeated.map(keyOf)));
}

function shown(lines: readonly Line[]): readonly string[] {
  return lines
    .filter(({ role }) => role !== 'blank')
    .map(
      ({ number, role, rule, words }) => `${number} ${role} ${rule} | ${words.text.slice(0, 60)}`,
    );
}

describe('classify', () => {
  for (const folder of caseFolders('lines')) {
    it(`gives the lines of ${folder.name} their roles`, () => {
      folder.expect('expected.json', shown(linesOfCase(folder)));
    });
  }

  it('has a case for every rule', () => {
    const seen = new Set<string>();
    for (const folder of caseFolders('lines')) {
      for (const { rule } of linesOfCase(folder)) seen.add(rule);
    }
    // What the trained model judges by is not for a case to say; that it judges, some show.
    const [judged, others] = [true, false].map((is) =>
      RULES.map(({ name }) => name).filter((name) => name.startsWith('judged/') === is),
    );
    assert.deepEqual(
      others?.filter((name) => !seen.has(name)),
      [],
    );
    assert(judged?.some((name) => seen.has(name)));
  });

  it('keeps every line, in its order and unchanged, and gives each a rule that has a reason', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const split = linesOf(text);
        const lines = classify(split, MODELS.txt);
        assert.deepEqual(
          lines.map(({ number, span, words, hint }) => ({ number, span, words, hint })),
          split,
        );
        for (const { role, rule, words } of lines) {
          assert.equal(role === 'blank', words.text === '');
          assert.notEqual(removalReason(rule), '');
        }
      }),
    );
  });

  it('gives the same lines the same roles whatever the line ends are', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const roles = (lines: readonly Line[]) => lines.map(({ rule }) => rule);
        const unix = text.replaceAll(/\r\n?/g, '\n');
        const windows = unix.replaceAll('\n', '\r\n');
        assert.deepEqual(
          roles(classify(linesOf(windows), MODELS.txt)),
          roles(classify(linesOf(unix), MODELS.txt)),
        );
      }),
    );
  });

  it('does not hang over hostile lines', () => {
    const hostile = [
      'Support '.repeat(4),
      'a'.repeat(200),
      '(((((((('.repeat(10),
      ' - '.repeat(40),
      'Photo: '.repeat(10),
      '1 2 3 4 5 6 7 8 9 10 11 12',
      '. X / . X / . X / Reuters',
    ].map((line) => `${line}\n`.repeat(30_000));
    for (const text of [...hostile, 'x. '.repeat(200_000), `${'( '.repeat(200_000)})`]) {
      assertNoHang(() => classify(linesOf(text), MODELS.txt));
    }
  });
});

describe('the rules', () => {
  it('have names of their own and a sentence each for the ledger', () => {
    const names = RULES.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { name } of RULES) assert.match(removalReason(name), /^[A-Z].+\.$/);
  });

  it('refuse to give the reason of a rule that is none', () => {
    assert.throws(() => removalReason('no-such-rule'), /no rule no-such-rule/);
  });

  it('remove from the three articles exactly what is not theirs', () => {
    const removed = (name: string) =>
      classify(
        linesOf(readFileSync(new URL(`../articles/${name}.txt`, import.meta.url), 'utf8')),
        MODELS.txt,
      )
        .filter(({ role }) => role === 'boilerplate')
        .map(({ number }) => number);
    assert.deepEqual(removed('000_2ca13f2b2ea26b3b'), [3, 5, 39]);
    assert.deepEqual(removed('002_ccc30f9390b1beec'), [1]);
    const form = [65, ...Array.from({ length: 13 }, (_, index) => 67 + index)];
    assert.deepEqual(removed('004_5783e8861f960a5f'), [1, 2, 3, 4, 5, 9, 11, 63, ...form]);
  });
});
