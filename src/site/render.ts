import { setImmediate } from 'node:timers/promises';
import { Eleventy, type UserConfig } from '@11ty/eleventy';
import { PAGES_TEMPLATE, setUp } from './eleventy.ts';
import type { Page } from './page.ts';

/**
 * Eleventy holds what it renders until the last page is written. It is handed the pages in shelves of this many, so
 * that memory stays the same however large the archive; smaller ones only repeat its start, 0.1 s each.
 */
const SHELF = 1000;

export interface RenderFolders {
  /** Exists and is empty: Eleventy insists on a folder to look for templates in. */
  readonly input: string;
  readonly output: string;
}

/**
 * Renders every page with Eleventy and writes it to its place in the output folder. `onPage` is called once a page.
 * Rejects, naming the page, when one cannot be rendered or when two want the same file.
 */
export async function renderPages(
  pages: readonly Page[],
  folders: RenderFolders,
  onPage: () => void,
): Promise<void> {
  refuseDoubles(pages.map(({ path }) => path));
  for (let at = 0; at < pages.length; at += SHELF) {
    await renderShelf(pages.slice(at, at + SHELF), folders, onPage);
  }
}

/** Throws, naming the file, when two pages want one. */
export function refuseDoubles(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    if (seen.has(path)) throw new Error(`Two pages want the file ${path}.`);
    seen.add(path);
  }
}

async function renderShelf(
  shelf: readonly Page[],
  { input, output }: RenderFolders,
  onPage: () => void,
): Promise<void> {
  const failures: Error[] = [];
  const render = async (page: Page) => {
    // Lets a signal, or the terminal, have its turn: rendering alone never would.
    await setImmediate();
    try {
      const html = page.render();
      onPage();
      return html;
    } catch (cause) {
      const failure = new Error(`The page ${page.path} cannot be rendered: ${words(cause)}`, {
        cause,
      });
      failures.push(failure);
      throw failure;
    }
  };
  const config = (of: UserConfig) => {
    addPages(of, shelf, render);
    setUp(of);
  };
  // No file: that of the project is TypeScript, which a thread without a compiler cannot read.
  const eleventy = new Eleventy(input, output, { configPath: '', quietMode: true, config });
  await eleventy.init();
  // Even when quiet it reports each run on standard output, which is for results.
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    // Eleventy wraps the failure in several of its own: the first says which page and why.
    throw failures[0] ?? error;
  }
}

function addPages(
  config: UserConfig,
  shelf: readonly Page[],
  render: (page: Page) => Promise<string>,
): void {
  config.addGlobalData('pages', () => shelf);
  config.addTemplate<Page>(PAGES_TEMPLATE, {
    data: {
      pagination: { data: 'pages', size: 1, alias: 'entry' },
      permalink: ({ entry }) => entry.path,
      eleventyExcludeFromCollections: true,
    },
    render: ({ entry }) => render(entry),
  });
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
