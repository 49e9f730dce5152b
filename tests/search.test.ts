import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readFacts } from '../src/browser/facts.ts';
import { archiveSlices } from '../src/site/archive-slices.ts';
import { bundleScripts } from '../src/site/assets.ts';
import type { Indexed } from '../src/site/indexed.ts';
import { articlePath } from '../src/site/links.ts';
import { indexSite } from '../src/site/search.ts';
import { searchFacts } from '../src/site/search-facts.ts';
import type { Slice } from '../src/site/search-slice.ts';
import { articleId, sha256 } from '../src/text/ids.ts';
import { makeArchive, settled } from './support/archive.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-[search] '));
});
after(() => rm(folder, { recursive: true, force: true }));

/** Articles of these ids, in this order. */
function articles(ids: readonly string[]): readonly Indexed[] {
  return ids.map((id) => {
    const text = `<h1>Title of ${id}</h1><p>Words of ${id} about sanctions.</p>`;
    const html = `<html><main data-pagefind-body>${text}</main></html>`;
    return { url: articlePath(articleId(id)), html };
  });
}

/** Every file below `of` with the digest of its bytes. */
async function digests(of: string): Promise<readonly string[]> {
  const files = await readdir(of, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  return Promise.all(
    paths.sort().map(async (path) => `${path.slice(of.length)} ${sha256(await readFile(path))}`),
  );
}

const one = (of: readonly Indexed[], count = of.length): readonly Slice[] => [
  {
    tag: 'en',
    count,
    read: 'r',
    key: () => Promise.resolve('k'),
    pages: async () => of.map(({ url, html }) => ({ url, key: html })),
    articles: (only) => of.filter(({ url }) => only?.has(url) !== false),
  },
];

describe('the search index', () => {
  const index = async (name: string, ids: readonly string[], expected = ids.length) => {
    const slices = ids.length === 0 ? [] : one(articles(ids), expected);
    return (await indexSite(join(folder, name), slices)).ids;
  };

  test('has the same bytes whenever it is made', async () => {
    const ids = Array.from({ length: 60 }, (_, number) => `article-${number}`);
    await index('same-1', ids);
    await index('same-2', ids);
    const made = await digests(join(folder, 'same-1/pagefind'));
    assert.ok(made.length > 60);
    assert.deepEqual(await digests(join(folder, 'same-2/pagefind')), made);
    await index('same-1', ids);
    assert.deepEqual(await digests(join(folder, 'same-1/pagefind')), made);
  });

  test('gives its own id of each article, whether they share files or not', async () => {
    const few = await index('few', ['a', 'ü-日本']);
    const urls = ['/articles/%C3%BC-%E6%97%A5%E6%9C%AC/', '/articles/a/'];
    assert.deepEqual([...few.keys()].sort(), urls);
    const many = await index(
      'shared',
      Array.from({ length: 2600 }, (_, number) => `n${number}`),
    );
    assert.equal(new Set(many.values()).size, 2600);
    for (const id of [...few.values(), ...many.values()]) assert.match(id, /^en_[0-9a-f]+$/);
  });

  test('holds articles of all languages together', async () => {
    const french =
      '<html lang="fr"><main data-pagefind-body lang="fr"><h1>Titre</h1></main></html>';
    const url = articlePath(articleId('français'));
    const all = [...articles(['plain', '日本-語', 'ø_1']), { url, html: french }];
    await indexSite(join(folder, 'scripts'), one(all));
    const entry = await readFile(join(folder, 'scripts/pagefind/pagefind-entry.json'), 'utf8');
    assert.match(entry, /"languages":\{"en":\{[^}]*"page_count":4[^}]*\}\}/);
  });

  test('stops the build where articles are missing or too many', async () => {
    await assert.rejects(index('count', ['a', 'b'], 3), /2 articles were indexed, .* are 3\./);
    await assert.rejects(index('count', ['a', 'b'], 1), /2 articles were indexed, .* are 1\./);
  });

  test('stops the build with the words of Pagefind where the folder cannot be had', async () => {
    await writeFile(join(folder, 'a-file'), '');
    await assert.rejects(index('a-file', ['a']), /The search index could not be made: ./);
  });

  test('is not made of an archive without articles, and an old one goes', async () => {
    await index('none', ['a']);
    await index('none', []);
    assert.deepEqual(await readdir(join(folder, 'none')), []);
  });

  test('leaves out the interfaces that the site does not use', async () => {
    await index('unused', ['a']);
    const names = await readdir(join(folder, 'unused/pagefind'));
    assert.deepEqual(names.map((name) => name.replace(/_[0-9a-f]+\./, '.')).sort(), [
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind.en.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
    ]);
  });

  test('takes a language that Pagefind has no stemmer for, and none at all', async () => {
    const site = join(folder, 'language');
    for (const language of ['tlh', 'x-private', '', 'zh-Hant-TW']) {
      const archive = makeArchive({
        settings: { language },
        articles: [{ path: 'a.txt', title: 'A' }],
      });
      await indexSite(site, archiveSlices(settled(archive), 2, ''));
      const names = await readdir(join(site, 'pagefind'));
      assert.ok(names.includes('wasm.unknown.pagefind'), `${language}: ${names.join(' ')}`);
    }
  });
});

