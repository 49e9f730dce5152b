import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { defaultTreeAdapter as tree } from 'parse5';
import { renderToString } from 'preact-render-to-string';
import { inEnglish } from '../layouts/parts/in-english.tsx';
import { FIELD_REASONS } from '../src/article/fields.ts';
import { REMOVAL_REASONS } from '../src/lines/rules.ts';
import * as arabicReasons from '../src/site/words/ar/reasons.ts';
import * as germanReasons from '../src/site/words/de/reasons.ts';
import { interfaceOf, wordsOf } from '../src/site/words.ts';
import { makeArchive } from './support/archive.ts';
import { attribute, type Node } from './support/html.ts';
import { arabicSite } from './support/interface.ts';
import { all, articlePage, elementsOf, manyArticles, pageAt } from './support/pages.ts';
import { type BuiltSite, pagesOf } from './support/site.ts';
import { findings } from './support/valid.ts';

/** Names that no language translates: of formats, of programs, of files, and of styles of citation. */
const NAMES =
  /Backfile|JSON|CSV|Atom|iCalendar|BibTeX|RIS|CSL|Markdown|SHA-256|BagIt|JavaScript|MLA|APA|utf-8|original\.txt|index\.md/g;
/** Names that the archive's articles give. */
const GIVEN =
  /Old harbour reopens after two years of repairs|LONDON|Coast News|Mira Halden|harbour-\w+(?:\.yml)?|^ar$/g;

/** Attributes that readers see or hear. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'abbr'];
/** What is said to machines, or is typed as it stands. */
const MACHINES = new Set(['script', 'style', 'code', 'kbd', 'pre']);

/** Latin words among what the page itself says: where an element says that its words are of another language they are not. */
function latinWords(node: Node): readonly string[] {
  const language = attribute(node, 'lang');
  if (language !== null && language !== 'ar') return [];
  if (MACHINES.has(node.nodeName)) return [];
  const said = tree.isTextNode(node)
    ? [node.value]
    : SPOKEN.map((name) => attribute(node, name) ?? '');
  const own = said.flatMap((text) => latinIn(text));
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(latinWords)] : own;
}

function latinIn(text: string): readonly string[] {
  // Digests and addresses are data; what a page has for readers without scripts is text here, tags and all.
  const rest = text
    .replace(/<[^>]+>/g, '')
    .replace(NAMES, '')
    .replace(GIVEN, '')
    .replace(/\b[0-9a-f]{64}\b|https?:\S+/g, '');
  return /\p{Script=Latin}{2,}/u.test(rest) ? [text.trim()] : [];
}

describe('an archive in Arabic', () => {
  let site: BuiltSite;
  before(async () => {
    site = await arabicSite();
  });
  after(() => site?.remove());

  const pages = async () => {
    const found = await pagesOf(site);
    assert.ok(found.length > 12, found.join());
    return Promise.all(
      found.map(async (path) => {
        const file = path.endsWith('.html') ? path : `${path}index.html`;
        return { path, html: await readFile(join(site.folder, decodeURIComponent(file)), 'utf8') };
      }),
    );
  };

  it('leaves no word of another language on any page, but for names and what says that it is one', async () => {
    for (const { path, html } of await pages()) {
      const [root] = all(html, 'html');
      assert.ok(root !== undefined);
      assert.deepEqual([attribute(root, 'lang'), attribute(root, 'dir')], ['ar', 'rtl'], path);
      assert.deepEqual(latinWords(root), [], path);
    }
  });

  it('lets an article in English speak English, from left to right', async () => {
    const html = await readFile(join(site.folder, 'articles/harbour-english/index.html'), 'utf8');
    const body = elementsOf(html).find((node) => attribute(node, 'class') === 'body');
    assert.ok(body !== undefined);
    assert.deepEqual([attribute(body, 'lang'), attribute(body, 'dir')], ['en', 'ltr']);
  });

  it('is valid HTML', async () => {
    for (const { path, html } of await pages()) assert.deepEqual(findings(html), [], path);
  });

  it('hands its scripts its own words alone', async () => {
    for (const name of ['search', 'timeline', 'article']) {
      const script = await readFile(join(site.folder, `assets/${name}.js`), 'utf8');
      assert.match(script, /\p{Script=Arabic}{3,}/u, name);
      assert.doesNotMatch(script, /Searching|No event|Next mark|Verified/, name);
    }
  });
});

