import assert from 'node:assert/strict';
import { test } from 'node:test';
import { split } from './support/splitting.ts';

/** Hint and words of each line of a page. */
const page = (html: string) =>
  split('html', html).map(
    ({ hint, words }) => `${hint?.kind ?? '-'} ${hint?.name ?? '-'}: ${words.text}`,
  );

test('scripts, styles, drawings and fallbacks are no text', () => {
  const skipped = [
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'iframe',
    'object',
    'canvas',
    'video',
  ];
  for (const name of skipped) {
    assert.deepEqual(page(`a<${name}><b>no</b></${name}>b`), ['- -: ab'], name);
  }
});

test('a script cannot end early, and its tags are no tags', () => {
  assert.deepEqual(page('<script>"<p>no</p></scrip"</script>yes'), ['- -: yes']);
  assert.deepEqual(page('<textarea><p>words</textarea>'), ['chrome textarea: <p>words']);
});

test('a drawing that is not closed ends where the page goes on', () => {
  assert.deepEqual(page('<svg><text>no<p>yes'), ['paragraph p: yes']);
  assert.deepEqual(page('<svg><foreignobject><p>no</p></foreignobject></svg>yes'), ['- -: yes']);
});

test('what stands around the article is chrome, by its element or its role', () => {
  for (const name of ['nav', 'footer', 'aside', 'form', 'button', 'select', 'header', 'dialog']) {
    const [line] = page(`<${name}>x</${name}><p>an article, longer than what is around it</p>`);
    assert.equal(line, `chrome ${name}: x`);
  }
  assert.deepEqual(page('<div role="navigation"><p>x</div>y'), ['chrome nav: x', '- -: y']);
});

test('the header of an article is no chrome, and a title in a page header is a title', () => {
  assert.deepEqual(page('<article><header><p>x</p></header></article>'), ['paragraph p: x']);
  assert.deepEqual(page('<main><header><p>x</p></header></main>'), ['paragraph p: x']);
  assert.deepEqual(page('<header><h1>T</h1><p>x</p></header>'), [
    'title h1: T',
    'chrome header: x',
  ]);
  assert.deepEqual(page('<nav><h1>T</h1></nav>'), ['chrome nav: T']);
});

test('hidden text is kept as chrome', () => {
  assert.deepEqual(page('<p hidden>x</p><div style="color:red;display : none">y</div>z'), [
    'chrome hidden: x',
    'chrome hidden: y',
    '- -: z',
  ]);
  assert.deepEqual(page('<div aria-hidden="true">x</div><div aria-hidden="false">y</div>'), [
    'chrome hidden: x',
    '- -: y',
  ]);
});

test('a byline is marked by its class, its rel or its item property, and only if short', () => {
  const byline = 'byline byline: By A';
  assert.deepEqual(page('<p class="entry-byline x">By A</p>'), [byline]);
  assert.deepEqual(page('<p>By <a rel="nofollow author">A</a></p>'), [byline]);
  assert.deepEqual(page('<div itemprop="author">By A</div>'), [byline]);
  assert.deepEqual(page('<p class="bypass">By A</p>'), ['paragraph p: By A']);
  assert.deepEqual(page('<article class="has byline"><p>By A</p></article>'), [
    'paragraph p: By A',
  ]);
  assert.match(page(`<p><a rel="author">A</a> ${'says '.repeat(99)}</p>`).join(), /^paragraph/);
});

test('one break is a space, two end the line, whatever white space stands between', () => {
  assert.deepEqual(page('<p>a<br>b<br/> &nbsp;\n<br>c'), ['paragraph p: a b', 'paragraph p: c']);
  assert.deepEqual(page('<p>a</br></br>b'), ['paragraph p: a', 'paragraph p: b']);
});

test('white space collapses, but for no-break spaces', () => {
  assert.deepEqual(page('<p>  a \n\t b&nbsp;&nbsp;c&#8232;d  </p>'), [
    'paragraph p: a b\u00a0\u00a0c d',
  ]);
});

test('inline elements do not part words, blocks do', () => {
  assert.deepEqual(page('a<b>b</b>c<div>d</div>e'), ['- -: abc', '- -: d', '- -: e']);
  assert.deepEqual(page('<ul><li>a<ul><li>b</ul>c</ul>'), [
    'list-item li: a',
    'list-item li: b',
    'list-item li: c',
  ]);
});

test('a word knows where it stands, before a reference, behind one and between two', () => {
  const html =
    '<h1>Minister: &ldquo;stop&rdquo; &eacute;t&eacute;<!-- &amp; --> &amp;c <b>&lt;d</b></h1>';
  const runs = split('html', html).flatMap(({ words }) => words.runs);
  assert.deepEqual(
    runs.map(({ source, length }) => html.slice(source, source + length)),
    ['Minister: ', 'stop', ' ', 't', ' ', 'c ', 'd'],
  );
});

test('metadata that can tell a fact is kept, other metadata is markup', () => {
  const names = ['og:title', 'OG:Site_Name', 'author', 'citation_date', 'DCTERMS.created'];
  for (const name of names) {
    assert.deepEqual(page(`<meta property="${name}" content=" x ">`), [
      `meta ${name.toLowerCase()}: x`,
    ]);
  }
  assert.deepEqual(page('<meta name="viewport" content="x"><meta name="author" content="">'), [
    '- -: ',
  ]);
});

test('names that every object has are names like any other', () => {
  assert.deepEqual(page('<constructor><p role="toString">x</p></constructor>'), ['paragraph p: x']);
});

test('a date of a related article is not taken for the date of this one', () => {
  assert.deepEqual(page('<aside><time datetime="2017">x</time></aside>'), ['chrome aside: x']);
  assert.deepEqual(page('<time datetime="2018">x</time>'), ['meta time: 2018', '- -: x']);
});

test('100,000 levels of elements are read', { timeout: 60_000 }, () => {
  const deep = 100_000;
  assert.deepEqual(page(`${'<div>'.repeat(deep)}x${'</div>'.repeat(deep)}<p>y`), [
    '- -: x',
    'paragraph p: y',
  ]);
});

test('a word within a word of another meaning names no content', () => {
  const about = (name: string) =>
    split('html', `<div class="${name}">x</div><p>an article, longer than what is around it</p>`)[0]
      ?.markup?.about;
  for (const name of [
    'local-authority',
    'relative',
    'shareholders',
    'shared',
    'socialism',
    'commentary',
    'legendary',
    'accredited',
    'underwriters',
    'popularity',
  ]) {
    assert.deepEqual(about(name), [], name);
  }
  assert.deepEqual(about('articleauthor'), ['byline']);
  assert.deepEqual(about('shareButtons'), ['share']);
  assert.deepEqual(about('relatedLinks'), ['related']);
});
