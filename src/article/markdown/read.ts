import type { Article, Notice, Outcome } from '../../model.ts';
import { fail, problem, succeed } from '../../text/notices.ts';
import { type CutFile, cutMatter } from './matter.ts';
import { readBlocks } from './read-blocks.ts';
import { readFields } from './read-fields.ts';
import { frontMatterSchema } from './schema.ts';
import { readYaml } from './yaml.ts';

/** The file's name on the site; a copy elsewhere is named by whoever reads it. */
const NAME = 'index.md';
const REMEDY = 'Build the archive again: this file is made from the original.';

/** See `articleFromMarkdown`. */
export function readArticle(markdown: string): Outcome<Article> {
  const file = cut(markdown);
  if (!file.ok) return file;

  const yaml = readYaml(file.value.yaml);
  if (yaml.errors.length > 0) {
    return fail(...yaml.errors.map(({ line, message }) => broken(message, line)));
  }
  const parsed = frontMatterSchema.safeParse(yaml.value);
  if (!parsed.success) {
    return fail(
      ...parsed.error.issues.map(({ path, message }) =>
        broken(message, yaml.lineOf(path), path.map(String).join('.')),
      ),
    );
  }
  const { backfile } = parsed.data;
  const problems: Notice[] = [];
  const complain = (what: string, path: readonly PropertyKey[]) =>
    problems.push(broken(what, yaml.lineOf(path), path.map(String).join('.')));
  const fields = readFields(parsed.data, complain);
  const blocks = readBlocks(file.value.content, backfile.blocks, complain);
  if (problems.length > 0) return fail(...problems);

  const { id, path, format, sha256, size, encoding, removed } = backfile;
  const { label, basis } = encoding;
  return succeed({
    ...{ id, path, format, sha256, size, encoding: label, encodingBasis: basis },
    ...{ fields, blocks, removed },
  });
}

function cut(markdown: string): Outcome<CutFile> {
  try {
    const file = cutMatter(markdown);
    return file === null ? fail(broken('does not begin with front matter', 1)) : succeed(file);
  } catch (error) {
    return fail(broken(error instanceof Error ? error.message : String(error), 1));
  }
}

function broken(what: string, line: number, words?: string): Notice {
  return problem(NAME, what, REMEDY, words === undefined ? { line } : { line, words });
}
