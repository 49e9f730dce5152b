import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Archive } from '../src/model.ts';
import type { SiteOptions } from '../src/site/options.ts';
import type { Page } from '../src/site/page.ts';
import { sitePages } from '../src/site/pages.ts';
import { type ArticleSpec, makeArchive } from './support/archive.ts';
import { eventsOf, hostile } from './support/hostile.ts';
import { type BuiltSite, buildSite, pagesOf } from './support/site.ts';
import { findings } from './support/valid.ts';

function assertValid(pages: Iterable<Page>): void {
  for (const page of pages) assert.deepEqual(findings(page.render()), [], page.path);
}

const ROOT: SiteOptions = { prefix: '/', baseUrl: null };
const PUBLISHED: SiteOptions = { prefix: '/p/', baseUrl: 'https://papers.example/p/' };

const nothing: readonly ArticleSpec[] = [{ path: 'a.txt' }, { path: 'b.txt', title: 'B' }];

function archiveOf(specs: readonly ArticleSpec[], title = 'Test archive'): Archive {
  const skipped = [
    { severity: 'error', path: 'bad.txt', line: 3, words: '<b>', what: 'is <i>bad', remedy: null },
  ] as const;
  return makeArchive({ articles: specs, events: eventsOf(specs), settings: { title }, skipped });
}

describe('every page is valid HTML', () => {
  it('of an archive without articles', () => {
    assertValid(sitePages(makeArchive({}), ROOT));
  });

  it('of articles of which nothing is known', () => {
    assertValid(sitePages(archiveOf(nothing), ROOT));
  });

  it('of hostile texts and file names', () => {
    const archive = archiveOf(hostile, '</title><script>"A" & \'B\'');
    assertValid(sitePages(archive, ROOT));
    assertValid(sitePages(archive, PUBLISHED).slice(-2));
  });

  it('of an archive that is cut into many pages', () => {
    const specs = Array.from({ length: 700 }, (_, index) => ({
      path: `${index}.txt`,
      title: `Article ${index}`,
      outlet: index % 3 === 0 ? 'Gazette' : `Outlet ${index % 40}`,
      ...(index % 7 === 0 ? {} : { published: dateOf(index) }),
      paragraphs: [`On a day, ${index}.`],
    }));
    const pages = sitePages(archiveOf(specs), PUBLISHED);
    const lists = pages.filter(({ path }) => !path.startsWith('articles/'));
    assert(lists.length > 30, `only ${lists.length} pages`);
    assertValid([...lists.slice(0, 30), ...lists.slice(-10), ...pages.slice(-2)]);
  });
});

/** Half of them in one month of one year, the rest over forty years. */
function dateOf(index: number): string {
  const day = String((index % 28) + 1).padStart(2, '0');
  const month = String((index % 12) + 1).padStart(2, '0');
  if (index % 2 === 0) return `2018-09-${day}`;
  return `${1980 + (index % 40)}-${month}${index % 5 === 0 ? '' : `-${day}`}`;
}

describe('every page of the built site is valid HTML', () => {
  const sites: BuiltSite[] = [];
  before(async () => {
    sites.push(await buildSite());
  });
  after(async () => {
    for (const site of sites) await site.remove();
  });

  it('as it stands on the disk', async () => {
    const [site] = sites;
    assert(site !== undefined);
    const pages = await pagesOf(site);
    assert(pages.length > 8, pages.join());
    for (const page of pages) {
      const file = decodeURIComponent(
        page === '' || page.endsWith('/') ? `${page}index.html` : page,
      );
      assert.deepEqual(findings(await readFile(join(site.folder, file), 'utf8')), [], file);
    }
  });
});

describe('the validator', () => {
  it('finds what is invalid', () => {
    const page = (body: string) =>
      findings(
        `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`,
      );
    assert.deepEqual(page('<h1>A</h1> a > b & c'), []);
    assert.notDeepEqual(page('<p id="a">a</p><p id="a">b</p>'), []);
    assert.notDeepEqual(page('<p>a <b c</p>'), []);
    assert.notDeepEqual(page('a &nosuch; b'), []);
    assert.notDeepEqual(page('a \u0001 b'), []);
    assert.notDeepEqual(page('<ul><p>a</p></ul>'), []);
  });
});
