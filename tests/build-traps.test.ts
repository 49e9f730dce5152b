import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parseFragment } from 'parse5';
import { temporaryFolder, treeOf, writeFiles } from './support/folders.ts';
import { attribute, elements, textOf } from './support/html.ts';
import { runCli } from './support/run-cli.ts';

/** A paragraph that no rule takes for anything but the body of an article. */
const PROSE =
  'The harbour commission met on Tuesday and heard from three engineers about the state of the old sea wall.';

interface Site {
  readonly folder: string;
  readonly articles: string;
}

async function buildOf(
  t: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Site> {
  const root = temporaryFolder(t);
  const articles = writeFiles(join(root, 'articles'), files);
  const folder = join(root, 'site');
  const ran = await runCli(['build', '--articles', articles, '--output', folder]);
  assert.equal(ran.code, 0, ran.stderr);
  return { folder, articles };
}

/** The words of every block on an article's page. */
function blocksOn({ folder }: Site, id: string): readonly string[] {
  const page = parseFragment(readFileSync(join(folder, 'articles', id, 'index.html'), 'utf8'));
  return elements(page)
    .filter((element) => /^l\d+$/.test(attribute(element, 'id') ?? ''))
    .map((element) => textOf(element).trim());
}

const body = (...lines: readonly string[]) =>
  `Council repairs the sea wall\n\n${[PROSE, ...lines, PROSE].join('\n\n')}\n`;

/** Each would be run, expanded, swallowed or made markup somewhere between the file and the page. */
const TRAPS: readonly string[] = [
  'The note read {{ 7 * 7 }} and then {{ entry.path }}, which nobody on the council could explain at all.',
  'He typed {% include "secret" %} and {% endraw %} into the form, and the clerk printed it just as it was.',
  'She wrote <script>alert(document.title)</script> on the board, and <b>nobody</b> <img src=x onerror=alert(1)> laughed.',
  'The link [read more](javascript:alert(1)) was in the press release, said <https://example.org/> the clerk.',
  `The page said <%= 1 + 1 %> and \${process.exit(1)} and \`whoami\`, the engineer told the harbour commission.`,
  'They found /*__EleventyBundle:get:css:default:EleventyBundle__*/ on the wall, as the surveyor had warned them.',
  'An ampersand &amp; an entity &lt;b&gt; &#60; stood in the report, word for word, beside a back\\slash and \\*stars\\*.',
  '1986. The year in which the wall was last repaired stands first here, and it is no item of a numbered list.',
  '*Not emphasis*, _nor this_, ~~nor that~~, and no `code` either: the commission printed its signs as they are.',
  'The engineers drew a table | of the wall | and its state |---|---| in words, which the commission then read aloud.',
];

test('nothing in a text is run, expanded or read as markup: its words stand on the page', async (t) => {
  const site = await buildOf(t, { 'a.txt': body(...TRAPS) });
  const blocks = blocksOn(site, 'a');
  for (const trap of TRAPS) assert.ok(blocks.includes(trap), `not on the page: ${trap}`);
  const html = readFileSync(join(site.folder, 'articles/a/index.html'), 'utf8');
  assert.doesNotMatch(html, /<script>alert/);
  assert.doesNotMatch(html, /href="javascript:/i);
  assert.doesNotMatch(html, /<img src=x/);
});

for (const language of ['js', 'javascript', 'coffee', 'json', 'toml']) {
  test(`front matter in "${language}" is never run, in a Markdown file or a text`, async (t) => {
    const root = temporaryFolder(t);
    const proof = join(root, 'proof');
    const code = `---${language}\nrequire("node:fs").writeFileSync(${JSON.stringify(proof)}, "ran")\n---\n\n`;
    const articles = writeFiles(join(root, 'articles'), {
      'a.md': code + body(),
      'b.txt': code + body(),
    });
    const site = { folder: join(root, 'site'), articles };
    // Whether it is refused or taken for words, it must not be run.
    await runCli(['build', '--skip-bad', '--articles', articles, '--output', site.folder]);
    assert.equal(existsSync(proof), false);
    assert.ok(blocksOn(site, 'b').includes(PROSE));
  });
}

test('a text that begins with YAML-like lines loses none of them', async (t) => {
  const lines = [
    '---',
    'title: The harbour wall',
    'weather: {rain: yes, at: 12:30}',
    'count: 0123',
    '---',
  ];
  const site = await buildOf(t, { 'a.txt': `${lines.join('\n')}\n\n${body()}` });
  const html = readFileSync(join(site.folder, 'articles/a/index.html'), 'utf8');
  const text = textOf(parseFragment(html));
  for (const line of lines.slice(1, 4)) {
    const [, words = ''] = line.split(/: (.*)/);
    assert.ok(text.includes(words), `not on the page: ${line}`);
  }
  assert.ok(blocksOn(site, 'a').includes(PROSE));
});

test('a file name of any letters and signs gives a page whose folder is safe', async (t) => {
  const names = [
    'a b.txt',
    'c#d.txt',
    'e%20f.txt',
    'g..h.txt',
    'i..j/k..l..txt',
    '東京のニュース.txt',
    'Ärger über Öl.txt',
    'quote\'s "and" <angle>.txt',
    '{{ x }}.txt',
  ];
  const site = await buildOf(t, Object.fromEntries(names.map((name) => [name, body(name)])));
  const tree = Object.keys(treeOf(join(site.folder, 'articles')));
  const pages = tree.filter((path) => /^[^/]+\/index\.html$/.test(path));
  assert.equal(pages.length, names.length);
  for (const path of tree) assert.match(path, /^(?:[\p{L}\p{M}\p{N}_-]+\/)?[\p{L}\p{N}.-]+$/u);
  assert.ok(existsSync(join(site.folder, 'articles/東京のニュース/index.html')));
});

test('two files that want one id are refused, and both are named', async (t) => {
  const root = temporaryFolder(t);
  const articles = writeFiles(join(root, 'articles'), { 'a b.txt': body(), 'a-b.txt': body() });
  const ran = await runCli(['build', '--articles', articles, '--output', join(root, 'site')]);
  assert.equal(ran.code, 1);
  assert.match(ran.stderr, /a b\.txt/);
  assert.match(ran.stderr, /a-b\.txt/);
  assert.equal(existsSync(join(root, 'site')), false);
});

test('the original is published byte for byte, whatever its bytes', async (t) => {
  const files = {
    'crlf.txt': Buffer.from(body().replaceAll('\n', '\r\n')),
    'bom.txt': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(body())]),
    'latin.txt': Buffer.from(
      body('Caf\u00e9 propri\u00e9taires prot\u00e8gent les c\u00f4tes.'),
      'latin1',
    ),
    'page.html': Buffer.from(
      `<html><head><title>T</title></head><body><script>x</script><p>${PROSE}</p></body></html>`,
    ),
    'open.txt': Buffer.from(body().trimEnd()),
  };
  const site = await buildOf(t, files);
  for (const [name, bytes] of Object.entries(files)) {
    const id = name.replace(/\..*$/, '');
    const published = readFileSync(join(site.folder, 'articles', id, 'original.txt'));
    assert.ok(published.equals(bytes), name);
    assert.ok(readFileSync(join(site.articles, name)).equals(bytes), `rewritten: ${name}`);
  }
});
