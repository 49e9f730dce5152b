import assert from 'node:assert/strict';
import { assembleArticle } from '../../src/article/assemble.ts';
import { assembleBlocks } from '../../src/article/blocks.ts';
import { classify } from '../../src/lines/classify.ts';
import type {
  ArchiveSettings,
  Article,
  Format,
  GivenFacts,
  Line,
  Outcome,
} from '../../src/model.ts';
import { modelsFor } from '../../src/models.ts';
import { splitLines } from '../../src/read/formats.ts';
import { DEFAULT_SETTINGS } from '../../src/read/schema.ts';
import { articleId, sha256 } from '../../src/text/ids.ts';

interface Options {
  readonly format?: Format;
  readonly given?: GivenFacts;
  readonly settings?: ArchiveSettings;
}

/** The article made of a text, and its lines. */
export function described(
  text: string,
  { format = 'txt', given = {}, settings = DEFAULT_SETTINGS }: Options = {},
): { readonly lines: readonly Line[]; readonly outcome: Outcome<Article> } {
  const path = `input.${format}`;
  const bytes = new TextEncoder().encode(text);
  const file = { path, id: articleId(path), format, bytes, sha256: sha256(bytes), given };
  const decoded = { text, encoding: 'utf-8', encodingBasis: 'utf-8' } as const;
  const split = splitLines(file, decoded);
  assert(split.ok, JSON.stringify(split));
  const models = modelsFor(format);
  const lines = classify(split.value, models.lines);
  const blocks = assembleBlocks(lines);
  return { lines, outcome: assembleArticle({ file, decoded, lines, blocks, settings, models }) };
}

/** {@link described} where there must be an article. */
export function articleOf(text: string, options: Options = {}): Article {
  const { outcome } = described(text, options);
  assert(outcome.ok, JSON.stringify(outcome));
  return outcome.value;
}
