import matter from 'gray-matter';
import { writeYaml } from './write-yaml.ts';

/**
 * gray-matter cuts the file; the YAML is read by `yaml.ts`, which can say on which line a mistake stands. Its own engine
 * for JavaScript (also called `js`) runs the front matter as code: this one throws.
 */
const ENGINES = {
  yaml: { parse: () => ({}), stringify: writeYaml },
  javascript: {
    parse(): never {
      throw new Error('front matter in JavaScript is not read');
    },
  },
};

/** Always handed over as an object: a string would have its own beginning read as front matter. */
export function stringifyMatter(content: string, data: object): string {
  return matter.stringify({ content }, data, { engines: ENGINES });
}

export interface CutFile {
  /** From behind the opening `---` on: its first line is the file's first. Ends in a line break, also after a `\r`. */
  readonly yaml: string;
  readonly content: string;
}

/**
 * Front matter and body of a Markdown file; null where it does not begin with front matter. Throws where the front
 * matter is in another language than YAML. Always called with options: without them gray-matter shares one
 * mutable object between calls.
 */
export function cutMatter(markdown: string): CutFile | null {
  if (!markdown.startsWith('---') || !/\n---(?:\r?\n|$)/.test(markdown)) return null;
  if (hasManyBlankLines(markdown)) return null;
  const file = matter(markdown, { engines: ENGINES });
  if (file.language !== 'yaml' && file.language !== '') {
    throw new Error(`front matter in "${file.language}" is not read`);
  }
  return { yaml: `${file.matter}\n`, content: file.content };
}

/** gray-matter's search for comments takes the square of the number of consecutive blank lines. */
function hasManyBlankLines(markdown: string): boolean {
  let blank = 0;
  for (const line of markdown.split('\n')) {
    blank = line.trim() === '' ? blank + 1 : 0;
    if (blank > 1000) return true;
  }
  return false;
}
