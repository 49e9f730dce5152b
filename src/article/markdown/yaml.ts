import {
  Document,
  isNode,
  LineCounter,
  parseDocument,
  type ScalarTag,
  visit,
  YAMLParseError,
  type Document as YamlDocument,
} from 'yaml';

/**
 * Strings are double-quoted and keys are plain, so that no reader takes a value for a date, a number, a truth value or an
 * octal. What YAML 1.1 takes for a line break, and what some readers refuse, is written as an escape.
 */
const QUOTED: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string',
  resolve: (text) => text,
  stringify: ({ value }, { implicitKey }) =>
    implicitKey === true ? String(value) : quote(String(value)),
};

function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * `data` (records, lists, strings, numbers) as YAML. Collections are written in flow style, one to a line, from the third
 * level of `data` on.
 */
export function writeYaml(data: object): string {
  const document = new Document(data, {
    customTags: (tags) => [...tags.filter((tag) => !isString(tag)), QUOTED],
  });
  visit(document, {
    Collection(_key, node, ancestors) {
      // Document, map, pair, map, pair, collection: `backfile:` and its own maps stay open.
      node.flow = ancestors.length > 5;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function isString(tag: string | { readonly tag: string }): boolean {
  return typeof tag !== 'string' && tag.tag === QUOTED.tag;
}

/** A YAML text read: its value, or where and why it cannot be read. Lines count from 1. */
export interface YamlReading {
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** The line of the key at `path`, or of the nearest thing around it that the text has. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads YAML 1.2 (core schema): dates stay strings, no tag runs code, and aliases are refused: they can multiply. */
export function readYaml(text: string): YamlReading {
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    visit(document, {
      Alias(_key, { range }) {
        const at = range?.[0] ?? 0;
        document.errors.push(new YAMLParseError([at, at], 'BAD_ALIAS', 'aliases are not read'));
      },
    });
    const errors = firstOfEachLine(document.errors, counter);
    return {
      value: errors.length > 0 ? null : document.toJS(),
      errors,
      lineOf: (path) => lineOf(document, counter, path),
    };
  } catch (error) {
    // Collections nested deeper than the machine's stack.
    const message = error instanceof Error ? error.message : String(error);
    return { value: null, errors: [{ line: 1, message }], lineOf: () => 1 };
  }
}

/** A mistake makes more: a list that never ends, nested deep, makes one for each of its brackets. */
function firstOfEachLine(
  errors: readonly YAMLParseError[],
  counter: LineCounter,
): YamlReading['errors'] {
  const byLine = new Map<number, string>();
  for (const { pos, message } of errors) {
    const { line } = counter.linePos(pos[0]);
    if (!byLine.has(line)) byLine.set(line, message);
  }
  return [...byLine].map(([line, message]) => ({ line, message }));
}

function lineOf(
  document: YamlDocument,
  counter: LineCounter,
  path: readonly PropertyKey[],
): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