describe('what the search filters by', () => {
  const archive = makeArchive({
    articles: [
      { path: 'b.txt' },
      { path: 'a.txt', published: '2017-12-30/2018-01-02', outlet: 'X "Y"', language: 'de' },
      { path: 'ü.txt', published: '2018-09-14', outlet: 'X "Y"' },
    ],
  });
  const ids = new Map([
    ['/articles/a/', 'en_1'],
    ['/articles/b/', 'en_2'],
    ['/articles/%C3%BC/', 'en_3'],
  ]);

  test('is each article’s span of days and its names, newest first, undated last', () => {
    const facts = readFacts(JSON.parse(searchFacts(archive, ids)));
    assert.deepEqual(
      facts.map(({ id, days, values }) => [id, days?.earliest, days?.latest, values.outlet[0]]),
      [
        ['en_3', '2018-09-14', '2018-09-14', 'X "Y"'],
        ['en_1', '2017-12-30', '2018-01-02', 'X "Y"'],
        ['en_2', undefined, undefined, 'Unknown'],
      ],
    );
    assert.deepEqual(facts[1]?.values.year, ['2017', '2018']);
    assert.deepEqual(facts[1]?.values.language, ['de']);
    assert.deepEqual(facts[2]?.values.basis, ['unknown']);
  });

  test('stops the build where the index lacks an article', () => {
    assert.throws(() => searchFacts(archive, new Map()), /lacks the article/);
  });

  test('of an archive without articles is empty', () => {
    assert.deepEqual(readFacts(JSON.parse(searchFacts(makeArchive({}), new Map()))), []);
  });
});

describe('the scripts', () => {
  test('are bundled one file each, with the same bytes every time', async () => {
    const [one, two] = [join(folder, 'scripts-1'), join(folder, 'scripts-2')];
    await bundleScripts(one, false, 'en');
    await bundleScripts(two, false, 'en');
    assert.deepEqual(await readdir(join(one, 'assets')), [
      'article.js',
      'keys.js',
      'search-index.js',
      'search-room.js',
      'search.js',
      'timeline.js',
    ]);
    assert.deepEqual(await digests(two), await digests(one));
  });

  test('carry no path of the machine and nothing that a Content-Security-Policy forbids', async () => {
    await bundleScripts(join(folder, 'scripts-3'), false, 'en');
    for (const name of await readdir(join(folder, 'scripts-3/assets'))) {
      const script = await readFile(join(folder, 'scripts-3/assets', name), 'utf8');
      assert.doesNotMatch(script, /sourceMappingURL|innerHTML|eval\(|new Function|style=/);
      assert.ok(!script.includes(process.cwd()));
    }
  });
});
