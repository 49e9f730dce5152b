import { fileURLToPath } from 'node:url';
import { type BuiltSite, buildSite } from './site.ts';

const ARTICLES = fileURLToPath(new URL('../cases/interface/arabic/articles/', import.meta.url));

/** The site of the archive in `tests/cases/interface/arabic`. */
export function arabicSite(): Promise<BuiltSite> {
  return buildSite('--articles', ARTICLES, '--skip-bad', '--offline');
}
