import type { DateSpan, Evidence, Known, Sourced } from '../../model.ts';

/** A fact as the exports give it; null where it is unknown. */
export interface Fact {
  readonly value: string;
  readonly basis: string;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
  readonly caveat: string | null;
}

/** A date's value is EDTF; beside it stand the first and the last day that it can mean. */
export interface DateFact extends Fact {
  readonly earliest: string;
  readonly latest: string;
}

export function fact(field: Sourced<string>): Fact | null {
  return field.basis === 'unknown' ? null : known(field, field.value);
}

export function dateFact(field: Sourced<DateSpan>): DateFact | null {
  if (field.basis === 'unknown') return null;
  const { edtf, earliest, latest } = field.value;
  return { ...known(field, edtf), earliest, latest };
}

function known({ basis, rule, evidence, caveat }: Known<unknown>, value: string): Fact {
  return { value, basis, rule, evidence, caveat };
}
