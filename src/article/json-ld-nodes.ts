export type Node = ReadonlyMap<string, unknown>;

/** How deep objects are looked for, and how many are looked at: JSON may be hostile. */
const DEEPEST = 8;
const MOST = 5000;

/**
 * The objects in blocks of JSON-LD that describe the article (schema.org), with the index of their block: first those
 * that are articles by their type, then pages and reviews, which some sites write instead.
 */
export function articleNodes(
  blocks: readonly string[],
): readonly { readonly node: Node; readonly at: number }[] {
  const all = blocks.flatMap((block, at) => nodesIn(parse(block)).map((node) => ({ node, at })));
  return [
    ...all.filter(({ node }) => hasType(node, /(?:Article|Report|Posting)$/)),
    ...all.filter(({ node }) => hasType(node, /^(?:WebPage|ClaimReview|Review|VideoObject)$/)),
  ];
}

/** The value as an object, if it is one. */
export function nodeOf(value: unknown): Node | null {
  const isNode = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isNode ? new Map(Object.entries(value)) : null;
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Breadth first, so that what the page says of itself comes before what it says of others. */
function nodesIn(data: unknown): readonly Node[] {
  const nodes: Node[] = [];
  let level: readonly unknown[] = [data];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const found = level.map(nodeOf).filter((node) => node !== null);
    nodes.push(...found.slice(0, MOST - nodes.length));
    level = level.flatMap(valuesIn).slice(0, MOST);
  }
  return nodes;
}

/** The objects and lists right within an object or a list. */
function valuesIn(value: unknown): readonly unknown[] {
  const values = Array.isArray(value) ? listOf(value) : [...(nodeOf(value)?.values() ?? [])];
  return values.slice(0, MOST).filter((one) => typeof one === 'object' && one !== null);
}

function hasType(node: Node, pattern: RegExp): boolean {
  return listOf(node.get('@type')).some((type) => typeof type === 'string' && pattern.test(type));
}

/** Broken JSON-LD is common on the web: unescaped line ends, commas too many. What stays broken is not read. */
function parse(source: string): unknown {
  for (const mend of [same, withoutControls, withoutCommas]) {
    try {
      return JSON.parse(mend(source));
    } catch {
      // The next way of reading it may do.
    }
  }
  return null;
}

function same(source: string): string {
  return source;
}

function withoutControls(source: string): string {
  return source
    .replace(/\p{Cc}/gu, ' ')
    .replace(/^\s*(?:\/\*.{0,50}?\*\/|<!--|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|;)\s*$/, '');
}

function withoutCommas(source: string): string {
  return withoutControls(source).replace(/,(?=\s{0,100}[}\]])/g, '');
}