describe('the language of the interface', () => {
  const named = (language: string) => interfaceOf(makeArchive({ settings: { language } }));

  it('is the archive’s where it has words of it, with its region', () => {
    assert.deepEqual(
      ['en', 'en-US', 'de', 'DE-at', 'ar', 'ar-SY'].map((language) => named(language).language),
      ['en', 'en-US', 'de', 'DE-at', 'ar', 'ar-SY'],
    );
  });

  it('is English for every other language, and for a script in which nothing is written', () => {
    for (const language of ['fr', 'fa', 'zh-Hant', 'ar-Latn', 'den', 'x', '']) {
      assert.equal(named(language).language, 'en', language);
    }
    const [root] = all(pageAt(makeArchive({ settings: { language: 'fa' } }), 'index.html'), 'html');
    assert.ok(root !== undefined);
    assert.deepEqual([attribute(root, 'lang'), attribute(root, 'dir')], ['en', 'ltr']);
    const [title] = all(articlePage({ path: 'a.txt', title: 'عنوان', language: 'ar' }), 'h1');
    assert.ok(title !== undefined);
    assert.deepEqual([attribute(title, 'lang'), attribute(title, 'dir')], ['ar', 'rtl']);
  });

  it('names months and numbers as its region does', () => {
    const year = (language: string) => {
      const { entries } = manyArticles(3, () => '2018-01-14');
      return pageAt(
        { ...makeArchive({ settings: { language } }), entries },
        'years/2018/index.html',
      );
    };
    assert.match(year('de-AT'), /Jänner 2018/);
    assert.match(year('de'), /14\. Januar 2018/);
    assert.match(year('ar-SY'), /كانون الثاني 2018/);
    assert.match(year('ar'), /يناير 2018/);
  });
});

describe('counted things', () => {
  const articles = (language: string) => wordsOf(makeArchive({ settings: { language } })).articles;

  it('have the plural of the language: Arabic has six', () => {
    assert.deepEqual([0, 1, 2, 3, 11, 100, 2500].map(articles('ar')), [
      'لا مقالات',
      'مقال واحد',
      'مقالان',
      '3 مقالات',
      '11 مقالًا',
      '100 مقال',
      '2,500 مقال',
    ]);
    assert.deepEqual([0, 1, 2500].map(articles('en')), [
      '0 articles',
      '1 article',
      '2,500 articles',
    ]);
    assert.deepEqual([1, 2500].map(articles('de')), ['1 Artikel', '2.500 Artikel']);
  });
});

describe('reasons', () => {
  for (const [language, { lineReasons, factReasons }] of [
    ['German', germanReasons],
    ['Arabic', arabicReasons],
  ] as const) {
    it(`have words in ${language} for no rule that is not there`, () => {
      const gone = (names: object, rules: ReadonlyMap<string, string>) =>
        Object.keys(names).filter((name) => !rules.has(name));
      assert.deepEqual(gone(lineReasons, REMOVAL_REASONS), []);
      assert.deepEqual(gone(factReasons, FIELD_REASONS), []);
    });
  }

  it('that a language has no words for are in English, and say so', () => {
    const archive = makeArchive({ settings: { language: 'de' } });
    const words = renderToString(inEnglish(archive, 'A copyright line.'));
    assert.equal(words, '<bdi lang="en">A copyright line.</bdi>');
    assert.equal(wordsOf(archive).lineReason('no/such'), null);
  });
});
