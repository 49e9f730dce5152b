import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { MARKER } from '../src/site/exports/build-json.ts';
import { openStage } from '../src/site/stage.ts';
import { treeOf, writeFiles } from './support/folders.ts';
import { runCli } from './support/run-cli.ts';
import { buildSite, place, room, writeSite } from './support/stage.ts';

test('a first build makes the output folder, and leaves nothing beside it', (t) => {
  const here = place(t);
  buildSite(here, 'one');
  assert.deepEqual(readdirSync(here.root).sort(), ['_site', 'articles']);
  assert.equal(readFileSync(join(here.output, 'index.html'), 'utf8'), 'one');
});

test('a later build replaces the whole folder: no file of the old site stays', (t) => {
  const here = place(t);
  const stage = openStage(here.output, here.articles);
  writeFiles(stage.site, { 'old/stale.html': 'old' });
  writeSite(stage.site, 'one');
  stage.swapIn();
  stage.close();
  buildSite(here, 'two');
  assert.deepEqual(Object.keys(treeOf(here.output)), [MARKER, 'index.html']);
  assert.equal(readFileSync(join(here.output, 'index.html'), 'utf8'), 'two');
});

test('a build that is given up leaves the old site untouched, and nothing beside it', (t) => {
  const here = place(t);
  buildSite(here, 'one');
  const before = treeOf(here.output);
  const stage = openStage(here.output, here.articles);
  writeSite(stage.site, 'two');
  stage.close();
  assert.deepEqual(treeOf(here.output), before);
  assert.deepEqual(readdirSync(here.root).sort(), ['_site', 'articles']);
});

test('what a killed build left is removed by the next', (t) => {
  const here = place(t);
  writeFiles(room(here), { 'site/half.html': '', 'input/x.md': '{{ x }}', 'trash/index.html': '' });
  writeFileSync(join(room(here), 'lock'), '999999999');
  const stage = openStage(here.output, here.articles);
  assert.deepEqual(readdirSync(stage.site), []);
  assert.deepEqual(readdirSync(stage.input), []);
  stage.close();
  assert.equal(existsSync(room(here)), false);
});

test('a kill between the two renames of the swap costs nothing: the old site goes back', (t) => {
  const here = place(t);
  buildSite(here, 'one');
  mkdirSync(room(here));
  renameSync(here.output, join(room(here), 'previous'));
  const stage = openStage(here.output, here.articles);
  assert.equal(readFileSync(join(here.output, 'index.html'), 'utf8'), 'one');
  stage.close();
  assert.equal(readFileSync(join(here.output, 'index.html'), 'utf8'), 'one');
});

test('a kill after the swap, before the old site is cleared away, keeps the new one', (t) => {
  const here = place(t);
  buildSite(here, 'new');
  writeSite(join(room(here), 'previous'), 'old');
  openStage(here.output, here.articles).close();
  assert.equal(readFileSync(join(here.output, 'index.html'), 'utf8'), 'new');
  assert.equal(existsSync(room(here)), false);
});

test('a second build into the same folder is refused while the first lives', async (t) => {
  const here = place(t);
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  t.after(() => other.kill());
  await once(other, 'spawn');
  writeFiles(room(here), { lock: String(other.pid), 'site/half.html': 'theirs' });
  const ran = await runCli(['build', '--articles', here.articles, '--output', here.output]);
  assert.equal(ran.code, 2);
  assert.match(ran.stderr, /^Another build \(process \d+\) [^\n]+\n$/);
  assert.equal(readFileSync(join(room(here), 'site/half.html'), 'utf8'), 'theirs');
  assert.deepEqual(readdirSync(room(here)).sort(), ['lock', 'site']);
});

test('a lock whose process number now belongs to another program is stale', {
  skip: existsSync('/proc/self/stat') ? false : 'only where there is a /proc',
}, async (t) => {
  const here = place(t);
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  t.after(() => other.kill());
  await once(other, 'spawn');
  writeFiles(room(here), { lock: `${other.pid} 1` });
  openStage(here.output, here.articles).close();
});

test('the lock is free again after a build, done or given up', (t) => {
  const here = place(t);
  buildSite(here, 'one');
  openStage(here.output, here.articles).close();
  openStage(here.output, here.articles).close();
});

test('a link to a folder is followed: the folder is replaced, the link stays', (t) => {
  const here = place(t);
  mkdirSync(join(here.root, 'www'));
  symlinkSync(join(here.root, 'www'), here.output);
  buildSite(here, 'one');
  assert.equal(readFileSync(join(here.root, 'www/index.html'), 'utf8'), 'one');
  assert.deepEqual(readdirSync(here.root).sort(), ['_site', 'articles', 'www']);
});

test('folders that do not exist yet are made, however deep', (t) => {
  const here = place(t);
  const output = join(here.root, 'a/b/site');
  buildSite({ ...here, output }, 'one');
  assert.equal(readFileSync(join(output, 'index.html'), 'utf8'), 'one');
});

test('an empty folder, or one with only what file managers leave, may be replaced', (t) => {
  const here = place(t);
  writeFiles(here.output, { '.DS_Store': '' });
  buildSite(here, 'one');
  assert.equal(readFileSync(join(here.output, 'index.html'), 'utf8'), 'one');
});
