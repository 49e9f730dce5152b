import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What to tell whoever named a folder that lacks some of the files: one line for each, with the remedy. */
export function missingIn(folder: string, files: readonly string[]): readonly string[] {
  const missing = [...new Set(files)].filter((file) => !existsSync(join(folder, file)));
  return missing.map(
    (file) => `${join(folder, file)} is not there. Say with --data where the data are.`,
  );
}
