import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Does something with one article of the folder changed by a sentence in its text, and puts it back as it was. */
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
      apply: (sentence) => writeFileSync(path, withSentence(readFileSync(path), sentence)),
    });
  } finally {
    writeFileSync(path, before);
  }
}

/**
 * The file with an ASCII sentence as a paragraph behind a line that ends a sentence, as near to its first third as can be: that
 * is of the article, while a line at the end would be taken out again as noise, and nothing would have changed.
 */
function withSentence(file: Buffer, sentence: string): Buffer {
  // One character a byte: whatever else the file is written in stays as it is.
  const text = file.toString('latin1');
  const ends = [...text.matchAll(/(?<=[a-z]{3}\.\r?\n)/g)].map(({ index }) => index);
  const far = (at: number) => Math.abs(at - text.length / 3);
  const [place = text.length] = ends.sort((a, b) => far(a) - far(b));
  return Buffer.from(`${text.slice(0, place)}\n${sentence}\n${text.slice(place)}`, 'latin1');
}
