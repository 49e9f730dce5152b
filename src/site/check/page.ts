import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Something written in a page, and the line on which its element begins. */
export interface Written {
  readonly text: string;
  readonly line: number;
}

/** What a check needs of a page. */
export interface PageFacts {
  /** What a fragment can name: ids, and names of anchors. */
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Written[];
  /** Content of `application/ld+json` scripts. */
  readonly jsonLd: readonly Written[];
}

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite']);
const ADDRESS_LISTS = new Set(['srcset', 'imagesrcset']);

/** Reads a page as a browser would; never throws. */
export function readPage(html: string): PageFacts {
  const ids = new Set<string>();
  const references: Written[] = [];
  const jsonLd: Written[] = [];
  for (const element of elements(html)) {
    const line = element.sourceCodeLocation?.startLine ?? 1;
    for (const { name, value } of element.attrs) {
      if (name === 'id' || (name === 'name' && element.tagName === 'a')) ids.add(value);
      for (const text of addresses(name, value)) references.push({ text, line });
    }
    if (isJsonLd(element)) jsonLd.push({ text: textOf(element), line });
  }
  return { ids, references, jsonLd };
}

/** Every element in document order, those inside templates too; no recursion, as pages may nest deeply. */
function* elements(html: string): Generator<Element> {
  const open: Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('attrs' in node) yield node;
    if ('content' in node) open.push(node.content);
    // One by one: a call with as many arguments as a long page has elements would overflow the stack.
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
}

function addresses(name: string, value: string): Iterable<string> {
  if (ADDRESSES.has(name)) return [value.trim()];
  return ADDRESS_LISTS.has(name) ? candidates(value) : [];
}

/** The addresses of a `srcset`: `a.png 1x, b.png 2x`. */
function* candidates(srcset: string): Generator<string> {
  let inDescriptor = false;
  for (const token of srcset.split(/\s+/)) {
    const comma = inDescriptor ? token.indexOf(',') : -1;
    if (inDescriptor && comma === -1) continue;
    const address = token.slice(comma + 1);
    inDescriptor = address !== '' && !address.endsWith(',');
    if (address !== '' && address !== ',') yield inDescriptor ? address : address.slice(0, -1);
  }
}

function isJsonLd(element: Element): boolean {
  return (
    element.tagName === 'script' &&
    element.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json')
  );
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
