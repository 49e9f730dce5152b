import type { Node, Scalar, YAMLMap } from 'yaml';
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Mapped, Outcome } from '../../../model.ts';
import { join, mapped, trim } from '../../../text/mapped.ts';
import { fail, problem, succeed } from '../../../text/notices.ts';
import { readYaml, type YamlMapping } from '../../yaml.ts';
import type { PhysicalLine } from '../physical.ts';
import { aligned, Words } from '../words.ts';
import type { Block } from './block.ts';

export interface FrontMatter {
  /** Lines it takes, with its fences; 0 without front matter. */
  readonly length: number;
  readonly blocks: readonly Block[];
}

const NO_FRONT_MATTER: FrontMatter = { length: 0, blocks: [] };

/** The fence of TOML, as Hugo has it: https://gohugo.io/content-management/front-matter/ */
const HUGO_TOML = '+++';

/** The line that opens it. */
const FENCE: Block = { first: 0, next: 1, words: { text: '', runs: [] }, hint: null };

/**
 * The front matter of a Markdown file: YAML between a first line `---` and a line `---` or `...`, each of its keys a
 * block. It is only ever read, never run: `---js` is refused, and so is
 * TOML. What stands between two such lines and is no mapping (a paragraph between thematic breaks) is text.
 */
export function readFrontMatter(
  path: string,
  text: string,
  lines: readonly PhysicalLine[],
): Outcome<FrontMatter> {
  const opening = lineText(text, lines[0]).trimEnd();
  const language = fenceLanguage(opening);
  if (language === null) return succeed(NO_FRONT_MATTER);
  const fence = opening === HUGO_TOML ? /^\+\+\+[ \t]*$/ : /^(?:---|\.\.\.)[ \t]*$/;
  const close = lines.findIndex((line, index) => index > 0 && fence.test(lineText(text, line)));
  if (close === -1) return succeed(NO_FRONT_MATTER);
  if (!/^(?:ya?ml)?$/i.test(language)) return fail(otherLanguage(path, opening));

  const start = lines[1]?.start ?? 0;
  const yaml = readYaml(path, text.slice(start, lines[close]?.start), 2);
  if (!yaml.ok) return yaml;
  const { mapping, isEmpty } = yaml.value;
  if (mapping === null)
    return succeed(isEmpty ? { length: close + 1, blocks: [FENCE] } : NO_FRONT_MATTER);
  return blocksOf(path, text, { mapping, start, close });
}

/** What stands behind the dashes of an opening fence: `js`, nothing; null where the line is none. */
function fenceLanguage(line: string): string | null {
  if (line === HUGO_TOML) return 'toml';
  return /^---[ \t]*([a-z][a-z0-9+]*)?[ \t]*$/i.exec(line)?.slice(1).join('') ?? null;
}

function lineText(text: string, line: PhysicalLine | undefined): string {
  // Fences are short; a line of megabytes is not worth a match.
  return line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + 100));
}

function otherLanguage(path: string, opening: string) {
  return problem(
    path,
    'front matter that is not YAML',
    'Write the facts as "key: value" lines between two lines "---".',
    { line: 1, words: opening },
  );
}

function blocksOf(
  path: string,
  text: string,
  of: { readonly mapping: YamlMapping; readonly start: number; readonly close: number },
): Outcome<FrontMatter> {
  const { mapping, start, close } = of;
  // Line 2 of the file has index 1.
  const firsts = mapping.pairs.map(({ key }) => mapping.place([key]).line - 1);
  const shared = mapping.pairs.find((_, index) => firsts[index] === firsts[index - 1]);
  if (shared !== undefined) {
    const remedy = 'Write each key on a line of its own.';
    return fail(problem(path, 'two keys on one line', remedy, mapping.place([shared.key])));
  }
  const blocks = mapping.pairs.map(({ key, value }, index) => ({
    first: firsts[index] ?? 0,
    next: firsts[index + 1] ?? close,
    words: trim(wordsOf(value, text, start)),
    hint: { kind: 'meta', name: `front-matter:${key}` } as const,
  }));
  return succeed({ length: close + 1, blocks: [FENCE, ...blocks] });
}

/**
 * The words of a value: a text as YAML reads it; a list's with commas between them, or semicolons where its items have
 * commas; of a mapping that names a person the name; of another what stands there.
 */
function wordsOf(node: Node | null, text: string, start: number): Mapped {
  if (node === null || !node.range) return { text: '', runs: [] };
  const from = start + node.range[0];
  const to = start + node.range[1];
  if (isSeq(node) && node.items.every(isNode)) {
    const isWikilink = /^\[\[[^[\]]*\]\]$/.test(text.slice(from, to).trimEnd());
    const items = node.items.map((item) => wordsOf(item, text, start));
    if (!isWikilink)
      return join(items, items.some((item) => item.text.includes(',')) ? '; ' : ', ');
  }
  const name = isMap(node) ? nameParts(node) : [];
  if (name.length > 0) return inOrder(name.map((part) => wordsOf(part, text, start)));
  if (!isScalar(node)) return mapped(text.slice(from, to), from);
  return aligned(String(node.value), text, from + lead(node, text.slice(from, to)), to);
}

/** Length of what stands before a text itself: a quotation mark, or the line that announces a block of text. */
function lead(scalar: Scalar, source: string): number {
  switch (scalar.type) {
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
      return 1;
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return source.indexOf('\n') + 1;
    default:
      return 0;
  }
}

/** Keys of a person's name in reading order, as CSL (Better BibTeX) and Zotero have them. */
const NAME_KEYS = [
  'given',
  'firstName',
  'non-dropping-particle',
  'family',
  'lastName',
  'literal',
  'name',
];

function nameParts(map: YAMLMap): readonly Node[] {
  return NAME_KEYS.flatMap((key) => {
    const part: unknown = map.get(key, true);
    return isScalar(part) ? [part] : [];
  });
}

/** With spaces between them; what stands in the file before its predecessor counts as made. */
function inOrder(parts: readonly Mapped[]): Mapped {
  const words = new Words();
  for (const [index, part] of parts.entries()) {
    if (index > 0) words.add(' ', null);
    words.addMapped(part);
  }
  return words.done();
}
