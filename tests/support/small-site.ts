import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { articleToMarkdown } from '../../src/article/markdown.ts';
import type { Archive } from '../../src/model.ts';
import type { SiteOptions } from '../../src/site/options.ts';
import { type ArticleSpec, makeArchive, originalOf } from './archive.ts';
import { filesOf } from './exports.ts';

const OPTIONS: SiteOptions = {
  prefix: '/archive/',
  baseUrl: 'https://papers.example/archive/',
};

export const SPECS: readonly ArticleSpec[] = [
  { path: 'a.txt', title: 'A', paragraphs: ['The pier was closed on Friday.'] },
  { path: 'café.txt', title: 'Café', paragraphs: ['Open.'] },
];

/** A new folder with a site as small as a whole one can be: two articles, plain pages, every export. */
async function smallSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backfile-site-'));
  const archive = makeArchive({ articles: SPECS });
  for (const [path, text] of [...pagesOf(archive), ...filesOf(archive, OPTIONS)])
    await put(folder, path, text);
  return folder;
}

/** Writes a file below `folder`, making the folders it needs. */
export async function put(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** Runs `use` with a small site, which is removed whatever happens. */
export async function withSmallSite<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await smallSite();
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function pagesOf(archive: Archive): ReadonlyMap<string, string> {
  const files = new Map([
    ['index.html', page('<a href="/archive/articles/a/#l1">A</a> <a href="articles/café/">C</a>')],
    ['404.html', page('<a href="/archive/">Home</a>')],
    ['assets/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ]);
  for (const [index, { article }] of archive.entries.entries()) {
    const folder = `articles/${article.id}/`;
    const text = article.blocks.map(({ id, text }) => `<p id="${id}">${text}</p>`).join('');
    files.set(`${folder}index.html`, page(`${text}<a href="../../">Home</a>`));
    files.set(`${folder}index.md`, articleToMarkdown(article));
    files.set(`${folder}original.txt`, originalOf(SPECS[index] ?? { path: '' }));
  }
  return files;
}

function page(body: string): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><title>Page</title></head><body>${body}</body></html>\n`;
}
