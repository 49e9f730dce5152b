import {
  Document,
  isNode,
  LineCounter,
  parseDocument,
  type ScalarTag,
  visit,
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
    aliasDuplicateObjects: false,
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

/** Reads YAML 1.2 (core schema): dates stay strings, no tag runs code, aliases cannot multiply without bound. */
export function readYaml(text: string): YamlReading {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const errors = document.errors.map((error) => ({
    line: counter.linePos(error.pos[0]).line,
    message: error.message,
  }));
  return {
    value: errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 }),
    errors,
    lineOf: (path) => lineOf(document, counter, path),
  };
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
