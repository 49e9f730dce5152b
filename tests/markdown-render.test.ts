import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { Article } from '../src/model.ts';
import { renderArticleBody } from '../src/site/markdown-it.ts';
import { blocks } from './support/arbitraries.ts';
import { attribute, elements, type Node, textOf } from './support/html.ts';
import { article, block } from './support/sample.ts';

/** The rendered blocks: element, id and words, of a caption without its credit and the space before it. */
function rendered(of: Article) {
  const isCredit = (node: Node) => attribute(node, 'class') === 'credit';
  return elements(parseFragment(renderArticleBody(of)))
    .filter((node) => attribute(node, 'id') !== null)
    .map((node) => {
      const credit = elements(node).find(isCredit);
      const words = textOf(node, isCredit).replace(/^\n|\n$/g, '');
      return {
        name: node.nodeName,
        id: attribute(node, 'id'),
        text: credit === undefined ? words : words.replace(/ $/, ''),
        credit: credit === undefined ? null : textOf(credit),
      };
    });
}

const ELEMENTS = {
  paragraph: 'p',
  heading: 'h2',
  quote: 'blockquote',
  'list-item': 'li',
  caption: 'figure',
} as const;

test('law: the rendered blocks have the words, the elements and the ids of the article', () => {
  fc.assert(
    fc.property(blocks, (made) => {
      assert.deepEqual(
        rendered(article({ blocks: made })),
        made.map(({ id, kind, text, credit }) => ({
          name: ELEMENTS[kind],
          id,
          text,
          credit: kind === 'caption' ? credit : null,
        })),
      );
    }),
    { numRuns: 1000 },
  );
});

test('links, images, code and HTML in a text never become elements', () => {
  const hostile = [
    '[a](javascript:alert(1)) ![x](http://x.example/i.png) <http://x.example> `code`',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '[a]: javascript:alert(1)',
    '[a][a] [a]',
  ];
  const html = renderArticleBody(
    article({ blocks: hostile.map((text, at) => block(text, 'paragraph', at + 1)) }),
  );
  const names = elements(parseFragment(html)).map((node) => node.nodeName);
  assert.deepEqual(names, ['p', 'p', 'p', 'p']);
});

test('items that follow one another share a list, and a caption shows its credit', () => {
  const html = renderArticleBody(
    article({
      blocks: [
        block('One', 'list-item', 3),
        block('Two', 'list-item', 4),
        { ...block('The chamber', 'caption', 7), credit: 'A. Photographer / Agency' },
        block('Three', 'list-item', 9),
      ],
    }),
  );
  assert.equal(
    html,
    '<ul>\n<li id="l3">One</li>\n<li id="l4">Two</li>\n</ul>\n' +
      '<figure id="l7" class="caption"><figcaption>The chamber ' +
      '<span class="credit">A. Photographer / Agency</span></figcaption></figure>\n' +
      '<ul>\n<li id="l9">Three</li>\n</ul>\n',
  );
});
