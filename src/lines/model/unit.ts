import type { Hint, Markup, Span } from '../../model.ts';
import { type Look, lookOf } from '../look.ts';
import type { Sight } from '../page.ts';

/** What the model judges at once: a line, or the lines of a wrapped paragraph. */
export interface Unit {
  readonly text: string;
  readonly look: Look;
  /** Number of its first line and of its last. */
  readonly first: number;
  readonly last: number;
  /** Columns before its first word. */
  readonly indent: number;
  /** The same words stand above it. */
  readonly isCopy: boolean;
  readonly hint: Hint | null;
  readonly markup: Markup | undefined;
  /** Its lines, by their indices among the page's sights. */
  readonly at: Span;
}

/** The units of a page's visible lines. */
export function unitsOf(sights: readonly Sight[]): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < sights.length; ) {
    let end = at + 1;
    while (sights[end]?.continues === true) end += 1;
    const head = sights[at];
    const tail = sights[end - 1];
    if (head !== undefined && tail !== undefined && head.line.hint?.kind !== 'meta')
      units.push(end === at + 1 ? lineUnit(head) : wrappedUnit(sights.slice(at, end), head, tail));
    at = end;
  }
  return units;
}

function lineUnit(sight: Sight): Unit {
  const { at, line, text, look, firstCopy } = sight;
  return {
    text,
    look,
    first: line.number,
    last: line.number,
    indent: indentOf(sight),
    isCopy: firstCopy < at,
    hint: line.hint,
    markup: line.markup,
    at: { start: at, end: at + 1 },
  };
}

function wrappedUnit(sights: readonly Sight[], head: Sight, tail: Sight): Unit {
  const { at, line, look } = head;
  const text = sights.map((sight) => sight.text).join(' ');
  return {
    text,
    look: lookOf(text, look.page),
    first: line.number,
    last: tail.line.number,
    indent: indentOf(head),
    isCopy: false,
    hint: line.hint,
    markup: line.markup,
    at: { start: at, end: at + sights.length },
  };
}

function indentOf({ line }: Sight): number {
  return (line.words.runs[0]?.source ?? line.span.start) - line.span.start;
}
