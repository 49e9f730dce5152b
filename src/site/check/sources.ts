import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Listed, listArticles } from '../../read/list.ts';
import { sha256 } from '../../text/ids.ts';
import { problem } from '../../text/notices.ts';
import { originalPath, outputFile } from '../links.ts';
import type { Check, Report, Site } from './site.ts';

/** Every article in the folder `articlesDir` is published byte for byte, and nothing else is. */
export function checkSources(articlesDir: string): Check {
  return async (site, report) => {
    const listing = await listArticles(articlesDir);
    if (!listing.ok) {
      for (const wrong of listing.problems) report(wrong);
      return 0;
    }
    const { files } = listing.value;
    const left = new Set(site.manifest.keys());
    for (const file of files) {
      left.delete(outputFile(originalPath(file.id)));
      await compareOne(articlesDir, file, site, report);
    }
    for (const path of left) {
      const what = `is published, and there is no such article in ${articlesDir} any more`;
      report(problem(path, what, 'Put the article back, or build the site again.'));
    }
    return files.length;
  };
}

async function compareOne(folder: string, file: Listed, site: Site, report: Report): Promise<void> {
  const published = site.manifest.get(outputFile(originalPath(file.id)));
  if (published === undefined) {
    // Left out knowingly: the site says so on its about page.
    const { skipped } = site.marker;
    if (skipped.includes(file.path) || skipped.includes(file.sidecar ?? file.path)) return;
    report(problem(file.path, 'is not in the site', 'Build the site again.'));
    return;
  }
  const bytes = await readFile(join(folder, file.path)).catch(() => null);
  if (bytes === null) {
    report(problem(file.path, 'cannot be read', 'Give yourself the right to read it.'));
  } else if (sha256(bytes) !== published) {
    const what = 'is not what the site publishes: it has changed since, or the site has';
    report(problem(file.path, what, 'Build the site again.'));
  }
}
