import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { digestsOf } from '../src/cache/inputs.ts';
import { programDigest } from '../src/cache/program.ts';
import { readSealed, writeSealed } from '../src/cache/sealed.ts';
import { filesOfSite, isAsItWas } from '../src/cache/site-files.ts';
import { temporaryFolder, writeFiles } from './support/folders.ts';
import { type Ran, runCli } from './support/run-cli.ts';

/** Long after anything that a test writes. */
const LATER = Number.MAX_SAFE_INTEGER;

describe('what a file is remembered to hold', () => {
  it('is read again when anything about the file changed, even if size and time are the same', async (t) => {
    const folder = writeFiles(temporaryFolder(t), { 'a.txt': 'one', 'b.txt': 'two' });
    const known = await digestsOf(folder, ['a.txt', 'b.txt'], {}, LATER);
    const { atime, mtime } = statSync(join(folder, 'a.txt'));
    writeFileSync(join(folder, 'a.txt'), 'ONE');
    utimesSync(join(folder, 'a.txt'), atime, mtime);
    const again = await digestsOf(folder, ['a.txt', 'b.txt'], known, LATER);
    assert.notEqual(again['a.txt']?.[0], known['a.txt']?.[0]);
    assert.deepEqual(again['b.txt'], known['b.txt']);
  });

  it('is taken as it is of a file that nobody touched', async (t) => {
    const folder = writeFiles(temporaryFolder(t), { 'a.txt': 'one' });
    const known = await digestsOf(folder, ['a.txt'], {}, LATER);
    const [, mark] = known['a.txt'] ?? assert.fail();
    const other = (await digestsOf(writeFiles(folder, { x: 'x' }), ['x'], {}, LATER))['x']?.[0];
    const told = { 'a.txt': [other ?? assert.fail(), mark] as const };
    assert.equal((await digestsOf(folder, ['a.txt'], told, LATER))['a.txt']?.[0], other);
  });

  it('is not trusted of a file as new as the build that read it', async (t) => {
    const folder = writeFiles(temporaryFolder(t), { 'a.txt': 'one' });
    const { mtimeMs } = statSync(join(folder, 'a.txt'));
    const known = await digestsOf(folder, ['a.txt'], {}, mtimeMs + 10);
    const [sha256, mark] = known['a.txt'] ?? assert.fail();
    const again = await digestsOf(folder, ['a.txt'], { 'a.txt': [programDigest(), mark] }, LATER);
    assert.equal(again['a.txt']?.[0], sha256);
  });

  it('is nothing of a file that is not there', async (t) => {
    assert.deepEqual(await digestsOf(temporaryFolder(t), ['a.txt', '__proto__'], {}, LATER), {});
  });
});

describe('what is kept in a file', () => {
  it('comes back as it was, and not at all when a byte of it changed or is missing', (t) => {
    const path = join(temporaryFolder(t), 'kept');
    writeSealed(path, { a: [1, 'ä'] });
    assert.deepEqual(readSealed(path), { a: [1, 'ä'] });
    const whole = readFileSync(path);
    for (const damaged of [whole.subarray(0, -1), Buffer.from(whole).fill('b', 70, 71), '']) {
      writeFileSync(path, damaged);
      assert.equal(readSealed(path), undefined);
    }
    rmSync(path);
    assert.equal(readSealed(path), undefined);
  });
});

it('a site is as it was until a file of it is changed, added or gone', async (t) => {
  const site = writeFiles(temporaryFolder(t), { 'index.html': 'home', 'a/index.html': 'a' });
  const known = await filesOfSite(site);
  assert.equal(await isAsItWas(site, known), true);
  writeFiles(site, { 'a/more.txt': '' });
  assert.equal(await isAsItWas(site, known), false);
  rmSync(join(site, 'a/more.txt'));
  assert.equal(await isAsItWas(site, known), true);
  writeFiles(site, { 'index.html': 'HOME!' });
  assert.equal(await isAsItWas(site, known), false);
});

describe('a build after which nothing changed', () => {
  const NEWS =
    'Harbour wall repaired\n\nThe council said on 3 May 2019 that the wall had been repaired.\n';

  function place(t: TestContext) {
    const root = temporaryFolder(t);
    writeFiles(root, { 'articles/wall.txt': NEWS });
    const output = join(root, 'site');
    const build = (...more: string[]): Promise<Ran> =>
      runCli(['build', '--articles', join(root, 'articles'), '--output', output, ...more]);
    return { root, output, build };
  }
  const isLeft = (ran: Ran) => {
    assert.equal(ran.code, 0, ran.stderr);
    return ran.stdout.startsWith('Nothing changed');
  };

  it('leaves the site, until articles, options or the site are others', async (t) => {
    const { root, output, build } = place(t);
    assert.equal(isLeft(await build()), false);
    const { ino } = statSync(output);
    assert.equal(isLeft(await build()), true);
    assert.equal(statSync(output).ino, ino);

    writeFiles(root, { 'articles/wall.yml': 'title: The wall\n' });
    assert.equal(isLeft(await build()), false);
    assert.match(readFileSync(join(output, 'articles/wall/index.html'), 'utf8'), /The wall/);
    assert.equal(isLeft(await build('--path-prefix', '/p/')), false);
    assert.equal(isLeft(await build()), false);

    writeFiles(output, { 'articles/wall/index.html': 'not ours' });
    assert.equal(isLeft(await build()), false);
    assert.match(readFileSync(join(output, 'articles/wall/index.html'), 'utf8'), /The wall/);
  });

  it('makes everything anew where it is asked to, and where what was kept is damaged or gone', async (t) => {
    const { root, output, build } = place(t);
    await build();
    assert.equal(isLeft(await build('--fresh')), false);
    const kept = join(root, '.site.cache/last-build');
    writeFileSync(kept, readFileSync(kept).subarray(0, -9));
    assert.equal(isLeft(await build()), false);
    rmSync(join(root, '.site.cache'), { recursive: true });
    assert.equal(isLeft(await build()), false);
    assert.equal(isLeft(await build()), true);
    rmSync(output, { recursive: true });
    assert.equal(isLeft(await build()), false);
  });
});
