import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { temporaryFolder, writeFiles } from './support/folders.ts';
import { recordSchema, records } from './support/records.ts';
import { runCli } from './support/run-cli.ts';

const PROSE =
  'The harbour commission met on 12 March 2019 and heard from three engineers about the old sea wall.';

function articles(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  return writeFiles(join(temporaryFolder(t), 'articles'), files);
}

test('extract prints the shipped articles in the order of their files, one object a line, nothing else', async () => {
  const ran = await runCli(['extract']);
  assert.equal(ran.code, 0);
  assert.equal(ran.stderr, '');
  const all = records(ran.stdout);
  assert.deepEqual(
    all.map(({ path }) => path),
    ['000_2ca13f2b2ea26b3b.txt', '002_ccc30f9390b1beec.txt', '004_5783e8861f960a5f.txt'],
  );
  assert.deepEqual(Object.keys(all[0] ?? {}), Object.keys(recordSchema.shape));
  const [cut, nbc, south] = all;
  assert.equal(cut?.title?.caveat, 'cut-short');
  assert.equal(nbc?.outlet?.value, 'NBC News');
  assert.equal(south?.text.split('\n\n').length, 24);
  assert.equal(south?.captions[0]?.text, 'The UN Security Council chamber');
});

test("extract's offsets count UTF-16 code units of the decoded original", async (t) => {
  const text = `\u{1F30A} Wall repaired \u{1F30A}\r\n\r\nPublished: 2019-03-14\r\n\r\n${PROSE}\r\n`;
  const folder = articles(t, { 'a.txt': `\uFEFF${text}`, 'a.yml': 'outlet: Harbour Post\n' });
  const [record] = records((await runCli(['extract', '--articles', folder])).stdout);
  assert.ok(record !== undefined && record.mentions.length > 0);
  for (const { start, end, text: words } of record.mentions)
    assert.equal(text.slice(start, end), words);
  assert.equal(record.mentions[0]?.value, '2019-03-12');
  for (const one of record.title?.evidence ?? []) {
    assert.ok(one.in === 'text' && text.slice(one.span.start, one.span.end) === one.words);
  }
  assert.deepEqual(record.published && [record.published.value, record.published.latest], [
    '2019-03-14',
    '2019-03-14',
  ]);
  const [given] = record.outlet?.evidence ?? [];
  assert.ok(given?.in === 'file' && given.path === 'a.yml' && given.line === 1);
  assert.ok(record.lines.every(({ text }) => text.trim() !== ''));
});

test('extract prints every good article before it tells of the bad ones, with exit 1', async (t) => {
  const text = `Wall repaired\n\n${PROSE}\n`;
  const folder = articles(t, {
    'a.txt': '',
    'b.txt': text,
    'c.yml': 'title: Alone\n',
    'd.txt': text,
  });
  const ran = await runCli(['extract', '--articles', folder]);
  assert.equal(ran.code, 1);
  assert.deepEqual(
    records(ran.stdout).map(({ id }) => id),
    ['b', 'd'],
  );
  assert.match(ran.stderr, /a\.txt/);
  assert.match(ran.stderr, /c\.yml/);
});

test('extract is quiet when its reader has had enough', (t) => {
  const files = Array.from({ length: 300 }, (_, n) => [
    `a${n}.txt`,
    `Wall\n\n${PROSE.repeat(20)}\n`,
  ]);
  const folder = articles(t, Object.fromEntries(files));
  const command = `"$0" src/start.mjs extract --articles "$1" | head -c 20; echo " \${PIPESTATUS[0]}"`;
  const ran = spawnSync('bash', ['-c', command, process.execPath, folder], { encoding: 'utf8' });
  assert.match(ran.stdout, /^\{"id".* 0\n$/);
  assert.equal(ran.stderr, '');
});
