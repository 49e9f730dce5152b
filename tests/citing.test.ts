import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bibtex } from '../src/site/citing/bibtex.ts';
import { type CslDate, type CslItem, cslItem } from '../src/site/citing/csl.ts';
import { formatted } from '../src/site/citing/formatted.ts';
import { BATCH, byLibrary, type Formatted } from '../src/site/citing/library.ts';
import { citationNote } from '../src/site/citing/note.ts';
import { ris } from '../src/site/citing/ris.ts';
import { articleId } from '../src/text/ids.ts';
import { articleSpec, makeArchive } from './support/archive.ts';
import { caseFolders } from './support/cases.ts';
import { attribute, elements } from './support/html.ts';
import { all, articlePage } from './support/pages.ts';

const OPTIONS = { prefix: '/', baseUrl: 'https://papers.example/' };

/** What the head says under a name. */
function tagged(html: string, name: string): readonly (string | null)[] {
  return all(html, 'meta')
    .filter((node) => attribute(node, 'name') === name)
    .map((node) => attribute(node, 'content'));
}

/** Words of letters, marks and what a style may look into. */
const anyWords = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.constantFrom('Harbour', 'a', 'Émile', 'of', '7', 'U.S', '28', 'Ş'),
      },
      { weight: 6, arbitrary: fc.constant(' ') },
      fc.constantFrom(...'\'"’‘“”.,;:!?-–—/()[]$%&<>+=@#* \u00a0ªʰ一ш'),
      fc.constantFrom("'s ", ' - ', '...', '<i>', '</i>', ' 7777 ', 'Qxtitle', '28', '  ', 'שלום'),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.join('').trim())
  .filter((words) => words !== '');

const anyAddress = fc
  .array(
    fc.constantFrom('a', 'news', '/', '.', '-', '_', '~', '%20', '?', '=', '&', '7777', "'", ':'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => `https://h.example/${parts.join('')}`);

const anyDate: fc.Arbitrary<CslDate> = fc
  .tuple(
    fc.constantFrom(987, 1000, 1987, 2018, 2028, 7777, 9999),
    fc.option(
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 28 }))),
    ),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([year, rest, isCirca, isRange]) => {
    const [month, day] = rest ?? [null, null];
    const parts = [year, month, day].filter((part) => part !== null);
    const later = [year + 1, ...parts.slice(1)];
    return {
      'date-parts': isRange ? [parts, later] : [parts],
      ...(isCirca ? { circa: true } : {}),
    };
  });

const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** What `cslItem` can make of an article. */
const anyItem: fc.Arbitrary<CslItem> = fc.record({
  id: fc.constant(articleId('a.txt')),
  type: fc.constant('article-newspaper'),
  title: optional(anyWords),
  author: optional(
    fc.array(
      fc.oneof(
        anyWords.map((literal) => ({ literal })),
        fc.constantFrom({ given: 'Ada', family: 'Brook' }, { given: 'B. C.', family: 'Cliff' }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  'container-title': optional(anyWords),
  issued: optional(anyDate),
  URL: optional(anyAddress),
  language: optional(fc.constantFrom('en', 'de', 'ar')),
  archive: fc.oneof(fc.constant('Harbour papers'), anyWords),
  archive_location: optional(anyAddress),
});

/** One citation in each style, as if the archive had no other article. */
function citationsOf(item: CslItem): readonly Formatted[] {
  return formatted([item])[0] ?? [];
}

describe('citing an article', () => {
  for (const folder of caseFolders('citing')) {
    it(`is as expected: ${folder.name}`, () => {
      const spec = articleSpec.parse(JSON.parse(folder.read('input.json')));
      const archive = makeArchive({ articles: [spec], settings: { title: 'Harbour papers' } });
      const [entry] = archive.entries;
      assert(entry !== undefined);
      const item = cslItem({ archive, options: OPTIONS }, entry.article);
      const note = citationNote(entry.article, archive, OPTIONS);
      const lines = citationsOf(item).map(({ style, html }) => `${style}: ${html}\n`);
      folder.expect('expected.txt', lines.join('\n'));
      folder.expect('expected.bib', bibtex(item, note));
      folder.expect('expected.ris', ris(item, note).replaceAll('\r\n', '\n'));
    });
  }

  it('is the same whatever is cited with it', () => {
    const items = caseFolders('citing').map(({ read }) => {
      const spec = articleSpec.parse(JSON.parse(read('input.json')));
      const archive = makeArchive({ articles: [spec], settings: { title: 'Harbour papers' } });
      const [entry] = archive.entries;
      assert(entry !== undefined);
      return cslItem({ archive, options: OPTIONS }, entry.article);
    });
    // More than the library is handed at once.
    const length = Math.ceil(BATCH / items.length) + 1;
    const many = Array.from({ length }, () => items).flat();
    const alone = items.map(citationsOf);
    assert.deepEqual(formatted(many), Array.from({ length }, () => alone).flat());
  });

  it('is what the library makes of the very item, whatever its words', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 20 }), (items) => {
        const alone = items.flatMap((item) => byLibrary([item]));
        assert.deepEqual(formatted(items), alone);
      }),
      { numRuns: 60 },
    );
  });

  it('has no element but those that set the outlet in italics and keep directions apart', () => {
    for (const folder of caseFolders('citing')) {
      const tags = folder.read('expected.txt').match(/<[^>]*>/g) ?? [];
      assert.deepEqual(
        tags.filter((tag) => !/^<\/?(?:i|bdi)>$/.test(tag)),
        [],
        folder.name,
      );
    }
  });
});

describe('an article’s page', () => {
  const A = { path: 'a.txt', title: 'A', paragraphs: ['On that day.'] };

  it('says how to cite it, links to its citations, and tells reference managers what it is', () => {
    const spec = {
      ...A,
      byline: 'Ada Brook, Ben Cliff',
      published: '2018-09-14',
      outlet: 'Gazette',
    };
    const html = articlePage({ ...spec, basis: 'stated' });
    assert.equal(
      all(html, 'section')
        .filter((node) => attribute(node, 'class') === 'cite')
        .flatMap((node) => elements(node).filter(({ nodeName }) => nodeName === 'p')).length,
      3,
    );
    const files = all(html, 'a').map((node) => attribute(node, 'href') ?? '');
    for (const format of ['bib', 'ris', 'json'])
      assert.ok(files.includes(`citation.${format}`), format);
    assert.deepEqual(tagged(html, 'citation_author'), ['Ada Brook', 'Ben Cliff']);
    assert.deepEqual(tagged(html, 'citation_publication_date'), ['2018/09/14']);
    assert.deepEqual(tagged(html, 'prism.publicationName'), ['Gazette']);
    assert.deepEqual(tagged(html, 'DC.type'), ['newspaperArticle']);
  });

  it('tells reference managers no day that no source states', () => {
    const span = { published: '2018-09-14/2018-09-16', basis: 'inferred' } as const;
    const html = articlePage({ ...A, ...span });
    assert.deepEqual(tagged(html, 'citation_publication_date'), []);
    assert.deepEqual(tagged(html, 'DC.date'), ['c. 14 to 16 September 2018']);
    assert.deepEqual(tagged(articlePage(A), 'DC.date'), []);
  });
});
