import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

export function attribute(node: Node, name: string): string | null {
  if (!tree.isElementNode(node)) return null;
  return node.attrs.find((attr) => attr.name === name)?.value ?? null;
}

export function textOf(node: Node, skip: (node: Node) => boolean = () => false): string {
  if (skip(node)) return '';
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child, skip)).join('') : '';
}

export function elements(node: Node): readonly Node[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return tree.isElementNode(node) ? [node, ...below] : below;
}
