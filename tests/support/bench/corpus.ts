import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './command.ts';

export type Form = 'raw' | 'hugo' | 'md';

/**
 * The folder below `room` with `count` articles in that form, made by the `make-articles.mjs` of `data` (the folder of
 * measuring data) unless an earlier run left it whole. The same count gives the same articles in every form.
 */
export async function corpus(
  room: string,
  data: string,
  form: Form,
  count: number,
): Promise<string> {
  const folder = join(room, `${form}-${count}`);
  const whole = `${folder}.whole`;
  if (existsSync(whole)) return folder;
  rmSync(folder, { recursive: true, force: true });
  const script = join(data, 'corpora', 'make-articles.mjs');
  if (!existsSync(script))
    throw new Error(`${script} is missing: name the folder of measuring data with --data.`);
  const args = [script, '--n', String(count), '--out', folder, '--format', form];
  await measure([{ program: process.execPath, args, cwd: room }]);
  writeFileSync(whole, '');
  return folder;
}
