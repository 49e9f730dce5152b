import type { Document, Node, Pair, YAMLError, YAMLMap } from 'yaml';
import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Notice, Outcome } from '../model.ts';
import { fail, problem, succeed } from '../text/notices.ts';

/** Longest YAML read, in UTF-16 code units: facts are short, and a YAML file of megabytes can stall any parser. */
const LONGEST_YAML = 65_536;

/** Syntax errors shown for one file: after a few, more only repeat the first in other words. */
const MOST_SYNTAX_ERRORS = 20;

/** A YAML mapping whose values are texts, lists and mappings, never numbers, dates or booleans; and where they stand. */
export interface YamlMapping {
  readonly data: Readonly<Record<string, unknown>>;
  readonly pairs: readonly YamlPair[];
  /** Where `path` (keys and list positions) stands: the line, from 1, of its key or list item, and that line's words. */
  place(path: readonly PropertyKey[]): { readonly line: number; readonly words: string };
}

/** A key of the mapping itself, not of a mapping within it. */
export interface YamlPair {
  readonly key: string;
  /** Offset of the key in the YAML. */
  readonly start: number;
  readonly value: Node | null;
}

/**
 * Reads YAML 1.2 by the failsafe schema: `2018-09-14`, `0123`, `12:30` and `yes` stay the texts they are.
 * @param path of the file, for its notices
 * @param firstLine the line of the file on which `text` begins
 * @returns the mapping, null where the text holds something else than a mapping (`isEmpty` tells nothing from a list
 * or a text); fails on broken YAML, a key twice, several documents, aliases, tags, and more than {@link LONGEST_YAML}
 */
export function readYaml(
  path: string,
  text: string,
  firstLine = 1,
): Outcome<{ readonly mapping: YamlMapping | null; readonly isEmpty: boolean }> {
  if (text.length > LONGEST_YAML) return fail(tooLong(path, firstLine));
  if (isTooDeep(text)) return fail(tooDeep(path, firstLine));
  const counter = new LineCounter();
  // Without prettyErrors: the parser would make a regular expression as long as the offending line.
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const place = (offset: number) => placeOf(text, counter, offset, firstLine);
  const problems = [
    ...syntaxProblems(path, text, document, place),
    ...structureProblems(path, document, place),
  ];
  if (problems.length > 0) return fail(...problems);
  const contents = document.contents;
  const isEmpty = contents === null || (isScalar(contents) && contents.source === '');
  return succeed({
    mapping: isMap(contents) ? mappingOf(contents, document, place) : null,
    isEmpty,
  });
}

type Place = (offset: number) => { readonly line: number; readonly words: string };

/** A mistake at the end of the file stands on the last line with words. */
function placeOf(text: string, counter: LineCounter, offset: number, firstLine: number) {
  const lineText = (number: number) =>
    text.slice(counter.lineStarts[number - 1] ?? 0, counter.lineStarts[number]).trim();
  let { line } = counter.linePos(offset);
  while (line > 1 && lineText(line) === '') line--;
  return { line: line + firstLine - 1, words: lineText(line) };
}

/**
 * True of YAML with more opening brackets, or more list marks on one line, than facts can need. The parser calls itself
 * for each; near the end of the stack V8 can abort the whole process, which no catch would stop.
 */
function isTooDeep(text: string): boolean {
  return text.split(/[[{]/, 1001).length > 1000 || /^[ \t]*(?:[-?:][ \t]+){50}/m.test(text);
}

function tooDeep(path: string, line: number): Notice {
  return problem(path, ...TOO_DEEP, { line });
}

const TOO_DEEP = [
  'lists or mappings too deep within each other',
  'Write "key: value" lines.',
] as const;

function tooLong(path: string, line: number): Notice {
  return problem(
    path,
    `holds more than ${LONGEST_YAML} characters of YAML`,
    'Keep only the facts here; put the text of the article into the article.',
    { line },
  );
}

function syntaxProblems(
  path: string,
  text: string,
  document: Document.Parsed,
  place: Place,
): readonly Notice[] {
  const found = [...document.errors, ...document.warnings];
  const shown = found
    .slice(0, MOST_SYNTAX_ERRORS)
    .map((error) => problem(path, ...explain(error, text), place(error.pos[0])));
  const more = found.length - shown.length;
  if (more > 0)
    shown.push(problem(path, `${more} more mistakes of YAML`, 'Mend the first ones first.'));
  return shown;
}

/** What is wrong and what to do, for the mistakes that people make; the parser's own words for the others. */
function explain(error: YAMLError, text: string): [what: string, remedy: string] {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return ['this key stands twice', 'Keep one of the two.'];
    case 'MULTIPLE_DOCS':
      return ['more than one YAML document', 'Remove the line "---" and what follows it.'];
    case 'BLOCK_AS_IMPLICIT_KEY':
      return ['a colon and a space within a value', 'Put the value between double quotes.'];
    case 'BAD_SCALAR_START':
      return [
        `a value cannot begin with ${JSON.stringify(text.slice(...error.pos))}`,
        'Put the value between double quotes.',
      ];
    case 'TAB_AS_INDENT':
      return ['a tab before the key', 'Indent with spaces.'];
    case 'TAG_RESOLVE_FAILED':
      return ['a YAML tag, which has no meaning here', 'Remove the word that begins with "!".'];
    case 'RESOURCE_EXHAUSTION':
      return [...TOO_DEEP];
    default:
      return [
        `broken YAML: ${error.message}`,
        'Write one "key: value" on each line, and values with special signs between double quotes.',
      ];
  }
}

/** What YAML allows and facts have no use for: aliases, which can make a small file huge, and keys that are lists. */
function structureProblems(
  path: string,
  document: Document.Parsed,
  place: Place,
): readonly Notice[] {
  const problems: Notice[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const what = `an alias (${alias.source}), which could stand for any amount of text`;
      problems.push(problem(path, what, 'Write the value itself.', place(startOf(alias))));
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) || isAlias(pair.key)) return;
      const at = place(isCollection(pair.key) ? startOf(pair.key) : startOf(pair.value));
      problems.push(problem(path, 'a key that is not a text', 'Write "key: value".', at));
    },
  });
  return problems;
}

function startOf(node: unknown): number {
  return (isScalar(node) || isCollection(node) || isAlias(node)) && node.range ? node.range[0] : 0;
}

function mappingOf(map: YAMLMap, document: Document, place: Place): YamlMapping {
  const data: Record<string, unknown> = Object.create(null);
  const pairs: YamlPair[] = [];
  for (const pair of map.items) {
    const key = keyOf(pair);
    data[key] = plainValue(pair.value, document);
    pairs.push({ key, start: startOf(pair.key), value: nodeOf(pair.value) });
  }
  return { data, pairs, place: (path) => place(offsetOf(map, path)) };
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function plainValue(value: unknown, document: Document): unknown {
  return isScalar(value) || isCollection(value) ? value.toJS(document, { maxAliasCount: 0 }) : '';
}

function nodeOf(value: unknown): Node | null {
  return isScalar(value) || isCollection(value) ? value : null;
}

/** Offset of the deepest key or item that `path` leads to. */
function offsetOf(map: YAMLMap, path: readonly PropertyKey[]): number {
  let offset = startOf(map);
  let node: unknown = map;
  for (const step of path) {
    if (!isCollection(node)) break;
    const item: unknown = isMap(node)
      ? node.items.find((pair) => keyOf(pair) === String(step))
      : node.items[Number(step)];
    if (item === undefined) break;
    offset = startOf(isPair(item) ? item.key : item);
    node = isPair(item) ? item.value : item;
  }
  return offset;
}
