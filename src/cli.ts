import { Command, type OptionValues } from '@commander-js/extra-typings';
import { EXIT, explainFailure } from './cli/failure.ts';
import { buildArguments, options } from './cli/options.ts';

/** Each command's own code is loaded when it runs: Eleventy alone takes longer to load than `explain` takes. */
const commands = {
  build: async () => (await import('./cli/run-build.ts')).runBuild,
  serve: async () => (await import('./cli/serve.ts')).serve,
  preview: async () => (await import('./cli/preview.ts')).runPreview,
  extract: async () => (await import('./cli/extract.ts')).extract,
  explain: async () => (await import('./cli/explain.ts')).explain,
  check: async () => (await import('./cli/check.ts')).check,
} as const;

/**
 * Backfile's command line. Results go to standard output, progress and problems to standard error. Exit codes: 0 done,
 * 1 a problem in the input (all of them are listed), 2 wrong use.
 */
function commandLine(): Command {
  const program = new Command('backfile')
    .description('Turns a folder of saved news articles into a static, searchable archive website.')
    .exitOverride()
    .showHelpAfterError('(--help says more)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 a problem in the input (all of them are listed), 2 wrong use.',
    );
  addBuild(program);
  addJoin(program);
  addServe(program);
  addPreview(program);
  addExtract(program);
  addExplain(program);
  addCheck(program);
  return program;
}

/** What decides about a site and how it is made. */
const withSite = <A extends unknown[], O extends OptionValues>(command: Command<A, O>) =>
  command
    .addOption(options.articles())
    .addOption(options.output())
    .addOption(options.prefix())
    .addOption(options.baseUrl())
    .addOption(options.skipBad())
    .addOption(options.offline())
    .addOption(options.threads());

function addBuild(program: Command): void {
  withSite(program.command('build').description('make the site'))
    .addOption(options.fresh())
    .addOption(options.part())
    .action(async (given) => (await commands.build())(given));
}

function addJoin(program: Command): void {
  const command = program
    .command('join')
    .description('make the site of parts that `build --part` read, on one machine or on many')
    .argument('<parts...>', 'the folders of all parts');
  withSite(command)
    .addOption(options.fresh())
    .action(async (parts, given) => (await commands.build())(given, parts));
}

function addServe(program: Command): void {
  const command = program
    .command('serve')
    .description(
      'make the site, serve it on this machine, and make it again whenever something changes',
    );
  withSite(command)
    .addOption(options.port())
    .action(async (given) => (await commands.serve())({ ...given, build: buildArguments(given) }));
}

/** Of no use by itself: what `serve` runs beside its builds. */
function addPreview(program: Command): void {
  withSite(program.command('preview', { hidden: true })).action(async (given) =>
    (await commands.preview())(given),
  );
}

function addExtract(program: Command): void {
  program
    .command('extract')
    .description(
      'print what is known of every article: one JSON object a line, in the order of the files',
    )
    .addOption(options.articles())
    .action(async (given) => (await commands.extract())(given.articles));
}

function addExplain(program: Command): void {
  program
    .command('explain')
    .description('show what became of every line of a file, and how every field is known')
    .argument('<file>', 'an article, in the articles folder or anywhere else')
    .addOption(options.articles())
    .action(async (file, { articles }) => (await commands.explain())(file, articles));
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description('verify a built site: originals against the manifest, links, feeds, data')
    .addOption(options.site())
    .option('--articles <dir>', 'also compare the originals with this folder of articles')
    .action(async ({ site, articles }) =>
      (await commands.check())({ site, articles: articles ?? null }),
    );
}

/** `head` and the like stop reading when they have enough: that is no failure, and nothing more can be said. */
process.stdout.on('error', (error) => {
  process.exit('code' in error && error.code === 'EPIPE' ? EXIT.done : EXIT.problem);
});

try {
  await commandLine().parseAsync();
  process.exitCode ??= EXIT.done;
} catch (error) {
  process.exitCode = explainFailure(error);
}
