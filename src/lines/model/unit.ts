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
    const unit = sights[at]?.line.hint?.kind === 'meta' ? null : unitOf(sights.slice(at, end));
    if (unit !== null) units.push(unit);
    at = end;
  }
  return units;
}

function unitOf(sights: readonly Sight[]): Unit | null {
  const [head] = sights;
  const tail = sights.at(-1);
  if (head === undefined || tail === undefined) return null;
  const { line, at } = head;
  const isLine = sights.length === 1;
  const text = isLine ? head.text : sights.map((sight) => sight.text).join(' ');
  return {
    text,
    look: isLine ? head.look : lookOf(text, head.look.page),
    first: line.number,
    last: tail.line.number,
    indent: (line.words.runs[0]?.source ?? line.span.start) - line.span.start,
    isCopy: isLine && head.firstCopy < at,
    hint: line.hint,
    markup: line.markup,
    at: { start: at, end: at + sights.length },
  };
}
