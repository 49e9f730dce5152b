import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { temporaryFolder, writeFiles } from './support/folders.ts';
import { runCli } from './support/run-cli.ts';

const PROSE =
  'The harbour commission met on 12 March 2019 and heard from three engineers about the old sea wall.';

function articles(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  return writeFiles(join(temporaryFolder(t), 'articles'), files);
}

test('explain shows every line with role and rule, and every field with its evidence', async () => {
  const ran = await runCli(['explain', 'articles/004_5783e8861f960a5f.txt']);
  assert.equal(ran.code, 0);
  const original = readFileSync('articles/004_5783e8861f960a5f.txt', 'utf8').split('\n').length - 1;
  const rows = ran.stdout.split('\n').filter((line) => /^ {0,3}\d+ {2}\S/.test(line));
  assert.ok(Math.abs(rows.length - original) <= 1, `${rows.length} of ${original} lines`);
  assert.match(ran.stdout, /^ +7 {2}title +\S+ +US Calls For/m);
  assert.match(ran.stdout, /outlet +inferred: SouthFront\n.*\n +line 9: "Support SouthFront"/);
  assert.match(ran.stdout, /published +inferred: 2018-09-14\/2018-09-17/);
});

test('explain lets nothing of a file act on the terminal', async (t) => {
  const hostile = [
    'Wall \u001b[31mrepaired\u001b[0m at last',
    '',
    `${PROSE} \u001b]0;title\u0007 \u009b2J \u202egnp.exe \u0008\u0008 \r over`,
    '',
    PROSE,
  ].join('\n');
  const folder = articles(t, { 'a.txt': hostile });
  const ran = await runCli(['explain', join(folder, 'a.txt')], { FORCE_COLOR: '1' });
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stdout, /repaired/);
  assert.doesNotMatch(ran.stdout, /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
});

test('explain reads the sidecar beside a file, wherever it stands', async (t) => {
  const folder = temporaryFolder(t);
  writeFiles(folder, { 'x.txt': `Wall repaired\n\n${PROSE}\n`, 'x.yml': 'outlet: Harbour Post\n' });
  const ran = await runCli(['explain', join(folder, 'x.txt')]);
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stdout, /outlet +given: Harbour Post\n.*\n +x\.yml, line 1: /);
});

test('explain shows the lines to whoever names one in the sidecar that is not there', async (t) => {
  const folder = temporaryFolder(t);
  writeFiles(folder, { 'x.txt': `Wall repaired\n\n${PROSE}\n`, 'x.yml': 'remove: [4]\n' });
  const ran = await runCli(['explain', join(folder, 'x.txt')]);
  assert.equal(ran.code, 1);
  assert.match(ran.stdout, /^ +3 {2}body +\S+ +The harbour commission/m);
  assert.match(ran.stderr, /x\.yml:1: .*remove names line 4, which the article does not have/);
});

test('explain gives the reason for a line that a person kept', async (t) => {
  const folder = temporaryFolder(t);
  const text = `Wall repaired\n\n${PROSE}\n\nShare this article\n`;
  writeFiles(folder, { 'x.txt': text, 'x.yml': 'keep: [5]\n' });
  const { stdout } = await runCli(['explain', join(folder, 'x.txt')]);
  assert.match(stdout, /given\/keep: A person decided so in the sidecar/);
});

test('a problem in the input is exit 1: a file that is no text, a site that is not whole', async (t) => {
  const folder = articles(t, { 'a.txt': '' });
  assert.equal((await runCli(['explain', join(folder, 'a.txt')])).code, 1);
  assert.equal((await runCli(['check', '--site', folder])).code, 1);
});

const wrong: readonly (readonly string[])[] = [
  [],
  ['bild'],
  ['build', '--colour'],
  ['build', 'articles'],
  ['build', '--articles'],
  ['build', '--path-prefix', '/../'],
  ['build', '--path-prefix', 'a b'],
  ['build', '--base-url', 'example.org'],
  ['build', '--output', 'articles'],
  ['serve', '--port', '70000'],
  ['explain'],
  ['explain', 'articles/none.txt'],
  ['explain', 'package.json'],
];

for (const args of wrong) {
  test(`wrong use is exit 2, and says so on standard error: ${JSON.stringify(args)}`, async () => {
    const ran = await runCli(args);
    assert.equal(ran.code, 2);
    assert.equal(ran.stdout, '');
    assert.notEqual(ran.stderr, '');
  });
}

test('help is a result: exit 0, on standard output', async () => {
  const ran = await runCli(['build', '--help']);
  assert.equal(ran.code, 0);
  assert.equal(ran.stderr, '');
  for (const option of [
    '--articles',
    '--output',
    '--path-prefix',
    '--base-url',
    '--skip-bad',
    '--offline',
  ]) {
    assert.ok(ran.stdout.includes(option), option);
  }
});

test('explain gives a nested file its path in the articles folder, with or without archive.yml', async (t) => {
  const folder = writeFiles(temporaryFolder(t), { 'in/2018/x.txt': PROSE });
  const file = join(folder, 'in/2018/x.txt');
  const named = await runCli(['explain', file, '--articles', join(folder, 'in')]);
  assert.match(named.stdout, /^2018\/x\.txt$/m);
  const alone = await runCli(['explain', file]);
  assert.match(alone.stdout, /^x\.txt$/m);
});
