import type { SitePath } from '../../model.ts';
import { absolute } from '../links.ts';
import type { SiteOptions } from '../options.ts';

/**
 * For a document in the site's root: absolute where the base URL is known, otherwise relative to the document, so
 * that it holds wherever the site is put.
 */
export function fromRoot(path: SitePath, options: SiteOptions): string {
  return absolute(options, path) ?? `./${path.slice(1)}`;
}
