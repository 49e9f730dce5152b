import { mentionsOf } from '../../src/mentions/place.ts';
import type { Article, Block, BlockKind, Entry } from '../../src/model.ts';
import { articleId, blockId, sha256 } from '../../src/text/ids.ts';

const UNKNOWN = { basis: 'unknown' } as const;

/** An article of which nothing is known, with `parts` in place. */
export function article(parts: Partial<Article> = {}): Article {
  return {
    id: articleId('a.txt'),
    path: 'a.txt',
    format: 'txt',
    sha256: sha256(''),
    size: 0,
    encoding: 'utf-8',
    encodingBasis: 'utf-8',
    fields: {
      title: UNKNOWN,
      standfirst: UNKNOWN,
      outlet: UNKNOWN,
      agency: UNKNOWN,
      byline: UNKNOWN,
      published: UNKNOWN,
      place: UNKNOWN,
      language: UNKNOWN,
      url: UNKNOWN,
      note: UNKNOWN,
    },
    blocks: [],
    removed: [],
    ...parts,
  };
}

/** A block that begins on line `line`, its words at the start of the original. */
export function block(text: string, kind: BlockKind = 'paragraph', line = 1): Block {
  const runs = [{ at: 0, source: 0, length: text.length }];
  return { id: blockId(line), kind, text, runs, credit: null };
}

/** The entry of the file `name`.txt with `blocks`, the mentions that stand in them, and `parts` of its fields. */
export function entry(
  name: string,
  blocks: readonly Block[],
  parts: Partial<Article['fields']> = {},
): Entry {
  const made = article({
    id: articleId(name),
    path: `${name}.txt`,
    blocks,
    fields: { ...article().fields, ...parts },
  });
  return { article: made, mentions: mentionsOf(made) };
}
