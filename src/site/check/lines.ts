import { createReadStream } from 'node:fs';

/** The lines of a file, without their line feeds; one is in memory at a time. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const chunk of createReadStream(file, { encoding: 'utf8' })) {
    const parts = String(chunk).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield [...rest, part].join('');
      rest = [];
    }
    rest.push(parts.at(-1) ?? '');
  }
  yield rest.join('');
}
