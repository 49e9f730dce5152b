import { make } from './dom.ts';
import { findTerms, type Range } from './words.ts';

/** Text that cannot hold a mark. */
const SKIPPED = 'script, style, noscript, textarea, select, svg, mark';

/** Marks every place where `terms` stand below `root`, in a single node of text. Ids and links stay as they are. */
export function addMarks(root: Element, terms: readonly string[]): readonly HTMLElement[] {
  return textsOf(root).flatMap((node) => markText(node, findTerms(node.data, terms)));
}

/** Takes marks away and makes the text whole again. */
export function removeMarks(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function textsOf(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && node.matches(SKIPPED)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  return texts;
}

function markText(node: Text, ranges: readonly Range[]): readonly HTMLElement[] {
  const marks: HTMLElement[] = [];
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    const mark = make('mark', { class: 'found' }, node.data.slice(start, end));
    parts.push(node.data.slice(at, start), mark);
    marks.push(mark);
    at = end;
  }
  if (marks.length > 0) node.replaceWith(...parts, node.data.slice(at));
  return marks;
}
