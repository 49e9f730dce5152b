import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { ResultData } from '../src/browser/pagefind.ts';
import { archiveSlices, indexedArticles } from '../src/site/archive-slices.ts';
import { articlePath, outputFile } from '../src/site/links.ts';
import { indexSite } from '../src/site/search.ts';
import { makeArchive, settled } from './support/archive.ts';
import { attribute, type Node, textOf } from './support/html.ts';
import { elementsOf, pageAt } from './support/pages.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-indexed-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** The words that are indexed of a document, and the ids of what holds them. */
function words(html: string): readonly string[] {
  const main = elementsOf(html).find((node) => attribute(node, 'data-pagefind-body') !== null);
  assert(main !== undefined && 'childNodes' in main);
  return main.childNodes.flatMap(wordsIn);
}

/** The article's own words in its page, and the ids of what holds them: in which the words of a search are marked. */
function ownWords(html: string): readonly string[] {
  const own = /^(?:headline|standfirst|text)\b/;
  return elementsOf(html)
    .filter((node) => own.test(attribute(node, 'class') ?? ''))
    .flatMap(wordsIn);
}

function wordsIn(node: Node): readonly string[] {
  if (!('childNodes' in node)) return textOf(node).split(/\s+/).filter(Boolean);
  const id = attribute(node, 'id');
  const within = node.childNodes.flatMap(wordsIn);
  return id === null ? within : [`${node.nodeName}#${id}`, ...within];
}

describe('what the index has of an article', () => {
  const kinds = [
    ['paragraph', 'First – of <i>two</i> & more; 1. not a list', null],
    ['heading', '# Heading * with signs', null],
    ['quote', 'Said “so”, _they_ say', null],
    ['list-item', 'one', null],
    ['list-item', 'two', null],
    ['caption', 'A pier', 'Photo: B'],
    ['caption', 'Another pier', null],
    ['paragraph', 'Última línea 日本語 \u{1f600}', null],
  ] as const;
  const made = makeArchive({
    articles: [
      {
        path: 'kinds.txt',
        title: 'A <b>title</b> & "more" \ufdd0',
        standfirst: 'What it is about.',
        outlet: 'X & "Y"',
        published: '2018-09-14',
        paragraphs: kinds.map(([, text]) => text),
      },
      { path: 'untitled.txt', paragraphs: ['Only words.'] },
      { path: 'empty-ü.txt', title: 'Nothing else' },
    ],
  });
  const entries = made.entries.map(({ article, mentions }) => {
    const blocks = article.blocks.map((block, index) => {
      const [kind, , credit] = kinds[index] ?? kinds[0];
      return { ...block, kind, credit };
    });
    return { article: { ...article, blocks }, mentions };
  });
  const archive = { ...made, entries };

  test('says that a headline is cut short where it is, and of no other', () => {
    const cut = made.entries.map((entry, index) => {
      const { fields } = entry.article;
      const { title } = fields;
      if (index > 0 || title.basis === 'unknown') return entry;
      const named = { ...fields, title: { ...title, caveat: 'cut-short' as const } };
      return { ...entry, article: { ...entry.article, fields: named } };
    });
    const marks = [...indexedArticles({ ...made, entries: cut })].map(({ html }) =>
      html.includes('content="Cut short in the original" data-pagefind-meta="cut[content]"'),
    );
    assert.deepEqual(marks, [true, false, false]);
  });

  test('is what its page says, with the anchors of the page', () => {
    for (const { url, html } of indexedArticles(archive)) {
      const page = pageAt(archive, outputFile(url));
      assert.deepEqual(words(html), ownWords(page), url);
    }
  });

  test('says of what is not known that it is unknown', () => {
    const spec = { path: 'a.txt', title: 'A' };
    const meta = (articles: Parameters<typeof makeArchive>[0]['articles']) =>
      [...indexedArticles(makeArchive({ articles: articles ?? [] }))].flatMap(({ html }) =>
        elementsOf(html)
          .filter(({ nodeName }) => nodeName === 'meta')
          .map((node) => attribute(node, 'content')),
      );
    assert.deepEqual(meta([spec]), ['Unknown', '', 'Date unknown']);
    assert.deepEqual(meta([{ ...spec, outlet: 'X', published: '2018-09' }]), [
      'X',
      '2018-09-01',
      'September 2018',
    ]);
  });

  test('says besides when and where it appeared, and leads to the very address', async () => {
    const site = join(folder, 'kinds');
    const { ids } = await indexSite(site, archiveSlices(settled(archive), 3, ''));
    assert.deepEqual(
      [...ids.keys()].sort(),
      archive.entries.map(({ article }) => articlePath(article.id)).sort(),
    );
    const name = ids.get('/articles/kinds/') ?? '';
    const bytes = gunzipSync(await readFile(join(site, `pagefind/fragment/${name}.pf_fragment`)));
    const { meta }: Pick<ResultData, 'meta'> = JSON.parse(
      bytes.toString('utf8').replace(/^\w+(?=\{)/, ''),
    );
    assert.deepEqual(meta, {
      title: 'A <b>title</b> & "more" \ufffd',
      outlet: 'X & "Y"',
      day: '2018-09-14',
      date: '14 September 2018',
    });
  });
});
