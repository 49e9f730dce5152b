import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from '../src/site/page.ts';
import { sitePages } from '../src/site/pages.ts';
import { type ArticleSpec, makeArchive } from './support/archive.ts';
import { attribute } from './support/html.ts';
import { all, elementsOf, manyArticles, mentioned, PREFIXED, ROOT } from './support/pages.ts';

const A: ArticleSpec = { path: 'a.txt', title: 'A', paragraphs: ['On that day.'] };

describe('the pages', () => {
  it('of an empty archive are all there', () => {
    const found = sitePages(makeArchive({}), ROOT).map(({ path }) => path);
    assert.deepEqual(found, [
      'index.html',
      'articles/index.html',
      'years/undated/index.html',
      'timeline/index.html',
      'outlets/index.html',
      'outlets/unknown/index.html',
      'places/index.html',
      'places/unknown/index.html',
      'search/index.html',
      'about/index.html',
      '404.html',
    ]);
  });

  it('are the same bytes each time', () => {
    const archive = manyArticles(30, () => '2018-09-14');
    const render = () => sitePages(archive, ROOT).map((page) => page.render());
    assert.deepEqual(render(), render());
  });

  it('link only to what is there, under a prefix too', () => {
    const archive = makeArchive({
      articles: [
        { ...A, published: '2018-09-14', outlet: 'X', removed: [] },
        { path: 'b.txt', paragraphs: ['b'] },
        { path: 'c é.txt', title: 'C', published: '2018', outlet: '???', standfirst: 'S' },
      ],
      events: [mentioned('m1', '2018-09-10'), mentioned('m2', '2017')],
    });
    assertLinks(sitePages(archive, PREFIXED), '/p/');
    const events = Array.from({ length: 340 }, (_, index) =>
      mentioned(`m${index}`, index < 301 ? '2018-09-14' : `${1066 + index}-0${1 + (index % 9)}`),
    );
    assertLinks(sitePages(makeArchive({ articles: [A], events }), ROOT), '/');
    assertLinks(
      sitePages(
        manyArticles(250, (index) => `201${index % 2}-0${1 + (index % 9)}`),
        ROOT,
      ),
      '/',
    );
  });
});

const ORIGIN = 'https://archive.example';

/** Every link within the site leads to a page or a published file, and to an element that is there. */
function assertLinks(pages: readonly Page[], prefix: string): void {
  const ids = new Map<string, Set<string | null>>();
  const links: { readonly from: string; readonly to: string }[] = [];
  for (const page of pages) {
    const nodes = elementsOf(page.render());
    const own = `${prefix}${page.url.slice(1)}`;
    ids.set(own, new Set(nodes.map((node) => attribute(node, 'id'))));
    for (const node of nodes.filter(({ nodeName }) => nodeName === 'a')) {
      const to = new URL(attribute(node, 'href') ?? '', ORIGIN + own);
      links.push({ from: page.path, to: to.href.replace(ORIGIN, '') });
    }
  }
  for (const { from, to } of links) {
    const [path = '', anchor] = to.split('#');
    assert.ok(path.startsWith(prefix), `${from} links to ${to}`);
    if (!path.endsWith('/')) continue;
    assert.ok(ids.has(path), `${from} links to ${to}`);
    if (anchor !== undefined) assert.ok(ids.get(path)?.has(anchor), `${from} links to ${to}`);
  }
  assert.ok(links.length > 50);
}

describe('every page', () => {
  const pages = sitePages(makeArchive({ articles: [A] }), PREFIXED);

  it('allows nothing inline and nothing from elsewhere; the search page WebAssembly besides', () => {
    for (const page of pages) {
      const html = page.render();
      const policy = all(html, 'meta').find((node) => attribute(node, 'http-equiv') !== null);
      assert(policy !== undefined);
      const content = attribute(policy, 'content') ?? '';
      assert.ok(content.startsWith("default-src 'none'; script-src 'self'"), content);
      assert.ok(!content.includes('unsafe-inline'));
      assert.equal(content.includes("'wasm-unsafe-eval'"), page.path === 'search/index.html');
      assert.doesNotMatch(html, /\s(?:style|on[a-z]+)="|<style/);
    }
  });

  it('has a canonical address only where the archive has one, and the error page none', () => {
    const canonical = (of: readonly Page[]) =>
      of.filter((page) => page.render().includes('rel="canonical"')).map(({ path }) => path);
    assert.deepEqual(canonical(sitePages(makeArchive({ articles: [A] }), ROOT)), []);
    assert.deepEqual(
      canonical(pages),
      pages.map(({ path }) => path).filter((path) => path !== '404.html'),
    );
  });
});
