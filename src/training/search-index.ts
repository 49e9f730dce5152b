import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { loadPagefind, type Pagefind } from '../browser/pagefind.ts';

export interface Text {
  /** Becomes the address: `/<id>/`. */
  readonly id: string;
  readonly text: string;
}

/** Hands `use` an index of the (English) texts as Pagefind writes it and as a browser asks it, for as long as it takes. */
export async function withIndex<T>(
  texts: readonly Text[],
  use: (index: Pagefind) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'backfile-index-'));
  const server = createServer((request, response) => {
    readFile(join(folder, normalize(new URL(request.url ?? '/', 'http://x').pathname))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  // A connection that is closed just as it is used again, as on a busy machine, would fail the measure.
  server.keepAliveTimeout = 0;
  try {
    await writeIndex(texts, folder);
    const script = pathToFileURL(join(folder, 'pagefind.js')).href;
    const basePath = `${await listen(server)}/`;
    return await use(await loadPagefind(script, { baseUrl: '/', basePath }));
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeIndex(texts: readonly Text[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(errors.join('\n'));
    for (const { id, text } of texts) {
      await index.addCustomRecord({ url: `/${id}/`, content: text, language: 'en' });
    }
    await index.writeFiles({ outputPath: folder });
  } finally {
    await close();
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}
