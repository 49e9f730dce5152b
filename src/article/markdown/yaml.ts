import {
  isNode,
  LineCounter,
  parseDocument,
  visit,
  YAMLParseError,
  type Document as YamlDocument,
} from 'yaml';

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
