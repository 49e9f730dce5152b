import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './site.ts';
export function checkSources(articlesDir: string): Check {
  return async (site, report) => {
    return 0;
  };
}
