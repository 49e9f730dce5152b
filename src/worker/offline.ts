/**
 * The service worker of an archive that was built for reading without a connection: it keeps the frame of the site, and
 * every page and file that a reader has opened. What is on the network is always preferred to what is kept.
 */

declare const self: ServiceWorkerGlobalScope;

/** Set by src/site/offline.ts: names the bytes of the frame, and lists its files from the site's root. */
declare const VERSION: string;
declare const FRAME: readonly string[];

/** Two archives on one host share their caches' names but for this. */
const { pathname: scope } = new URL(self.registration.scope);
const FRAMES = `backfile ${scope} frame `;
const FRAME_CACHE = FRAMES + VERSION;
const READ_CACHE = `backfile ${scope} read`;
/** What was opened longest ago gives way. */
const MOST_READ = 2_000;
/** Milliseconds for each page that was open before the worker was there. */
const LONGEST_WAIT = 3_000;
const OFFLINE_PAGE = 'offline.html';
/** Named by what they hold, so that what is kept is never out of date. */
const LASTING = /\/pagefind\/(?:fragment|index)\//;

self.addEventListener('install', (event) => {
  event.waitUntil(keepFrame());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldFrames().then(keepOpenPages));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET' || !isOurs(request.url) || request.headers.has('range')) return;
  event.respondWith(LASTING.test(pathname) ? keptFirst(request) : networkFirst(request));
});

/** Not of another archive on the same host. */
function isOurs(address: string): boolean {
  const { origin, pathname } = new URL(address);
  return origin === self.location.origin && pathname.startsWith(scope);
}

async function keepFrame(): Promise<void> {
  const cache = await caches.open(FRAME_CACHE);
  await cache.addAll(FRAME.map((path) => new Request(scope + path, { cache: 'reload' })));
  await self.skipWaiting();
}

async function dropOldFrames(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(FRAMES) && name !== FRAME_CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The pages that were opened before there was a worker to keep them. */
async function keepOpenPages(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const addresses = new Set(open.map(({ url }) => url).filter(isOurs));
  await Promise.allSettled([...addresses].map(keepOpened));
}

/** Without asking the network where the browser still has the page; until all are kept, no other page is answered. */
async function keepOpened(address: string): Promise<void> {
  const signal = AbortSignal.timeout(LONGEST_WAIT);
  await fetchAndKeep(new Request(address, { cache: 'force-cache', signal }));
}

async function keptFirst(request: Request): Promise<Response> {
  return (await kept(request)) ?? (await fetchAndKeep(request));
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    return await fetchAndKeep(request);
  } catch (error) {
    const known = await kept(request);
    if (known !== undefined) return known;
    const page = request.mode === 'navigate' ? await caches.match(scope + OFFLINE_PAGE) : undefined;
    if (page !== undefined) return page;
    throw error;
  }
}

/** Whatever stands behind `?` is for the page's script. */
async function kept(request: Request): Promise<Response | undefined> {
  const read = await caches.open(READ_CACHE);
  const frame = await caches.open(FRAME_CACHE);
  const options = { ignoreSearch: true };
  return (await read.match(request, options)) ?? (await frame.match(request, options));
}

async function fetchAndKeep(request: Request): Promise<Response> {
  const response = await fetch(request);
  // A redirected answer may not be shown for an address that was asked for.
  if (response.ok && !response.redirected) await keep(request, response.clone());
  return response;
}

async function keep(request: Request, response: Response): Promise<void> {
  const { origin, pathname } = new URL(request.url);
  const cache = await caches.open(READ_CACHE);
  const address = origin + pathname;
  await cache.delete(address);
  await cache.put(address, response);
  const keys = await cache.keys();
  await Promise.all(
    keys.slice(0, Math.max(0, keys.length - MOST_READ)).map((key) => cache.delete(key)),
  );
}
