import type { Share } from '../records/parts.ts';
import { type BuildOptions, type Built, build, type Underway } from '../site/build.ts';
import { type BuildFlags, DEFAULT_OUTPUT } from './options.ts';
import { progressOn } from './progress.ts';
import { painter, plural, safeLine } from './terminal.ts';

/** Exit codes of a process that a signal ended, as shells give them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The command `build --part`: reads a share of the articles for `join`. */
async function runPart(share: Share, flags: BuildFlags): Promise<void> {
  const { number, of } = share;
  const output = flags.output === DEFAULT_OUTPUT ? `_parts/${number}-of-${of}` : flags.output;
  const { buildPart } = await import('../site/part.ts');
  const count = await buildPart(
    share,
    { articles: flags.articles, output, skipBad: flags.skipBad === true, threads: flags.threads },
    progressOn(process.stderr),
  );
  process.stdout.write(
    `${safeLine(output)}: ${plural(count, 'article')}, part ${number} of ${of}. Join all ${of}: backfile join FOLDER…\n`,
  );
}

/** The command `build`: makes the site, shows how far it is, and says what came of it. */
export async function runBuild(flags: BuildFlags, parts?: readonly string[]): Promise<void> {
  if (flags.part !== undefined) return runPart(flags.part, flags);
  const { times, archive } = await buildUntilStopped({
    articles: flags.articles,
    output: flags.output,
    address: { prefix: flags.pathPrefix ?? null, baseUrl: flags.baseUrl ?? null },
    skipBad: flags.skipBad === true,
    offline: flags.offline === true,
    threads: flags.threads,
    fresh: flags.fresh === true,
    ...(parts === undefined ? {} : { parts }),
  });
  if (archive === null) {
    process.stdout.write(
      `Nothing changed: ${safeLine(flags.output)} is as the last build left it.\n`,
    );
    return;
  }
  const { summary } = await import('./summary.ts');
  for (const line of summary({ archive, times, output: flags.output }, painter(process.stdout))) {
    process.stdout.write(`${line}\n`);
  }
}

/** A build that is ended from outside takes along what it has made so far; only SIGKILL leaves that to the next. */
async function buildUntilStopped(options: BuildOptions): Promise<Built> {
  let isStopping = false;
  const stopOnSignal = (underway: Underway) => {
    for (const [signal, code] of Object.entries(SIGNALS)) {
      process.once(signal, async () => {
        isStopping = true;
        await underway.abandon();
        process.stderr.write('\nStopped: the site is as it was.\n');
        process.exit(code);
      });
    }
  };
  try {
    return await build(options, progressOn(process.stderr), stopOnSignal);
  } catch (error) {
    // Of whom the end was asked, it is no failure that the work stopped.
    if (isStopping) await new Promise(() => undefined);
    throw error;
  }
}
