/** Signs that most lines have not, as bits: a rule that looks for one need not read every line. */
export const SIGNS = {
  colon: 1,
  /** Between the entries of a menu: bars, angles, dots, tabs. */
  bar: 2,
  slash: 4,
  /** `@` and `#`. */
  handle: 8,
  copyright: 16,
  /** `：`, as Chinese and Japanese write it. */
  wideColon: 32,
  /** `…`, or two full stops. */
  dots: 64,
} as const;

export type MarkKind = 'comma' | 'quote' | 'separator' | 'bracket' | 'question' | 'stop';

/** What a sign is that is no letter, number or space. */
export interface Mark {
  readonly kind: MarkKind | null;
  /** A bit of `SIGNS`, or none. */
  readonly sign: number;
}

const KINDS: readonly (readonly [string, MarkKind])[] = [
  [',、،', 'comma'],
  ['"“”„«»「」', 'quote'],
  ['|·•>/›', 'separator'],
  ['([', 'bracket'],
  ['?？', 'question'],
  ['.。', 'stop'],
];

const BITS: readonly (readonly [string, number])[] = [
  [':', SIGNS.colon],
  ['：', SIGNS.wideColon],
  ['…', SIGNS.dots],
  ['|»›•·\t', SIGNS.bar],
  ['/', SIGNS.slash],
  ['@#', SIGNS.handle],
  ['©', SIGNS.copyright],
];

const MARKS: ReadonlyMap<number, Mark> = new Map(
  [...KINDS, ...BITS]
    .flatMap(([signs]) => [...signs])
    .map((one) => {
      const kind = KINDS.find(([signs]) => signs.includes(one))?.[1] ?? null;
      const sign = BITS.find(([signs]) => signs.includes(one))?.[1] ?? 0;
      return [one.charCodeAt(0), { kind, sign }];
    }),
);

/** What the code unit is; undefined of a sign that tells nothing. */
export function markOf(code: number): Mark | undefined {
  return MARKS.get(code);
}
