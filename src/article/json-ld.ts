import { type Found, type Material, stated } from './material.ts';

/** Longest block of JSON-LD that is read, in characters. */
const LONGEST = 200_000;

/**
 * A fact that the page's JSON-LD (schema.org) states of the article: the text under the keys of `path`, one within
 * the other. Null where it is not there, or not word for word in the source, where no evidence could be shown.
 */
export function jsonLdFact(material: Material, ...path: readonly string[]): Found<string> | null {
  for (const { hint, words } of material.lines) {
    if (hint?.kind !== 'meta' || hint.name !== 'json-ld' || words.text.length > LONGEST) continue;
    for (const node of articlesIn(parse(words.text))) {
      const value = valueAt(node, path);
      const start = value === null || value === '' ? -1 : words.text.indexOf(`"${value}"`);
      if (value !== null && start !== -1) {
        return stated(material, words, start + 1, start + 1 + value.length);
      }
    }
  }
  return null;
}

type Node = ReadonlyMap<string, unknown>;

/** Broken JSON-LD is common on the web and only means that nothing is read from it. */
function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** The objects that describe an article: at the top, in a list, or in its `@graph`. */
function articlesIn(data: unknown): readonly Node[] {
  const top = listOf(data).flatMap((item) => {
    const node = nodeOf(item);
    return node === null ? [] : [node, ...listOf(node.get('@graph')).map(nodeOf)];
  });
  return top.filter((node) => node !== null).filter((node) => isArticle(node));
}

function isArticle(node: Node): boolean {
  const types = listOf(node.get('@type'));
  return types.some((type) => typeof type === 'string' && /(?:Article|Report|Posting)$/.test(type));
}

/** The first of a list; the name of what has one. */
function valueAt(node: Node, path: readonly string[]): string | null {
  const [first = '', ...rest] = path;
  let at = node.get(first);
  for (const key of rest) at = nodeOf(listOf(at)[0])?.get(key);
  const value = listOf(at)[0];
  return typeof value === 'string' ? value : null;
}

function nodeOf(value: unknown): Node | null {
  const isNode = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isNode ? new Map(Object.entries(value)) : null;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
