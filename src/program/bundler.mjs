// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder, with `/` at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`;

/**
 * Bundles modules of the project, with every package that they need, to `<folder>/<their path>.mjs`: what several need,
 * and what is loaded only when asked for, becomes files beside them. Node starts such a bundle several times as fast as
 * hundreds of files of TypeScript, each compiled on its way in, and a thread runs it without a compiler. Throws, with
 * esbuild's words, if a module does not compile or a package is not there.
 * @param {readonly string[]} modules paths from the project's folder
 * @param {string} folder made if it is not there
 */
export async function bundle(modules, folder) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...modules],
    outdir: folder,
    outbase: ROOT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Packages in CommonJS ask for Node's modules with `require`.
    banner: { js: REQUIRE },
    plugins: [ownPlaces, leftAlone, tableWhenAsked],
    logLevel: 'silent',
  });
}

/** Where the module at `path`, from the project's folder, is in a bundle. @param {string} path */
export function placeOf(path) {
  return path.replace(/\.ts$/, '.mjs');
}

/** Packages that look for files beside their own, or start programs there: they are loaded from where they are. */
const LEFT_ALONE =
  /^(?:@11ty\/eleventy|@11ty\/eleventy-dev-server|chokidar|esbuild|pagefind|piscina)$/;

/** @type {import('esbuild').Plugin} */
const leftAlone = {
  name: 'left-alone',
  setup({ onResolve }) {
    onResolve({ filter: LEFT_ALONE }, ({ path }) => ({
      path: import.meta.resolve(path),
      external: true,
    }));
    // What starts the program is not part of what it starts: there is one of it in a process, and it knows its place.
    onResolve({ filter: /^\.{1,2}\/.*\.mjs$/ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      return file.startsWith(HERE) ? { path: pathToFileURL(file).href, external: true } : null;
    });
  },
};

/** Files that a module names from where it stands are still there, wherever the bundle is. @type {import('esbuild').Plugin} */
const ownPlaces = {
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

/**
 * The detector of languages has a table that takes as long to read as some hundred articles, and most archives of English have no
 * use for it: it is read when a text is first asked about, and as JSON, a fifth of the time that JavaScript takes.
 * @type {import('esbuild').Plugin}
 */
const tableWhenAsked = {
  name: 'table-when-asked',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]eld[\\/]src[\\/]entries[\\/]static\.small\.js$/ }, async ({ path }) => {
      const { ngramsData } = await import(new URL('../ngrams/small.js', pathToFileURL(path)).href);
      const json = JSON.stringify(JSON.stringify(ngramsData));
      const contents = `
        import { createEld } from '../languageDetector.js';
        let made = null;
        function make() {
          const { instance, loadData } = createEld();
          loadData(JSON.parse(${json}));
          return instance;
        }
        export const eld = { detect: (text) => (made ??= make()).detect(text) };`;
      return { contents };
    });
  },
};
