import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Outcome } from '../model.ts';
import { fail, succeed } from '../text/notices.ts';
import {
  isTooDeep,
  LONGEST_YAML,
  type Place,
  startOf,
  structureProblems,
  syntaxProblems,
  tooDeep,
  tooLong,
} from './yaml-problems.ts';

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

/** A mistake at the end of the file stands on the last line with words. */
function placeOf(text: string, counter: LineCounter, offset: number, firstLine: number) {
  const lineText = (number: number) =>
    text.slice(counter.lineStarts[number - 1] ?? 0, counter.lineStarts[number]).trim();
  let { line } = counter.linePos(offset);
  while (line > 1 && lineText(line) === '') line--;
  return { line: line + firstLine - 1, words: lineText(line) };
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
