import { datelineOf } from '../article/dateline.ts';
import type { Direction, Expression } from '../mentions/expression.ts';
import type { ReadPassage } from '../mentions/place.ts';
import type { Article, BlockKind, Passage, Span } from '../model.ts';
import { sentenceOf, sentences } from '../text/sentences.ts';

/** An expression of time where it stands in the article: what a constraint reads. */
export interface Clue {
  readonly expression: Expression;
  readonly passage: Passage;
  /** Counts the sentences of the article from 0: clues of one sentence have the same. */
  readonly sentence: number;
  readonly isCaption: boolean;
  /** Within quotation marks a weekday counts from the day on which it was said. */
  readonly isQuoted: boolean;
  /** Within the place and date with which the text begins. */
  readonly isDateline: boolean;
}

/** A passage with what was read out of it, and what it is. */
export interface DatedPassage extends ReadPassage {
  readonly kind: BlockKind;
  /** Where its dateline stands, if it begins with one. */
  readonly dateline: Span | null;
}

/** The passages of an article as `cluesOf` wants them. */
export function datedPassages(
  { blocks }: Article,
  read: readonly ReadPassage[],
): readonly DatedPassage[] {
  const kinds = new Map(blocks.map(({ id, kind }) => [id, kind]));
  const dateline = datelineOf(blocks);
  return read.map((one) => ({
    ...one,
    kind: kinds.get(one.passage.id) ?? 'paragraph',
    dateline: dateline?.block.id === one.passage.id ? { start: 0, end: dateline.end } : null,
  }));
}

/** Whoever holds the rights says so with a year of their own, which is no word of the report. */
const RIGHTS = /^\s{0,20}(?:©|\(c\)|copyright\b)/i;

const OPENING = /[“«„]/u;
const CLOSING = /[”»]/u;

/** A term is no happening: `extended to Nov. 20`, `had to be returned by Jan. 14`, `a meeting to be held on Monday`. */
const TERM =
  /\b(?:(?:by|until|till|to|before|through|from|after|effective|due|than|starting|ending|time for)(?: (?:at least|midnight|the end of|early|late))?|to be \p{L}{2,15} (?:on|around|in)) $/iu;
const DEADLINE = /^ (?:deadline|due date|return date|expiry)\b/i;
/** What is due or runs out lies ahead, whatever the tense: `bonds due June 28, 1996`. */
const DUE =
  /\b(?:due|matur(?:e|es|ing|ity)|expir(?:e|es|ing|y)|payable|callable|redeemable|repayable)(?: (?:on|in|at|from|by|of|date|until|the end of|beginning|starting)){0,2} $/i;

/** Which way the words point; nowhere where they tell a term in the past tense. */
function directionOf({ start, end, direction }: Expression, text: string): Direction | null {
  const before = text.slice(Math.max(0, start - 50), start);
  if (DUE.test(before)) return 'future';
  const isTerm = TERM.test(before) || DEADLINE.test(text.slice(end, end + 20));
  return isTerm && direction === 'past' ? null : direction;
}

/** The clues of an article in the order of the text. */
export function cluesOf(passages: readonly DatedPassage[]): readonly Clue[] {
  let before = 0;
  return unopposed(
    passages.flatMap(({ passage, kind, expressions, dateline }) => {
      const first = before;
      if (expressions.length === 0 || RIGHTS.test(passage.text)) return [];
      const spans = sentences(passage.text).map((span, index) => ({ ...span, index }));
      before += spans.length;
      const isQuoted = quotation(passage.text);
      return expressions.map((expression) => ({
        expression: { ...expression, direction: directionOf(expression, passage.text) },
        passage,
        sentence: first + (sentenceOf(spans, expression.start)?.index ?? 0),
        isCaption: kind === 'caption',
        isQuoted: isQuoted(expression.start),
        isDateline: dateline !== null && expression.start < dateline.end,
      }));
    }),
  );
}

/** A date that is told as past here and as still to come there bounds nothing. */
function unopposed(clues: readonly Clue[]): readonly Clue[] {
  const directions = new Map<string, Set<Direction>>();
  for (const { expression } of clues) {
    if (expression.direction === null || expression.meaning.kind === 'weekday') continue;
    const key = JSON.stringify(expression.meaning);
    directions.set(key, (directions.get(key) ?? new Set()).add(expression.direction));
  }
  return clues.map((clue) => {
    const isOpposed = (directions.get(JSON.stringify(clue.expression.meaning))?.size ?? 0) > 1;
    return isOpposed ? { ...clue, expression: { ...clue.expression, direction: null } } : clue;
  });
}

/** Whether an offset stands within quotation marks. Straight ones open and close in turn. */
function quotation(text: string): (offset: number) => boolean {
  const changes: number[] = [];
  let isOpen = false;
  for (const { index, 0: mark } of text.matchAll(/[“”«»„"]|``|''/gu)) {
    const opens = mark === '``' || OPENING.test(mark) || (mark === '"' && !isOpen);
    const closes = mark === "''" || CLOSING.test(mark) || (mark === '"' && isOpen);
    if ((opens && !isOpen) || (closes && isOpen)) {
      changes.push(index);
      isOpen = !isOpen;
    }
  }
  return (offset) => {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((changes[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low % 2 === 1;
  };
}
