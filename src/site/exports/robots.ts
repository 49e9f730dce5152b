import type { Archive } from '../../model.ts';
import { absolute, paths } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import type { SiteFile } from '../write.ts';

/**
 * All may be read (RFC 9309), and where the sitemap is. Robots ask for this file only at the root of a host. Without
 * a base URL there is no sitemap to name.
 */
export function* robots(_archive: Archive, options: SiteOptions): Generator<SiteFile> {
  const sitemap = absolute(options, paths.sitemap);
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`])];
  yield { path: 'robots.txt', content: [`${lines.join('\n')}\n`] };
}
