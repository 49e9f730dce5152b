import type { Kind } from './kinds.ts';

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

/** Letters that make an ordinal of a number, or a decade. */
const SUFFIX = /(?:(?<ordinal>st|nd|rd|th)|['’]?(?<decade>s))(?![\p{L}\p{N}])/iuy;

/** Reads the number that begins at `start`. */
export function numberAt(text: string, start: number): NumberToken {
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
  return whole(text, plain, end);
}

function whole(text: string, digits: string, end: number): NumberToken {
  const value = Number(digits);
  SUFFIX.lastIndex = end;
  const { ordinal, decade } = SUFFIX.exec(text)?.groups ?? {};
  if (ordinal !== undefined) return { kind: 'ordinal', value, end: end + ordinal.length };
  if (decade !== undefined && /^(?:\d\d|[12]\d\d)0$|^[1-9]0$/.test(digits)) {
    return { kind: 'decade', value, end: SUFFIX.lastIndex };
  }
  if (digits.length <= 2 && value <= 31) return { kind: 'day', value, end };
  if (digits.length === 4 && value >= 1000 && value < 2200) return { kind: 'year', value, end };
  return { kind: 'number', value: digits.length > 15 ? 1e15 : value, end };
}
