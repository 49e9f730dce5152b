import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { temporaryFolder } from './support/folders.ts';

const PARTS = ['src', 'layouts', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the program with the same packages, in a folder with signs that addresses have another meaning for. */
function copyOfProgram(t: TestContext): string {
  const folder = join(realpathSync(temporaryFolder(t)), 'a copy #1 of 100%');
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter((entry) => entry !== '.cache')) {
    symlinkSync(join(process.cwd(), 'node_modules', name), join(packages, name));
  }
  return folder;
}

function start(folder: string, ...args: readonly string[]) {
  // Temporary folders of its own show what is left in them.
  const passing = join(folder, 'passing');
  mkdirSync(passing, { recursive: true });
  const env = { ...process.env, TMPDIR: passing };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'src/start.mjs'), ...args],
    { encoding: 'utf8', env },
  );
  return { status, stdout, stderr, left: readdirSync(passing) };
}

const kept = (folder: string) => readdirSync(join(folder, 'node_modules/.cache/backfile'));

describe('the program', () => {
  it('is bundled once, and again when its sources change', (t) => {
    const folder = copyOfProgram(t);
    assert.match(start(folder, '--help').stdout, /searchable archive website/);
    assert.equal(kept(folder).length, 1);
    assert.equal(start(folder, '--help').status, 0);
    assert.equal(kept(folder).length, 1);

    const commands = join(folder, 'src/cli.ts');
    appendFileSync(commands, "\nprocess.stdout.write('Changed.');\n");
    assert.match(start(folder, '--help').stdout, /Changed\.$/);
    assert.equal(kept(folder).length, 2);
  });

  it('tells languages by the table that its bundle reads when it is asked', (t) => {
    const folder = copyOfProgram(t);
    writeFileSync(
      join(folder, 'rat.txt'),
      'Der Rat tagt\n\nDer Sicherheitsrat hat am Freitag beschlossen, dass die Sanktionen nicht gelockert werden.\n',
    );
    assert.match(start(folder, 'explain', join(folder, 'rat.txt')).stdout, /inferred: de\n/);
  });

  it('makes the site anew when anything of its own changes that pages are made of', (t) => {
    const folder = copyOfProgram(t);
    const build = () =>
      start(folder, 'build', '--articles', 'articles', '--output', join(folder, '_site')).stdout;
    assert.doesNotMatch(build(), /Nothing changed/);
    assert.match(build(), /Nothing changed/);
    for (const path of ['public/assets/print.css', 'layouts/base.tsx', 'src/text/ids.ts']) {
      appendFileSync(join(folder, path), '/* another byte */\n');
      assert.doesNotMatch(build(), /Nothing changed/, path);
    }
    assert.match(build(), /Nothing changed/);
  });

  it('that does not compile says where, and leaves nothing behind', (t) => {
    const folder = copyOfProgram(t);
    appendFileSync(join(folder, 'src/cli/options.ts'), '\nconst = 3;\n');
    const { status, stderr } = start(folder, '--help');
    assert.equal(status, 1);
    assert.match(stderr, /src\/cli\/options\.ts:\d+:\d+/);
    assert.doesNotMatch(stderr, /npm ci/);
    assert.deepEqual(kept(folder), []);
  });

  it('whose packages are missing says how to get them', (t) => {
    const folder = copyOfProgram(t);
    appendFileSync(join(folder, 'src/cli.ts'), "\nimport 'not-installed-yet';\n");
    const { status, stderr } = start(folder, '--help');
    assert.equal(status, 1);
    assert.match(stderr, /not-installed-yet/);
    assert.match(stderr, /npm ci/);
  });

  it('runs where nothing can be kept, and leaves nothing behind', (t) => {
    const folder = copyOfProgram(t);
    writeFileSync(join(folder, 'node_modules/.cache'), 'no folder');
    const { status, stdout, left } = start(folder, '--help');
    assert.equal(status, 0);
    assert.match(stdout, /searchable archive website/);
    assert.deepEqual(left, []);
  });
});
