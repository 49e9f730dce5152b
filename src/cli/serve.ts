import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MARKER, markerSchema } from '../site/exports/build-json.ts';
import { startBuilder } from './builder.ts';
import { type PreviewedPage, startPreviewer } from './previewer.ts';
import { type LiveServer, liveServer } from './server.ts';
import { painter, plural, safeLine } from './terminal.ts';
import { watchContents } from './watch.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What a site is made of besides its articles. */
const SOURCES = ['layouts', 'public', 'src', 'package.json', '.eleventy.ts'];
/** Articles of which pages are shown before the build is done: somebody looks at one, seldom at more. */
const PREVIEWED = 20;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface ServeOptions {
  readonly articles: string;
  readonly output: string;
  readonly port: number;
  /** Options of `build`, as they are written on the command line. */
  readonly build: readonly string[];
}

/**
 * Builds, serves the site, and builds again whenever something it is made of changes; pages then reload themselves. Those of
 * changed articles do at once, before the build is done that brings lists, timeline and search up to them. A build that
 * fails has printed why, and the site stays as it was. A signal ends it, and the process.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const session = new Session(options);
  const previewer = startPreviewer(options.build, (page) => session.preview(page));
  const builder = startBuilder(options.build, (done, isLast) => {
    // What changed meanwhile is in none of what was built: its pages are shown until the next build has them.
    const isCurrent = done && isLast;
    session.built(done, isCurrent);
    if (isCurrent) previewer.renew();
  });
  const articles = resolve(options.articles);
  const watched = [articles, ...SOURCES.map((name) => join(ROOT, name))];
  await watchContents(watched, (changed) => {
    announce(changed);
    for (const path of changed.slice(0, PREVIEWED)) previewer.ask(pathIn(articles, path));
    builder.request();
  });
  builder.request();

  await new Promise<void>((end) => {
    for (const signal of SIGNALS) process.once(signal, () => end());
  });
  await Promise.all([builder.stop(), previewer.stop(), session.close()]);
  // The watcher holds nothing worth closing, and closing it while files are being deleted can leave it running.
  process.exit();
}

/** With `/` between its parts. */
function pathIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

function announce(changed: readonly string[]): void {
  const [first = ''] = changed;
  const others = changed.length === 1 ? '' : ` and ${plural(changed.length - 1, 'other')}`;
  process.stderr.write(`Changed: ${safeLine(relative('.', first))}${others}\n`);
}

/** The server, once there is something to serve. */
class Session {
  readonly #options: ServeOptions;
  #server: LiveServer | null = null;
  #prefix = '/';
  /** What is done with the server is done one after another. */
  #last: Promise<void> = Promise.resolve();

  constructor(options: ServeOptions) {
    this.#options = options;
  }

  /** `isCurrent`: it is of all that there is now. */
  built(done: boolean, isCurrent: boolean): void {
    if (isCurrent) this.#server?.forget();
    this.#last = this.#last.then(() => this.#show(done));
  }

  preview({ url, html }: PreviewedPage): void {
    this.#server?.put(url, html);
    this.#server?.reload();
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#server?.close();
  }

  async #show(done: boolean): Promise<void> {
    const prefix = sitePrefix(this.#options.output);
    if (this.#server !== null && prefix === this.#prefix) {
      if (done) this.#server.reload();
      else this.#server.fail(new Error('The site could not be built: see the terminal.'));
      return;
    }
    await this.#server?.close();
    this.#prefix = prefix;
    // Relative: the server decodes the folder's own name along with the address.
    const folder = relative('.', this.#options.output);
    this.#server = await liveServer(folder, { port: this.#options.port, prefix }, warn);
    const url = painter(process.stdout)('bold', this.#server.url);
    process.stdout.write(`Serving at ${url} – press Ctrl-C to stop.\n`);
  }
}

/** As the built site says; `/` while there is none. */
function sitePrefix(output: string): string {
  try {
    return markerSchema.parse(JSON.parse(readFileSync(join(output, MARKER), 'utf8'))).prefix;
  } catch {
    return '/';
  }
}

function warn(message: string): void {
  process.stderr.write(`${safeLine(message)}\n`);
}
