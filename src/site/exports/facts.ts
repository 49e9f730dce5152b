import type { DateSpan, Evidence, IsoDay, Known, Sourced } from '../../model.ts';

/** A fact as the exports give it. */
interface Fact {
  readonly value: string;
  readonly basis: string;
  readonly rule: string;
  readonly evidence: readonly object[];
  readonly caveat?: string;
}

/** Undefined, hence left out, where it is unknown. */
export function fact(field: Sourced<string>): Fact | undefined {
  return field.basis === 'unknown' ? undefined : known(field, field.value);
}

/** A date's value is EDTF; beside it stand the first and the last day that it can mean, unless it is a day itself. */
export function dateFact(field: Sourced<DateSpan>): Fact | undefined {
  if (field.basis === 'unknown') return undefined;
  return { ...known(field, field.value.edtf), ...daysOf(field.value) };
}

/** The first and the last day; nothing of a date that is one day. */
export function daysOf({ edtf, earliest, latest }: DateSpan): {
  readonly earliest?: IsoDay;
  readonly latest?: IsoDay;
} {
  return edtf === earliest && edtf === latest ? {} : { earliest, latest };
}

function known({ basis, rule, evidence, caveat }: Known<unknown>, value: string): Fact {
  return {
    value,
    basis,
    rule,
    evidence: evidence.map((one) => grounds(one, value)),
    ...(caveat === null ? {} : { caveat }),
  };
}

/** Longer words of the original are not said again: their span says where they stand. In code units. */
const LONGEST = 100;

function grounds({ words, ...of }: Evidence, value: string): object {
  if (of.in !== 'text') return words === value ? of : { ...of, words };
  const { in: _, span, ...rest } = of;
  const isSaid = words === value || words.length > LONGEST;
  return { span: [span.start, span.end], ...(isSaid ? {} : { words }), ...rest };
}
