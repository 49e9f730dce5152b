import type { IncomingMessage, ServerResponse } from 'node:http';
import EleventyDevServer from '@11ty/eleventy-dev-server';

/** How many ports after the wanted one are tried. */
const PORTS = 20;

export interface LiveServer {
  /** The site's address on this machine. */
  readonly url: string;
  /** Has every open page load itself again. */
  reload(): void;
  /** Serves this in place of the page at the address, from the site's root with `/`, until `forget`. */
  put(url: string, html: string): void;
  /** Serves what is in the folder again. */
  forget(): void;
  /** Tells every open page's console. */
  fail(error: Error): void;
  close(): Promise<void>;
}

/** Serves `folder`, which builds may replace meanwhile, on `port` or the next free one. `prefix`: `/` or `/p/`. */
export async function liveServer(
  folder: string,
  { port, prefix }: { readonly port: number; readonly prefix: string },
  onError: (message: string) => void,
): Promise<LiveServer> {
  const quiet = () => undefined;
  const put = new Map<string, string>();
  const server = new EleventyDevServer('backfile', folder, {
    pathPrefix: prefix,
    // Pages are loaded anew: a patched page would keep the state of the one before.
    domDiff: false,
    portReassignmentRetryCount: PORTS,
    messageOnStart: () => false,
    logger: { info: quiet, log: quiet, error: onError },
    middleware: [steady, instead(put, prefix)],
  });
  server.serve(port);
  await server.ready();
  return {
    url: server.getServerUrl('localhost'),
    reload: () => server.reload(),
    put: (url, html) => put.set(url, html),
    forget: () => put.clear(),
    fail: (error) => server.sendError({ error }),
    close: async () => {
      await server.close();
    },
  };
}

/**
 * The server reads a file after having seen that it exists, and would end with it: a build may swap the folder in
 * between. Nor does it expect an address that cannot be decoded.
 */
function steady(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  try {
    decodeURIComponent(request.url ?? '/');
    next();
  } catch (error) {
    response.statusCode = error instanceof URIError ? 400 : 503;
    response.end();
  }
}

/** Answers with what was put in a page's place. */
function instead(put: ReadonlyMap<string, string>, prefix: string) {
  return ({ url = '/' }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = url.replace(/[?#].*$/s, '').replace(/index\.html$/, '');
    const html = path.startsWith(prefix) ? put.get(`/${path.slice(prefix.length)}`) : undefined;
    if (html === undefined) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  };
}
