// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Starts Backfile's command line (./cli.ts) from a bundle of its sources. This is JavaScript, as Node runs it: it stands
 * before everything that is compiled.
 */
// Eleventy's own switch: it then starts no thread that looks after modules of templates in files, of which there are none.
Object.assign(process.env, { ELEVENTY_SKIP_ESM_RESOLVER: '1' });

try {
  const { programBundle } = await import('./program/bundled.mjs');
  await import(pathToFileURL(join(await programBundle(), 'src/cli.mjs')).href);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${explained(error)}\n`);
}

/** @param {unknown} error */
function explained(error) {
  if (!(error instanceof Error)) return String(error);
  // esbuild's own message has the file and the line.
  const words = 'errors' in error ? error.message : (error.stack ?? error.message);
  const isMissing = /Could not resolve|Cannot find (?:package|module)/.test(words);
  return isMissing
    ? `${words}\nPackages are not installed, or are behind package-lock.json: run \`npm ci\`.`
    : words;
}
