import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parseFragment } from 'parse5';
import { escapeText } from '../src/article/markdown/escape.ts';
import { articleBody, articleFromMarkdown, articleToMarkdown } from '../src/article/markdown.ts';
import { blocks } from './support/arbitraries.ts';
import { elements, textOf } from './support/html.ts';
import { article, block } from './support/sample.ts';
import { blockText } from './support/texts.ts';

test('law: a full Markdown reader with HTML on sees the same words and nothing else', () => {
  const full = new MarkdownIt('default', { html: true, linkify: false });
  fc.assert(
    fc.property(blocks, (made) => {
      const html = full.render(articleBody(article({ blocks: made })));
      const fragment = parseFragment(html);
      assert.deepEqual(
        [...new Set(elements(fragment).map((node) => node.nodeName))].filter(
          (name) => !['p', 'h2', 'blockquote', 'ul', 'li', 'em'].includes(name),
        ),
        [],
        html,
      );
      const squeezed = (text: string) => text.replaceAll('\n', '');
      const expected = made.map(({ kind, text, credit }) =>
        kind === 'caption' && credit !== null ? `${text} (${credit})` : text,
      );
      assert.equal(squeezed(textOf(fragment)), squeezed(expected.join('')));
    }),
    { numRuns: 1000 },
  );
});

test('law: no template language finds its marks in a body', () => {
  fc.assert(
    fc.property(blockText, (text) => {
      assert.doesNotMatch(escapeText(text), /\{[{%#:<.]/);
    }),
  );
});

test('ordinary prose is written as it is', () => {
  for (const prose of [
    'The U.S. said on Sept. 10, 2018 that AT&T paid $5-$6 million (about 10% of e-mail) – “now”.',
    "some member['s] to “undermine” it; he said [sic] that a/b = c > d + 1!",
    'Visit https://x.example/a_b/?q=1&r=2#top, @some_name or #tag at 10:30:15 ~100 times.',
    '-5 degrees, +1 and 3.5 were measured.',
    'Über 5 000 «Leute» kamen – 漢字。',
  ]) {
    assert.equal(escapeText(prose), prose);
  }
});

test('text that looks like a block of Markdown is escaped at its start only', () => {
  for (const [text, escaped] of [
    ['1986. A great vintage. 1987. Another', '1986\\. A great vintage. 1987. Another'],
    ['- a - b', '\\- a - b'],
    ['---', '\\---'],
    [': a: b', '&#58; a: b'],
    [':::', '&#58;::'],
    ['===', '\\==='],
    ['# one # two', '\\# one # two'],
    ['> a > b', '\\> a > b'],
    ['[x]: y', '\\[x\\]: y'],
    ['{{ x }} {% y %}', '&#123;{ x }} {% y %}'.replaceAll('{', '&#123;')],
    ['a | b', 'a \\| b'],
    ['](javascript:alert(1))', '\\](javascript:alert(1))'],
    ['<http://x.example>', '&lt;http\\://x.example>'],
    ['&amp; & &x', '&amp;amp; & &x'],
  ] as const) {
    assert.equal(escapeText(text), escaped);
  }
});

test('a long run of any mark is written, rendered and read back in linear time', () => {
  for (const piece of [
    '[',
    '](',
    '\\',
    '*',
    '_',
    '`',
    '&#',
    '~',
    ':a',
    '{',
    '#',
    '$',
    '1',
    'www.',
    '<',
    '- ',
    '@',
  ]) {
    const text = piece.repeat(50_000 / piece.length).trim();
    for (const kind of ['paragraph', 'heading', 'caption'] as const) {
      const of = article({ blocks: [block(text, kind)] });
      const outcome = articleFromMarkdown(articleToMarkdown(of));
      assert(outcome.ok && outcome.value.blocks[0]?.text === text, `${kind} of ${piece}`);
    }
  }
});
