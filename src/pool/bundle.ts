import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const GUARD = fileURLToPath(new URL('./guard.ts', import.meta.url));
const PROJECT = new URL('../../package.json', import.meta.url).href;

/** Name under which a bundle exports its guarded work. */
export const WORK = 'work';

/**
 * Bundles the module of a job, with everything it needs, to the script `<folder>/<name>.mjs`, and gives its path. A thread
 * starts with it several times as fast as with hundreds of files of TypeScript, each compiled in each thread; and Node 20
 * has no way to run those in one without making it load a compiler of its own. Throws, with esbuild's words, if it does not
 * compile.
 */
export async function bundleJob(module: URL, folder: string, name: string): Promise<string> {
  const { build } = await import('esbuild');
  const outfile = join(folder, `${name}.mjs`);
  const entry = [
    `import { run } from ${JSON.stringify(fileURLToPath(module))};`,
    `import { guarded } from ${JSON.stringify(GUARD)};`,
    `export const ${WORK} = guarded(run);`,
  ].join('\n');
  await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', module)), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages in CommonJS ask for Node's modules with `require`.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(PROJECT)});`,
    },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [ownPlaces, leftAlone],
    logLevel: 'silent',
  });
  return outfile;
}

/** Packages that look for files beside their own, hence are loaded from where they are. */
const LEFT_ALONE = /^(?:@11ty\/eleventy|esbuild)$/;

const leftAlone: Plugin = {
  name: 'left-alone',
  setup({ onResolve }) {
    onResolve({ filter: LEFT_ALONE }, ({ path }) => ({
      path: import.meta.resolve(path),
      external: true,
    }));
  },
};

/** Files that a module names from where it stands are still there, wherever the bundle is. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const url = JSON.stringify(pathToFileURL(path).href);
      const loader = path.endsWith('x') ? 'tsx' : 'ts';
      return { contents: text.replaceAll('import.meta.url', url), loader };
    });
  },
};
