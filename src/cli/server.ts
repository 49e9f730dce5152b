import type { IncomingMessage, ServerResponse } from 'node:http';
import EleventyDevServer from '@11ty/eleventy-dev-server';

/** How many ports after the wanted one are tried. */
const PORTS = 20;

export interface LiveServer {
  /** The site's address on this machine. */
  readonly url: string;
  /** Has every open page load itself again. */
  reload(): void;
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
  const server = new EleventyDevServer('backfile', folder, {
    pathPrefix: prefix,
    // Pages are loaded anew: a patched page would keep the state of the one before.
    domDiff: false,
    portReassignmentRetryCount: PORTS,
    messageOnStart: () => false,
    logger: { info: quiet, log: quiet, error: onError },
    middleware: [steady],
  });
  server.serve(port);
  await server.ready();
  return {
    url: server.getServerUrl('localhost'),
    reload: () => server.reload(),
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
