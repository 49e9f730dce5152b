import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lostLines } from '../src/article/lost.ts';
import type { Article, Format, Sourced } from '../src/model.ts';
import { described } from './support/described.ts';
import { article, block } from './support/sample.ts';

/** Words with a number that no other has: `w17`. */
const words = fc.integer({ min: 1, max: 8 });

type Tree = { readonly element: string; readonly children: readonly (Tree | number)[] };

/** Elements in which a page shows text, menus and forms among them. */
const ELEMENTS = [
  ...['div', 'p', 'ul', 'ol', 'li', 'blockquote', 'h1', 'h2', 'h4', 'section', 'article', 'aside'],
  ...['nav', 'header', 'footer', 'main', 'figure', 'figcaption', 'table', 'tr', 'td', 'dl', 'dd'],
  ...['span', 'a', 'em', 'b', 'pre', 'code', 'details', 'summary', 'form', 'label', 'button'],
  ...['select', 'option', 'textarea', 'center', 'font', 'x-card', 'time', 'address', 'br', 'sup'],
];

const tree = fc.letrec<{ tree: Tree; child: Tree | number }>((tie) => ({
  tree: fc.record({
    element: fc.constantFrom(...ELEMENTS),
    children: fc.array(tie('child'), { maxLength: 4 }),
  }),
  child: fc.oneof({ depthSize: 'small' }, words, tie('tree')),
})).tree;

/** The page, with words numbered in their order, and how many there are. */
function pageOf(trees: readonly Tree[]): { readonly text: string; readonly count: number } {
  let count = 0;
  const write = (node: Tree | number): string => {
    if (typeof node !== 'number')
      return `<${node.element}>${node.children.map(write).join(' ')}</${node.element}>`;
    return Array.from({ length: node }, () => {
      count += 1;
      return `w${count}`;
    }).join(' ');
  };
  const body = trees.map(write).join('\n');
  return { text: `<!doctype html><title>A page</title><body>${body}</body>`, count };
}

/** Without comments and the targets of links, which are markup. */
const MARKDOWN = [
  ...['# ', '## ', '- ', '  - ', '1. ', '> ', '> > ', '    ', '```\n', '| ', '***', '![', '[^1]: '],
  ...['<div>', '* * ', '\t', '~~', '`', '[[', ': ', '+ [ ] ', '', '', '', ''],
];

const markdown = fc
  .array(fc.tuple(fc.constantFrom(...MARKDOWN), words, fc.constantFrom('\n', '\n\n', '  \n')))
  .map((lines) => {
    let count = 0;
    const text = lines.map(([mark, number, end]) => {
      const line = Array.from({ length: number }, () => {
        count += 1;
        return `w${count}`;
      });
      return `${mark}${line.join(' ')}${end}`;
    });
    return { text: text.join(''), count };
  });

/** Every place in which a word of the original can be read on the article's page. */
function shownWords({ blocks, removed, fields }: Article): ReadonlySet<string> {
  const known: readonly Sourced<unknown>[] = Object.values(fields);
  const evidence = known.flatMap((field) =>
    field.basis === 'unknown' ? [] : field.evidence.map((one) => one.words),
  );
  const texts = [
    ...blocks.flatMap(({ text, credit }) => [text, credit ?? '']),
    ...removed.map(({ text }) => text),
    ...evidence,
  ];
  return new Set(texts.flatMap((text) => text.match(/w\d+/g) ?? []));
}

function assertShown({ text, count }: { text: string; count: number }, format: Format): void {
  const { outcome } = described(text, { format });
  if (!outcome.ok) return;
  const shown = shownWords(outcome.value);
  const all = Array.from({ length: count }, (_, index) => `w${index + 1}`);
  assert.deepEqual(
    all.filter((word) => !shown.has(word)),
    [],
  );
}

describe('nothing is lost', () => {
  it('of the words of a web page, whatever they stand in', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (trees) => assertShown(pageOf(trees), 'html')),
      { numRuns: 400 },
    );
  });

  it('of the words of Markdown, however they are marked', () => {
    fc.assert(
      fc.property(markdown, (text) => assertShown(text, 'md')),
      { numRuns: 400 },
    );
  });

  it('and a line that went nowhere is told', () => {
    const { lines } = described('One line of the text.\n\nAnother line of the text.');
    const parts = { blocks: [block('One line of the text.', 'paragraph', 1)] };
    assert.deepEqual(
      lostLines(article(parts), lines).map(({ number }) => number),
      [3],
    );
  });
});
