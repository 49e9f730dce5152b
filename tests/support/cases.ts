import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from '../../src/text/dates.ts';

/** A folder `tests/cases/<stage>/<name>/` with input, expectation and `why.md`. */
export interface Case {
  readonly name: string;
  readonly dir: string;
  readonly has: (file: string) => boolean;
  readonly read: (file: string) => string;
  readonly bytes: (file: string) => Uint8Array;
  /**
   * Asserts that `actual` is what `file` holds: a string as it stands, anything else as indented JSON. A missing
   * expectation fails. Only `UPDATE_CASES=1` in the environment writes expectations; read the diff afterwards.
   */
  readonly expect: (file: string, actual: unknown) => void;
}

const ROOT = fileURLToPath(new URL('../cases/', import.meta.url));

/** The cases of a stage in the order of their names; fails where there are none or one says not why it is there. */
export function caseFolders(stage: string): readonly [Case, ...Case[]] {
  const folder = join(ROOT, stage);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(compare);
  const [first, ...rest] = names.map((name) => openCase(name, join(folder, name)));
  assert(first !== undefined, `no cases in ${folder}`);
  return [first, ...rest];
}

function openCase(name: string, dir: string): Case {
  const at = (file: string) => join(dir, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  assert(existsSync(at('why.md')) && read('why.md').trim() !== '', `${at('why.md')} is missing`);
  return {
    name,
    dir,
    read,
    has: (file) => existsSync(at(file)),
    bytes: (file) => new Uint8Array(readFileSync(at(file))),
    expect: (file, actual) => expectFile(at(file), actual),
  };
}

function expectFile(path: string, actual: unknown): void {
  const text = typeof actual === 'string' ? actual : `${JSON.stringify(actual, null, 2)}\n`;
  if (process.env['UPDATE_CASES'] === '1') {
    writeFileSync(path, text);
    return;
  }
  assert(existsSync(path), `${path} is missing: check it, then write it with UPDATE_CASES=1`);
  assert.equal(text, readFileSync(path, 'utf8'), path);
}
