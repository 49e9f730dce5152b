import { appendFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { build } from '../../src/site/build.ts';
import { temporaryFolder, writeFiles } from './folders.ts';

/** One an article. */
export const MONTHS = ['January', 'March', 'March', 'May', 'June', 'June', 'August', 'October'];
const SILENT = { begin: () => undefined, advance: () => undefined, end: () => undefined };

function text(title: string, index: number): string {
  const when = `${1 + index} ${MONTHS[index % MONTHS.length]} 2018`;
  return `${title}\n\n${when}\n\nThe quay was closed on ${when}, the town of Harbour said.\n\nIt opens again on 5 May 2019.\n`;
}

/** A folder with articles of a year, and what builds it. */
export function archive(t: TestContext, inASlice?: number) {
  const root = temporaryFolder(t);
  const articles = join(root, 'articles');
  const texts = MONTHS.map((_, index) => [`${index}.txt`, text(`Quay ${index} closed`, index)]);
  writeFiles(articles, Object.fromEntries(texts));
  const made = async (name: string, fresh = false) => {
    const output = join(root, name);
    const address = { prefix: null, baseUrl: null };
    const slices = inASlice === undefined ? {} : { inASlice };
    await build({ articles, output, address, skipBad: false, fresh, ...slices }, SILENT);
    return output;
  };
  return { articles, made };
}

/** Edits an article of the archive. */
export function apply(articles: string, { kind, index }: { kind: string; index: number }): void {
  const path = join(articles, `${index}.txt`);
  const sidecar = join(articles, `${index}.yml`);
  if (kind === 'settings') writeFileSync(join(articles, 'archive.yml'), `title: News ${index}\n`);
  if (kind === 'add') writeFileSync(join(articles, `new ${index}.txt`), text('A new one', index));
  if (!existsSync(path)) return;
  if (kind === 'title') writeFileSync(sidecar, `title: Renamed ${index}\n`);
  if (kind === 'date') writeFileSync(sidecar, `published: 2018-03-0${1 + index}\n`);
  if (kind === 'text') appendFileSync(path, '\nAnother sentence of 7 May 2019 follows here.\n');
  if (kind === 'delete') for (const gone of [path, sidecar]) rmSync(gone, { force: true });
  if (kind === 'rename') renameSync(path, join(articles, `moved ${index}.txt`));
  if (kind === 'rename') rmSync(sidecar, { force: true });
}
