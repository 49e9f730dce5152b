import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readPage } from '../src/site/check/page.ts';
import { checkSite } from '../src/site/check.ts';
import { describe as inWords } from '../src/text/notices.ts';
import { originalOf } from './support/archive.ts';
import { type Case, caseFolders } from './support/cases.ts';
import { put, SPECS, withSmallSite } from './support/small-site.ts';

async function damage(site: string, folder: Case): Promise<void> {
  if (folder.has('overlay')) await cp(join(folder.dir, 'overlay'), site, { recursive: true });
  const gone = folder.has('remove.txt') ? folder.read('remove.txt').trim().split('\n') : [];
  for (const path of gone) await rm(join(site, path));
}

describe('check', () => {
  for (const folder of caseFolders('check')) {
    it(`reports every problem: ${folder.name}`, () =>
      withSmallSite(async (site) => {
        await damage(site, folder);
        const { problems } = await checkSite(site);
        folder.expect('problems.txt', problems.map((problem) => `${inWords(problem)}\n`).join(''));
      }));
  }

  it('counts what it looked at', () =>
    withSmallSite(async (site) => {
      const { counts } = await checkSite(site);
      assert.deepEqual(counts, {
        originals: 2,
        sources: 0,
        pages: 4,
        markdown: 2,
        xml: 3,
        json: 7,
        calendars: 0,
      });
    }));

  it('reports a folder that is not there', async () => {
    const { problems, counts } = await checkSite(join(tmpdir(), 'no', 'such', 'site'));
    assert.match(problems.map(inWords).join(), /no such folder/);
    assert.equal(counts.pages, 0);
  });

  it('finds the one wrong link among sixty thousand', () =>
    withSmallSite(async (site) => {
      const links = '<a href="/archive/articles/a/#l1">A</a>'.repeat(200);
      for (let index = 0; index < 300; index += 1) await put(site, `p/${index}/index.html`, links);
      await put(site, 'p/last/index.html', '<a href="#none">none</a>');
      const { problems, counts } = await checkSite(site);
      assert.deepEqual(
        problems.map(({ path, line }) => [path, line]),
        [['p/last/index.html', 1]],
      );
      assert.equal(counts.pages, 305);
    }));
});

describe('check against the articles folder', () => {
  const sources = Object.fromEntries(SPECS.map((spec) => [spec.path, originalOf(spec)]));

  async function problemsOf(
    articles: Readonly<Record<string, string>>,
    site: string,
  ): Promise<readonly string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'backfile-articles-'));
    try {
      for (const [path, text] of Object.entries(articles)) await put(folder, path, text);
      const { problems } = await checkSite(site, { articlesDir: folder });
      return problems.map(({ path, what }) => `${path}: ${what.replace(folder, 'articles')}`);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  it('finds no problem where every article is published as it is', () =>
    withSmallSite(async (site) => {
      assert.deepEqual(await problemsOf(sources, site), []);
    }));

  it('reports an article that has changed, one that is new and one that is gone', () =>
    withSmallSite(async (site) => {
      assert.deepEqual(await problemsOf({ 'a.txt': 'changed', 'new.txt': 'new' }, site), [
        'a.txt: is not what the site publishes: it has changed since, or the site has',
        'new.txt: is not in the site',
        'articles/café/original.txt: is published, and there is no such article in articles any more',
      ]);
    }));

  it('does not ask for articles that were left out knowingly, or whose facts could not be read', () =>
    withSmallSite(async (site) => {
      const marker: object = JSON.parse(await readFile(join(site, 'data/build.json'), 'utf8'));
      const skipped = ['bad.txt', 'facts.yml', 'both.txt'];
      await put(site, 'data/build.json', JSON.stringify({ ...marker, skipped }));
      const more = {
        'bad.txt': '\0',
        'facts.txt': 'text',
        'facts.yml': 'titel: x',
        'both.txt': '',
        'both.yml': '',
      };
      assert.deepEqual(await problemsOf({ ...sources, ...more }, site), []);
    }));

  it('reports a folder without articles', () =>
    withSmallSite(async (site) => {
      assert.equal((await problemsOf({}, site)).length, 1);
    }));
});

describe('what a check reads from a page', () => {
  const references = (html: string) => readPage(html).references.map(({ text }) => text);

  it('is every address of a srcset, however it is spaced', () => {
    const of = (srcset: string) => references(`<img srcset="${srcset}">`);
    assert.deepEqual(of('a.png'), ['a.png']);
    assert.deepEqual(of(' a.png , b.png 2x'), ['a.png', 'b.png']);
    assert.deepEqual(of('a.png 1x,b.png 2x,c,d.png 3x'), ['a.png', 'b.png', 'c,d.png']);
    assert.deepEqual(of('a.png, b.png,\n\tc.png 100w,'), ['a.png', 'b.png', 'c.png']);
    assert.deepEqual(of(''), []);
    assert.deepEqual(of(' , ,'), []);
  });

  it('has the line on which the element begins', () => {
    const { references: found } = readPage('<p>\n<a\n href="a">\n<img src=b>');
    assert.deepEqual(found, [
      { text: 'a', line: 2 },
      { text: 'b', line: 4 },
    ]);
  });

  it('comes from the markup and not from text, comments or scripts', () => {
    const html =
      '<!-- <a href="a"> --> &lt;a href="b"> <script>"<a href=c>"</script> <textarea><a href=d></textarea>';
    assert.deepEqual(references(html), []);
  });

  it('does not depend on how deep the page nests', () => {
    const deep = `${'<div>'.repeat(20_000)}<a href="a">`;
    assert.deepEqual(references(deep), ['a']);
  });

  it('does not depend on how many elements stand side by side', () => {
    const wide = `${'<br>'.repeat(200_000)}<a href="a">`;
    assert.deepEqual(references(wide), ['a']);
  });
});
