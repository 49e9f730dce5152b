import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readManifestLine } from '../src/site/exports/manifest.ts';
import { sitemapFiles } from '../src/site/exports/sitemap.ts';
import { sitePages } from '../src/site/pages.ts';
import { writeSiteFiles } from '../src/site/write.ts';
import { sitePath } from '../src/text/ids.ts';
import { makeArchive } from './support/archive.ts';
import { fileOf, filesOf, ROOT } from './support/exports.ts';

describe('sitemap', () => {
  const urls = Array.from({ length: 120_001 }, (_, index) => sitePath(`/articles/${index}/`));
  const filesFor = (number: number) =>
    [...sitemapFiles(urls.slice(0, number), 'https://a.example/b/')].map(({ path, content }) => ({
      path,
      locations: [...content].join('').match(/<loc>.*<\/loc>/g) ?? [],
    }));

  it('names every page but the error page, by its absolute URL', () => {
    const archive = makeArchive({ articles: [{ path: 'é.txt', published: '2018' }] });
    const options = { prefix: '/b/', baseUrl: 'https://a.example/b/' };
    const text = fileOf(archive, options, 'sitemap.xml');
    const named = [...text.matchAll(/<loc>(.*)<\/loc>/g)].map(([, url]) => url ?? '');
    const pages = sitePages(archive, options).map(({ url }) => `https://a.example/b${url}`);
    assert(named.includes('https://a.example/b/articles/%C3%A9/'), named.join());
    assert.deepEqual([...named, 'https://a.example/b/404.html'].sort(), pages.sort());
  });

  it('is left out where no base URL is known, as its URLs must be absolute', () => {
    assert(!filesOf(makeArchive({}), ROOT).has('sitemap.xml'));
  });

  it('is one file up to 50,000 URLs', () => {
    const files = filesFor(50_000);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['sitemap.xml'],
    );
    assert.equal(files[0]?.locations.length, 50_000);
    assert.equal(files[0]?.locations[0], '<loc>https://a.example/b/articles/0/</loc>');
  });

  it('is an index of parts beyond that, which hold every URL once', () => {
    const files = filesFor(120_001);
    assert.deepEqual(
      files.map(({ path, locations }) => [path, locations.length]),
      [
        ['sitemap-1.xml', 50_000],
        ['sitemap-2.xml', 50_000],
        ['sitemap-3.xml', 20_001],
        ['sitemap.xml', 3],
      ],
    );
    assert.equal(files[3]?.locations[0], '<loc>https://a.example/b/sitemap-1.xml</loc>');
    assert.equal(new Set(files.slice(0, 3).flatMap(({ locations }) => locations)).size, 120_001);
  });
});

describe('data files', () => {
  it('give one article to a line of articles.json', () => {
    const archive = makeArchive({
      articles: [{ path: 'a.txt', title: '\u2028' }, { path: 'b.txt' }],
    });
    const lines = fileOf(archive, ROOT, 'data/articles.json').split(/[\n\u2028\u2029]/);
    assert.equal(lines.length, 5);
    assert.deepEqual([lines[0], lines[3], lines[4]], ['[', ']', '']);
  });

  it('give rows in CRLF with as many cells as the heading, and no cell that runs', () => {
    const archive = makeArchive({
      articles: ['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '＝1'].map((title, index) => ({
        path: `${index}.txt`,
        title,
      })),
    });
    const [, ...rows] = fileOf(archive, ROOT, 'data/articles.csv').split('\r\n');
    assert.equal(rows.pop(), '');
    assert.equal(rows.length, 7);
    for (const [index, row] of rows.entries()) assert.match(row, new RegExp(`^${index},"?'`));
  });

  it('list originals so that the order of the articles does not matter', () => {
    const paths = ['b.txt', 'a/z.txt', 'a.txt'];
    const lines = fileOf(
      makeArchive({ articles: paths.map((path) => ({ path })) }),
      ROOT,
      'manifest-sha256.txt',
    ).split('\n');
    assert.deepEqual(
      lines.map((line) => line.slice(66)),
      ['articles/a-z/original.txt', 'articles/a/original.txt', 'articles/b/original.txt', ''],
    );
  });
});

describe('a line of a manifest', () => {
  const digest = 'AB'.repeat(32);

  it('is read in every form that RFC 8493 allows', () => {
    const path = 'articles/a b/original.txt';
    for (const between of ['  ', ' *', '\t']) {
      const expected = { sha256: digest.toLowerCase(), path };
      assert.deepEqual(readManifestLine(`${digest}${between}${path}`), expected);
    }
  });

  it('is not read where it has no checksum or no path', () => {
    for (const line of ['', digest, `${digest}  `, `${digest}a  x`, `${digest.slice(1)}  x`, 'x']) {
      assert.equal(readManifestLine(line), null, line);
    }
  });
});

describe('writing a file', () => {
  async function written(content: Iterable<string>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'backfile-'));
    try {
      await writeSiteFiles(folder, [{ path: 'data/deep/a.txt', content }]);
      return await readFile(join(folder, 'data/deep/a.txt'), 'utf8');
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it('makes the folders and writes the pieces in order', async () => {
    const pieces = Array.from({ length: 100_000 }, (_, index) => `${index} é\n`);
    assert.equal(await written(pieces), pieces.join(''));
  });

  it('makes a file of nothing', async () => {
    assert.equal(await written([]), '');
    assert.equal(await written(['', '']), '');
  });

  it('replaces a longer file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'backfile-'));
    await writeFile(join(folder, 'a'), 'longer');
    await writeSiteFiles(folder, [{ path: 'a', content: ['short'] }]);
    assert.equal(await readFile(join(folder, 'a'), 'utf8'), 'short');
    await rm(folder, { recursive: true });
  });

  it('rejects when the content cannot be made', async () => {
    function* broken(): Generator<string> {
      yield 'a';
      throw new Error('broken off');
    }
    await assert.rejects(written(broken()), /broken off/);
  });
});
