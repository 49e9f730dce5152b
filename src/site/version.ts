import { readFileSync } from 'node:fs';
import { z } from 'zod';

const PACKAGE = new URL('../../package.json', import.meta.url);

/** Backfile's own version, as its package.json gives it. */
export function backfileVersion(): string {
  const schema = z.object({ version: z.string() });
  return schema.parse(JSON.parse(readFileSync(PACKAGE, 'utf8'))).version;
}
