import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleFromMarkdown } from '../../article/markdown.ts';
import type { Notice } from '../../model.ts';
import { problem } from '../../text/notices.ts';
import type { Report, Site } from './site.ts';

/** Beside every published original stands its page and its Markdown, which reads back as the article of that original. */
export async function checkMarkdown(site: Site, report: Report): Promise<number> {
  let number = 0;
  for (const [original, sha256] of site.manifest) {
    const folder = original.slice(0, original.lastIndexOf('/') + 1);
    for (const path of [`${folder}index.html`, `${folder}index.md`]) {
      if (site.has(path)) continue;
      report(problem(path, `is missing beside ${original}`, 'Build the site again.'));
    }
    if (!site.has(`${folder}index.md`)) continue;
    number += 1;
    for (const wrong of await readBack(site, folder, sha256)) report(wrong);
  }
  return number;
}

async function readBack(site: Site, folder: string, sha256: string): Promise<readonly Notice[]> {
  const path = `${folder}index.md`;
  const read = articleFromMarkdown(await readFile(join(site.folder, path), 'utf8'));
  if (!read.ok) return read.problems.map((wrong) => ({ ...wrong, path }));
  const { value: article } = read;
  const named = `articles/${article.id}/` === folder;
  const what = !named
    ? `is of the article ${article.id}, which belongs elsewhere`
    : article.sha256 !== sha256
      ? `is of an original with the SHA-256 ${article.sha256}, not of the one beside it`
      : null;
  return what === null ? [] : [problem(path, what, 'Build the site again.')];
}
