import { articleNodes, listOf, type Node, nodeOf } from './json-ld-nodes.ts';
import { type Found, type Material, stated } from './material.ts';
import { metaLines } from './meta-lines.ts';

/** Longest block of JSON-LD that is read, in characters. */
const LONGEST = 1_000_000;
/** More authors than any article has. */
const MOST_AUTHORS = 30;

/**
 * A fact that the page's JSON-LD (schema.org) states of the article: the text under the keys of `path`, one within
 * the other. Null where it is not there, or not word for word in the source, where no evidence could be shown.
 */
export function jsonLdFact(material: Material, ...path: readonly string[]): Found<string> | null {
  return firstIn(material, (node) => valuesAt(node, path).slice(0, 1));
}

/**
 * The persons whom the page's JSON-LD names as the article's authors, in their order; null where it names none.
 * @param withOutlets organisations, too
 */
export function jsonLdAuthors(material: Material, withOutlets = false): Found<string> | null {
  return firstIn(material, (node) => {
    const authors = [...listOf(node.get('author')), ...listOf(node.get('creator'))].flat();
    return [...new Set(authors.slice(0, MOST_AUTHORS).flatMap((one) => namesIn(one, withOutlets)))];
  });
}

/** What the first article's node that has such texts says, with the evidence of each. */
function firstIn(
  material: Material,
  textsOf: (node: Node) => readonly string[],
): Found<string> | null {
  const metas = metaLines(material.lines);
  if (metas.length === 0) return null;
  const blocks = metas.filter(
    ({ hint, words }) => hint.name === 'json-ld' && words.text.length <= LONGEST,
  );
  for (const { node, at } of articleNodes(blocks.map(({ words }) => words.text))) {
    const words = blocks[at]?.words;
    if (words === undefined) continue;
    const found = textsOf(node).flatMap((text) => {
      const place = literalOf(words.text, text);
      const fact = place === null ? null : stated(material, words, place.start, place.end);
      return fact === null ? [] : [{ ...fact, value: text }];
    });
    const [first, ...rest] = found;
    if (first === undefined) continue;
    const evidence = [first, ...rest].flatMap((fact) => fact.evidence);
    const [one = first.evidence[0], ...more] = evidence;
    return {
      ...first,
      value: found.map(({ value }) => value).join(', '),
      evidence: [one, ...more],
    };
  }
  return null;
}

/** Where the text stands in the source as a string of JSON, its quotes left out; it may be escaped there. */
function literalOf(source: string, text: string): { start: number; end: number } | null {
  const plain = source.indexOf(`"${text}"`);
  if (plain !== -1) return { start: plain + 1, end: plain + 1 + text.length };
  for (const match of source.matchAll(/"([^"\\]*(?:\\.[^"\\]*)*)"/g)) {
    const [whole, inner = ''] = match;
    if (inner.length < text.length || inner.length > 6 * text.length + 20) continue;
    if (tidy(unquoted(whole)) === text) {
      return { start: match.index + 1, end: match.index + 1 + inner.length };
    }
  }
  return null;
}

function unquoted(literal: string): string {
  try {
    return String(JSON.parse(literal.replace(/\p{Cc}/gu, ' ')));
  } catch {
    return '';
  }
}

function valuesAt(node: Node, path: readonly string[]): readonly string[] {
  const [first = '', ...rest] = path;
  let at = listOf(node.get(first));
  for (const key of rest) at = at.flatMap((value) => listOf(nodeOf(value)?.get(key)));
  return at.flatMap((value) => (typeof value === 'string' ? [tidy(value)] : [])).filter(isText);
}

/** The names of a person, or of what does not say what it is. */
function namesIn(author: unknown, withOutlets: boolean): readonly string[] {
  if (typeof author === 'string') return [tidy(author)].filter(isName);
  const node = nodeOf(author);
  if (node === null) return [];
  const types = listOf(node.get('@type'));
  const isOutlet = types.some((type) => typeof type === 'string' && type.endsWith('Organization'));
  if (isOutlet && !withOutlets) return [];
  return valuesAt(node, ['name']).filter(isName);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isText(text: string): boolean {
  return text !== '';
}

/** Some pages give an address for the name. */
function isName(text: string): boolean {
  return text !== '' && text.length <= 200 && !/^https?:|^\/|@/i.test(text);
}
