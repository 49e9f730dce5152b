import { mkdirSync, rmSync } from 'node:fs';
import { metaName } from '../../src/site/index-files/meta.ts';
import { run as repack } from '../../src/site/index-files/repack-job.ts';
import { articlePath } from '../../src/site/links.ts';
import { runPagefind } from '../../src/site/search-slice.ts';
import { articleId } from '../../src/text/ids.ts';

export interface Doc {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly isCut?: boolean;
}

export const urlOf = ({ name }: Doc) => articlePath(articleId(name));

function html({ title, text, isCut = false }: Doc): string {
  const cut = isCut ? '<meta content="cut" data-pagefind-meta="cut[content]">' : '';
  const headline = `<h1 data-pagefind-meta="title" data-pagefind-weight="8">${title}</h1>`;
  return `<html><head>${cut}<meta content="Day" data-pagefind-meta="day[content]"></head><body><main data-pagefind-body>${headline}<p id="l1">${text}</p></main></body></html>`;
}

/** An index as Pagefind makes it of all, and its pages. */
export async function whole(docs: readonly Doc[], folder: string, tag: string) {
  rmSync(folder, { recursive: true, force: true });
  const articles = docs.map((doc) => ({ url: urlOf(doc), html: html(doc) }));
  await runPagefind(tag, articles, folder);
  const name = metaName(folder);
  return { name, pages: repack({ folder, name }) };
}

export function emptyFolder(path: string): string {
  mkdirSync(path);
  return path;
}

export const doc = (number: number): Doc => ({
  name: `n${number}`,
  title: `Quay ${number} closed`,
  text: `The quay ${number} of Harbour town was closed in ${1900 + (number % 90)} word${number * 7}.`,
});
export const docs = (count: number) => Array.from({ length: count }, (_, number) => doc(number));
