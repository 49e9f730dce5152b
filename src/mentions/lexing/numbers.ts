import { wordEnd } from './characters.ts';
import type { Kind } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { push, type Tokens } from './tokens.ts';

/** A number in digits, and what it can be. */
export interface NumberToken {
  readonly kind: Kind;
  readonly value: number | string;
  readonly end: number;
}

/**
 * Digits with the marks that belong to one number or date. Each alternative is bounded, but for a run of digits, which
 * is read once.
 */
const NUMBER =
  /(?<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)(?![\d])|(?<numeric>\d{1,4}([./])\d{1,2}\3\d{1,4})(?!\d)|(?<clock>\d{1,2}:\d\d(?::\d\d)?)(?!\d)|(?<grouped>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?)(?!\d)|(?<decimal>\d{1,9}\.\d{1,9})(?!\d)|(?<fraction>\d\/\d)(?!\d)|(?<plain>\d+)/y;

/** Reads the number that begins at `start`. */
export function numberAt(text: string, start: number, lexicon: Lexicon): NumberToken {
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(text);
  const end = NUMBER.lastIndex;
  const { iso, numeric, clock, grouped, decimal, fraction, plain = '' } = match?.groups ?? {};
  if (iso !== undefined) return { kind: 'iso', value: iso, end };
  if (numeric !== undefined) return { kind: 'numeric', value: numeric, end };
  if (clock !== undefined) return { kind: 'clock', value: clock, end };
  if (grouped !== undefined)
    return { kind: 'number', value: Number(grouped.replaceAll(',', '')), end };
  if (decimal !== undefined) return { kind: 'number', value: Number(decimal), end };
  if (fraction !== undefined) {
    const [above, below] = fraction.split('/').map(Number);
    return { kind: 'fraction', value: (above ?? 0) / (below ?? 1), end };
  }
  return whole(text, plain, end, lexicon);
}

function whole(text: string, digits: string, end: number, lexicon: Lexicon): NumberToken {
  const value = Number(digits);
  const isYear = digits.length === 4 && value >= 1000 && value < 2200;
  const { ordinal, decade } = lexicon;
  decade.lastIndex = end;
  if (/^(?:\d\d|[12]\d\d)0$|^[1-9]0$/.test(digits) && decade.test(text)) {
    return { kind: 'decade', value, end: decade.lastIndex };
  }
  ordinal.lastIndex = end;
  // In Russian an ordinal can be a year: `2018-го`.
  if (ordinal.test(text))
    return { kind: isYear ? 'marked-year' : 'ordinal', value, end: ordinal.lastIndex };
  if (digits.length <= 2 && value <= 31) return { kind: 'day', value, end };
  if (isYear) return { kind: 'year', value, end };
  return { kind: 'number', value: digits.length > 15 ? 1e15 : value, end };
}

/** Adds the number at `start`; gives where it ends. */
export function addNumber(tokens: Tokens, text: string, start: number, lexicon: Lexicon): number {
  const { kind, value, end } = numberAt(text, start, lexicon);
  const after = wordEnd(text, end);
  if (after === end) return push(tokens, start, end, kind, { kind, value });
  // `5pm` is a number and a word, `30km` a word.
  if (/^[ap]m$/i.test(text.slice(end, after)))
    return push(tokens, start, end, kind, { kind, value });
  return push(tokens, start, after, 'word', null);
}
