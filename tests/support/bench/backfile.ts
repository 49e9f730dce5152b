import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Command, measure } from './command.ts';
import { ROOT } from './rivals.ts';

/** The command that makes a site of a folder of articles, as `npm run build` runs it. */
export function buildCommand(articles: string, output: string): Command {
  const args = ['src/start.mjs', 'build', '--articles', articles];
  return { program: process.execPath, args: [...args, '--output', output], cwd: ROOT };
}

/** A build from nothing: neither a site nor anything kept of an earlier build is there. */
export async function coldBuild(articles: string, room: string) {
  rmSync(room, { recursive: true, force: true });
  return measure([buildCommand(articles, join(room, 'site'))]);
}

/** Does something with one article of the folder changed by a sentence, and puts it back as it was. */
export async function withChange<T>(
  articles: string,
  work: (change: { readonly id: string; readonly apply: (sentence: string) => void }) => Promise<T>,
): Promise<T> {
  const names = readdirSync(articles).filter((name) => name.endsWith('.txt'));
  const name = names.sort()[Math.floor(names.length / 2)];
  if (name === undefined) throw new Error(`${dirname(articles)} holds no article.`);
  const path = join(articles, name);
  const before = readFileSync(path);
  try {
    return await work({
      id: name.replace(/\.txt$/, ''),
      apply: (sentence) => appendFileSync(path, `\n\n${sentence}\n`),
    });
  } finally {
    writeFileSync(path, before);
  }
}
