import type { Token } from 'parse5';
import type { About } from '../../../model.ts';
import { aboutOf } from './about.ts';

/** An element whose class or id tells what it holds, with the length of the article's text in it. */
export interface Box {
  readonly about: About;
  readonly around: Box | null;
  length: number;
}

/** The boxes within an element, innermost first; each kind once. */
export function boxesWithin(tag: Token.TagToken, around: Box | null): Box | null {
  if (WHOLE.has(tag.tagName)) return around;
  let words = '';
  for (const { name, value } of tag.attrs) {
    if (name === 'class' || name === 'id') words += ` ${value.slice(0, 300)}`;
  }
  let boxes = around;
  if (words === '') return boxes;
  for (const about of aboutOf(words)) {
    if (!kindsOf(boxes).includes(about)) boxes = { about, around: boxes, length: 0 };
  }
  return boxes;
}

/** Elements whose class speaks of the page, not of their text. */
export const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** Every box around a line, innermost first. */
export function boxesOf(innermost: Box | null): readonly Box[] {
  const boxes: Box[] = [];
  for (let box = innermost; box !== null; box = box.around) boxes.push(box);
  return boxes;
}

function kindsOf(innermost: Box | null): readonly About[] {
  return boxesOf(innermost).map(({ about }) => about);
}
