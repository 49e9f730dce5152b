import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** As static hosts name them; anything else is sent as bytes. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

export interface StaticServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Where the folder's root is: the origin and the prefix. */
  readonly root: string;
  close(): Promise<void>;
}

/**
 * Serves `folder` on a free port of 127.0.0.1 as static hosts do: `index.html` for a folder, `404.html` with status
 * 404 for what is not there, a redirect to the final `/` of a folder. `prefix` begins and ends with `/`; nothing is
 * served outside it.
 */
export async function serveFolder(folder: string, prefix = '/'): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    answer(folder, prefix, request.url ?? '/').then(
      (full) => {
        const { status, headers, body } = gzip ? compressed(full) : full;
        response.writeHead(status, headers).end(body);
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${port(server)}`;
  return { origin, root: origin + prefix, close: () => close(server) };
}

/** Serves `folder` for as long as `use` takes. */
export async function withServer(
  folder: string,
  prefix: string,
  use: (server: StaticServer) => Promise<void>,
): Promise<void> {
  const server = await serveFolder(folder, prefix);
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

function port(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function answer(folder: string, prefix: string, target: string): Promise<Answer> {
  const [path = '/', query] = target.split('?', 2);
  const parts = path.startsWith(prefix) ? segments(path.slice(prefix.length)) : null;
  if (parts === null) return missing(folder);

  const file = join(folder, ...parts);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() === true) {
    if (path.endsWith('/')) return send(folder, join(file, 'index.html'));
    const location = `${path}/${query === undefined ? '' : `?${query}`}`;
    return { status: 301, headers: { location }, body: '' };
  }
  return path.endsWith('/') ? missing(folder) : send(folder, file);
}

/** Text goes compressed, as static hosts send it. */
function compressed(full: Answer): Answer {
  const { headers, body } = full;
  if (
    !/^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/.test(headers['content-type'] ?? '')
  )
    return full;
  return { ...full, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(body) };
}

/** Decoded parts of a path; null if one is badly encoded or would lead out of the folder. */
function segments(path: string): readonly string[] | null {
  try {
    const parts = path.split('/').map(decodeURIComponent);
    return parts.some((part) => part === '..' || /[/\\\0]/.test(part)) ? null : parts;
  } catch {
    return null;
  }
}

async function send(folder: string, file: string): Promise<Answer> {
  const body = await readFile(file).catch(() => null);
  if (body === null) return missing(folder);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': type }, body };
}

async function missing(folder: string): Promise<Answer> {
  const body = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  return { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
