import { Option } from '@commander-js/extra-typings';
import type { Share } from '../records/parts.ts';
import { baseUrl, pathPrefix } from '../site/address.ts';
import { UsageError } from '../text/notices.ts';

const MOST_THREADS = 64;
const MOST_PARTS = 10_000;

/** Where the site goes where nobody says. */
export const DEFAULT_OUTPUT = '_site';

/** The options, each worded once; several commands share them. */
export const options = {
  articles: () =>
    new Option('--articles <dir>', 'folder with the saved articles').default('articles'),
  output: () =>
    new Option('--output <dir>', 'folder that becomes the site').default(DEFAULT_OUTPUT),
  prefix: () =>
    new Option(
      '--path-prefix <path>',
      "path of the site's root on its host, as in /archive/ (default: that of the base URL)",
    ).argParser(pathPrefix),
  baseUrl: () =>
    new Option(
      '--base-url <url>',
      'where the site will be published, as in https://example.org/archive/ (default: base-url in archive.yml)',
    ).argParser(baseUrl),
  skipBad: () =>
    new Option(
      '--skip-bad',
      'leave out the articles that cannot be read, and say so on the about page, instead of stopping',
    ),
  offline: () =>
    new Option(
      '--offline',
      'let browsers keep what readers have opened, for reading without a connection (a service worker)',
    ),
  part: () =>
    new Option(
      '--part <K/N>',
      'read only the Kth of N shares of the articles, for `join` (default output: _parts/K-of-N)',
    ).argParser(shareOf),
  fresh: () =>
    new Option(
      '--fresh',
      'make everything anew, and forget what earlier builds kept beside the site',
    ),
  threads: () =>
    new Option(
      '--threads <number>',
      'how many articles and pages are worked on at once (default: as many as the machine has cores, and the archive is worth)',
    ).argParser(threadNumber),
  port: () =>
    new Option('--port <number>', 'port to serve on; if it is taken, the next free one')
      .argParser(portNumber)
      .default(8080),
  site: () => new Option('--site <dir>', 'folder of the built site').default('_site'),
} as const;

function portNumber(given: string): number {
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > 65_535) {
    throw new UsageError(`"${given}" is no port. Give a number from 1 to 65535.`);
  }
  return port;
}

function threadNumber(given: string): number {
  const threads = Number(given);
  if (!/^\d+$/.test(given) || threads < 1 || threads > MOST_THREADS) {
    throw new UsageError(`"${given}" threads cannot be. Give a number from 1 to ${MOST_THREADS}.`);
  }
  return threads;
}

function shareOf(given: string): Share {
  const [number = 0, of = 0] = given.split('/').map(Number);
  if (!/^\d+\/\d+$/.test(given) || number < 1 || number > of || of > MOST_PARTS) {
    throw new UsageError(`"${given}" is no part. Give which of how many, as in 2/8.`);
  }
  return { number, of };
}

/** What `build` and `serve` are given. */
export interface BuildFlags {
  readonly articles: string;
  readonly output: string;
  readonly pathPrefix?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly skipBad?: true | undefined;
  readonly offline?: true | undefined;
  readonly threads?: number | undefined;
  readonly fresh?: true | undefined;
  /** Of `build` alone. */
  readonly part?: Share | undefined;
}

/** The same options as words of a command line. */
export function buildArguments(flags: BuildFlags): readonly string[] {
  return [
    `--articles=${flags.articles}`,
    `--output=${flags.output}`,
    ...(flags.pathPrefix === undefined ? [] : [`--path-prefix=${flags.pathPrefix}`]),
    ...(flags.baseUrl === undefined ? [] : [`--base-url=${flags.baseUrl}`]),
    ...(flags.skipBad === true ? ['--skip-bad'] : []),
    ...(flags.offline === true ? ['--offline'] : []),
    ...(flags.threads === undefined ? [] : [`--threads=${flags.threads}`]),
  ];
}
