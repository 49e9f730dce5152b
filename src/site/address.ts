import { UsageError } from '../text/notices.ts';
import type { SiteOptions } from './options.ts';

/**
 * The path of a site's root: `p`, `/p` and `/p/` give `/p/`; nothing or `/` gives `/`. Throws UsageError if it could
 * not stand in an address as it is.
 */
export function pathPrefix(given: string): string {
  if (given === '' || given === '/') return '/';
  const parts = given.replace(/^\//, '').replace(/\/$/, '').split('/');
  const encoded = parts.map((part) => segment(part, given));
  return `/${encoded.join('/')}/`;
}

function segment(part: string, given: string): string {
  const plain = decode(part);
  if (plain === '' || plain === '.' || plain === '..' || /[\s\p{C}/\\?#%"<>]/u.test(plain)) {
    throw new UsageError(
      `"${given}" cannot be the path of a site. Give names with "/" between them, as in /archive/, without spaces and "..".`,
    );
  }
  return encodeURIComponent(plain);
}

/** Empty, hence refused, where a `%` does not begin an encoded character. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The absolute URL of a site's root, ending in `/`. Throws UsageError if it is not one. */
export function baseUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  const web = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url === null || !web || `${url.search}${url.hash}${url.username}${url.password}` !== '') {
    throw new UsageError(
      `"${given}" cannot be the address of a site. Give one as in https://example.org/archive/.`,
    );
  }
  return url.origin + pathPrefix(url.pathname);
}

/** What the caller said of where the site will be published, as `pathPrefix` and `baseUrl` give it; null if nothing. */
export interface Address {
  readonly prefix: string | null;
  readonly baseUrl: string | null;
}

/**
 * Where the site will be published, by what the caller said and, failing that, by the archive's settings. The prefix
 * is the path of the base URL; a base URL that names only a host may be given one. Throws UsageError if both name a
 * path and not the same.
 */
export function siteOptions(
  given: Address,
  settings: { readonly baseUrl: string | null },
): SiteOptions {
  const base = given.baseUrl ?? (settings.baseUrl === null ? null : baseUrl(settings.baseUrl));
  if (base === null) return { prefix: given.prefix ?? '/', baseUrl: null };
  const { origin, pathname } = new URL(base);
  const prefix = given.prefix ?? pathname;
  if (pathname !== '/' && pathname !== prefix) {
    throw new UsageError(
      `The path prefix ${prefix} is not the path of the base URL ${base}. Give only one of them, or both with the same path.`,
    );
  }
  return { prefix, baseUrl: origin + prefix };
}
