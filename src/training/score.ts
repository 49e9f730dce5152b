import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { missingIn } from './data.ts';
import { type Compared, compare, raised, readFloors, writeFloors } from './floors.ts';
import type { Measure } from './measure.ts';
import { MEASURES } from './measures.ts';

/**
 * Measures Backfile against floors: `npm run score -- [NAME …] [--data DIR] [--update]`. Names are those of
 * `measures.ts`; without one, all are taken. Exit status 1 where a figure is worse than its floor. `--update` moves the
 * floors up to what was measured, and none down: a floor is lowered by hand, in a commit that says why.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/bench' },
    update: { type: 'boolean', default: false },
  },
});
const wanted = positionals.length === 0 ? MEASURES.map(({ name }) => name) : positionals;
const problems = [...unknownNames(), ...missingFiles()];
if (problems.length === 0) process.exitCode = await run();
else {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 2;
}

function unknownNames(): readonly string[] {
  const names = MEASURES.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  return unknown.map((name) => `There is no measure "${name}". Name one of: ${names.join(', ')}.`);
}

function missingFiles(): readonly string[] {
  return missingIn(
    values.data,
    chosen().flatMap((measure) => measure.files),
  );
}

function chosen(): readonly Measure[] {
  return MEASURES.filter(({ name }) => wanted.includes(name));
}

/** Gives the exit status. */
async function run(): Promise<number> {
  let floors = readFloors();
  let worse = 0;
  for (const { name, files, take } of chosen()) {
    const data = digestOf(files);
    const rows = compare(await take(values.data), floors[name], data);
    worse += rows.filter(({ isWorse }) => isWorse).length;
    const note = floors[name]?.data === data ? '' : ' (other data than the floors were taken on)';
    process.stdout.write(`${name}${note}\n${rows.map(line).join('')}`);
    floors = { ...floors, [name]: raised(rows, data) };
    if (values.update) writeFloors(floors);
  }
  return worse > 0 ? 1 : 0;
}

function digestOf(files: readonly string[]): string {
  const digest = createHash('sha256');
  for (const file of files) digest.update(readFileSync(join(values.data, file)));
  return digest.digest('hex');
}

function line({ name, figure, floor, isWorse }: Compared): string {
  const beside = floor === null ? '' : `floor ${floor.toFixed(3)}`;
  return `  ${name.padEnd(34)} ${figure.toFixed(3)}  ${beside}${isWorse ? '  worse' : ''}\n`;
}
