import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '../../model.ts';
import { problem } from '../../text/notices.ts';
import { linesOf } from './lines.ts';
import type { Report, Site } from './site.ts';

/** Where a text stops being JSON: a line, from 1; null if that cannot be told. */
export interface JsonProblem {
  readonly line: number | null;
}

/** Null of well-formed JSON (RFC 8259). */
export function jsonProblem(text: string): JsonProblem | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return {
      line: position === undefined ? null : text.slice(0, Number(position)).split('\n').length,
    };
  }
}

/** Arrays with one entry to a line, which can be too long to be parsed at once. */
const LISTS = new Set(['data/articles.json', 'data/events.json']);

/** Every `.json` file is JSON. */
export async function checkJson(site: Site, report: Report): Promise<number> {
  const paths = site.files.filter((path) => path.endsWith('.json'));
  for (const path of paths) {
    const file = join(site.folder, path);
    const wrong = LISTS.has(path)
      ? await listProblem(linesOf(file))
      : jsonProblem(await readFile(file, 'utf8'));
    if (wrong !== null) report(notWellFormed(path, wrong.line));
  }
  return paths.length;
}

function notWellFormed(path: string, line: number | null): Notice {
  const where = line === null ? {} : { line };
  return problem(path, 'is not well-formed JSON', 'Build the site again.', where);
}

/** Where a list stands: before its `[`, where an entry may come or must, where `]` must, and after it. */
type State = 'before' | 'first' | 'next' | 'last' | 'after';

/** Null of `[`, one value to a line with commas between them, and `]`. */
async function listProblem(from: AsyncIterable<string>): Promise<JsonProblem | null> {
  let state: State | null = 'before';
  let line = 0;
  for await (const text of from) {
    line += 1;
    state = advance(state, text.trim());
    if (state === null) return { line };
  }
  return state === 'after' ? null : { line };
}

/** The state after `line`; null if it may not stand there. */
function advance(state: State, line: string): State | null {
  if (state === 'before') return line === '[' ? 'first' : null;
  if (state === 'after') return line === '' ? 'after' : null;
  if (line === ']') return state === 'next' ? null : 'after';
  if (state === 'last') return null;
  const more = line.endsWith(',');
  if (jsonProblem(more ? line.slice(0, -1) : line) !== null) return null;
  return more ? 'next' : 'last';
}
