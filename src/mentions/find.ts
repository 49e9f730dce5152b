import type { DatedMention, DateSpan } from '../model.ts';
import type { Expression } from './expression.ts';
import { parse } from './parse.ts';
import { resolveAll } from './resolving/resolve-all.ts';

/** What is known about the text in which mentions are looked for. */
export interface Context {
  /** When the text was published: that from which relative dates count. */
  readonly reference: DateSpan | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** A mention of time found in a text. Offsets count UTF-16 code units of that text. */
export interface Found
  extends Pick<DatedMention, 'type' | 'value' | 'mod' | 'earliest' | 'latest' | 'rule'> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What `text` says of time, in the order in which it stands there, without overlap: type, value and modifier of TIMEX3
 * (TimeML 1.2.1), and the days that are meant, null where there are none. Takes time in proportion to the text's
 * length, whatever it holds.
 */
export function findMentions(text: string, { reference, language }: Context): readonly Found[] {
  return foundIn(parse(text, language), reference);
}

/** {@link findMentions} of expressions that are parsed already, in the order of the text. */
export function foundIn(
  expressions: readonly Expression[],
  reference: DateSpan | null,
): readonly Found[] {
  const resolved = resolveAll(expressions, reference);
  return expressions.flatMap(({ start, end, text, type, mod, rule }, index) => {
    const placed = resolved[index];
    return placed === undefined
      ? []
      : [{ start, end, text, type, ...(mod === undefined ? {} : { mod }), ...placed, rule }];
  });
}
