import type { Marker } from '../exports/build-json.ts';

/** Where a reference in a page leads. */
export type Target =
  | { readonly kind: 'elsewhere' }
  /** Path of a file in the site's folder; `fragment` is the id of an element in it, or null for the top. */
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string | null }
  | { readonly kind: 'wrong'; readonly what: string };

/** Stands for the unknown host (RFC 6761: never a real one). */
const HOST = 'http://host.invalid';

/** Hosts show it in place of whatever they do not have. */
const ERROR_PAGE = '404.html';
/** With a scheme, from the host's root, or within the page: holds at any address. */
const ANYWHERE = /^(?:[a-z][a-z\d+.-]*:|\/|#)/i;

/** The address at which the site's root is published. */
export function rootOf({ baseUrl, prefix }: Marker): URL {
  return new URL(baseUrl ?? HOST + prefix);
}

/** What `reference` leads to, as it stands in the page at `page` of the site that is published at `root`. */
export function resolve(reference: string, page: string, root: URL): Target {
  if (page === ERROR_PAGE && !ANYWHERE.test(reference)) {
    return { kind: 'wrong', what: 'is relative, and hosts show this page at any address' };
  }
  const url = parse(reference, root.href + encode(page));
  if (url === null) return { kind: 'wrong', what: 'is no valid address' };
  if (url.origin !== root.origin) return { kind: 'elsewhere' };
  if (!url.pathname.startsWith(root.pathname)) {
    const what = `leads out of the site, which is published below ${root.pathname}`;
    return URL.canParse(reference) ? { kind: 'elsewhere' } : { kind: 'wrong', what };
  }
  const path = decode(url.pathname.slice(root.pathname.length));
  const fragment = decode(url.hash.slice(1));
  if (path === null || fragment === null) {
    return { kind: 'wrong', what: 'is not well percent-encoded' };
  }
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { kind: 'file', path: file, fragment: element(fragment) };
}

function encode(page: string): string {
  return page.split('/').map(encodeURIComponent).join('/');
}

/** `#` and `#top` mean the top of any page; a text directive (`:~:`) names no element. */
function element(fragment: string): string | null {
  const id = fragment.split(':~:', 1)[0] ?? '';
  return id === '' || id.toLowerCase() === 'top' ? null : id;
}

function parse(reference: string, base: string): URL | null {
  try {
    return new URL(reference, base);
  } catch {
    return null;
  }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
