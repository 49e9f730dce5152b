import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { writeSealed } from '../src/cache/sealed.ts';
import { pathsOf } from '../src/cache/site-files.ts';
import { MARKER } from '../src/site/exports/build-json.ts';
import { changesOf } from '../src/site/stage/update.ts';
import { openStage, type Stage } from '../src/site/stage.ts';
import { treeOf, writeFiles } from './support/folders.ts';
import { place, room, writeSite } from './support/stage.ts';

/** A site of some pages, and a build that keeps those named and makes `a/index.html` and what is given besides. */
function updating(t: TestContext, kept: readonly string[], made: Readonly<Record<string, string>>) {
  const here = place(t);
  const first = openStage(here.output, here.articles);
  writeFiles(first.site, { 'a/index.html': 'a', 'b/index.html': 'b', 'c/d/x.txt': 'x' });
  writeSite(first.site, 'one');
  first.swapIn();
  first.close();
  const stage = openStage(here.output, here.articles);
  writeSite(stage.site, 'two');
  writeFiles(stage.site, { 'a/index.html': 'A', ...made });
  return { here, stage, standing: standingIn(here.output, kept) };
}

function standingIn(site: string, kept: readonly string[]) {
  const { files, folders } = pathsOf(site);
  return { files: new Set(files), folders, kept: new Map(kept.map((path) => [path, 0])) };
}

/** Every file and folder. */
function allIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

const inode = (stage: Stage, path: string) => statSync(join(stage.output, path)).ino;

test('what stays is the same file, what came is there, and what went is gone with its folders', (t) => {
  const { here, stage, standing } = updating(t, ['b/index.html'], { 'e/f/new.html': 'new' });
  const before = inode(stage, 'b/index.html');
  const whole = {
    ...treeOf(stage.site),
    'b/index.html': treeOf(here.output)['b/index.html'],
  };
  stage.swapIn(standing);
  stage.close();
  assert.deepEqual(treeOf(here.output), whole);
  assert.equal(inode(stage, 'b/index.html'), before);
  assert.equal(existsSync(join(here.output, 'c')), false);
  assert.deepEqual(readdirSync(here.root).sort(), ['_site', 'articles']);
});

test('a file may come where a folder was, and a folder where a file or a link was', (t) => {
  const made = { 'c/d': 'a file', 'c/more/b.txt': 'b', 'c/link/in.txt': 'in' };
  const { here, stage } = updating(t, [], made);
  writeFiles(here.root, { 'elsewhere/theirs.txt': 'theirs' });
  writeFileSync(join(here.output, 'c/more'), 'a file');
  symlinkSync(join(here.root, 'elsewhere'), join(here.output, 'c/link'));
  mkdirSync(join(here.output, 'b/empty'));
  const whole = { ...treeOf(stage.site), 'b/index.html': treeOf(here.output)['b/index.html'] };
  stage.swapIn(standingIn(here.output, ['b/index.html']));
  stage.close();
  assert.deepEqual(treeOf(here.output), whole);
  assert.deepEqual(allIn(join(here.output, 'b')), ['index.html']);
  assert.deepEqual(readdirSync(join(here.root, 'elsewhere')), ['theirs.txt']);
});

test('an update that a kill ended anywhere is undone by the next build', (t) => {
  const moves = ['e/f/new.html', 'a/index.html', 'index.html', MARKER];
  for (const done of moves.keys()) {
    const { here, stage, standing } = updating(t, ['b/index.html'], { 'e/f/new.html': 'new' });
    const before = [treeOf(here.output), allIn(here.output), inode(stage, 'a/index.html')];
    const changes = changesOf(standing, pathsOf(stage.site).files);
    const within = (name: string) => join(room(here), name);
    // What `updateSite` does, up to the end of one of its moves.
    writeSealed(within('update'), changes);
    for (const path of [...changes.replaced, ...changes.gone]) {
      mkdirSync(join(within('aside'), path, '..'), { recursive: true });
      linkSync(join(here.output, path), join(within('aside'), path));
    }
    for (const path of moves.slice(0, done + 1)) {
      mkdirSync(join(here.output, path, '..'), { recursive: true });
      renameSync(join(stage.site, path), join(here.output, path));
    }
    writeFileSync(within('lock'), '999999999');
    openStage(here.output, here.articles).close();
    const after = [treeOf(here.output), allIn(here.output), inode(stage, 'a/index.html')];
    assert.deepEqual(after, before);
    assert.equal(existsSync(room(here)), false);
  }
});

test('an update that cannot be done leaves the old site as it was', {
  skip: process.getuid?.() === 0 ? 'nothing is forbidden to root' : false,
}, (t) => {
  const { here, stage, standing } = updating(t, ['b/index.html'], { 'c/d/y.txt': 'y' });
  const before = treeOf(here.output);
  chmodSync(join(here.output, 'c/d'), 0o500);
  assert.throws(() => stage.swapIn(standing));
  chmodSync(join(here.output, 'c/d'), 0o700);
  stage.close();
  assert.deepEqual(treeOf(here.output), before);
});

test('an update in which a file cannot be moved leaves the old site as it was', (t) => {
  const { here, stage, standing } = updating(t, ['b/index.html'], { 'e/f/new.html': 'new' });
  const before = treeOf(here.output);
  // Somebody makes a folder where a file comes, after the site was looked at.
  mkdirSync(join(here.output, 'e/f/new.html'), { recursive: true });
  assert.throws(() => stage.swapIn(standing));
  stage.close();
  assert.deepEqual(treeOf(here.output), before);
});
