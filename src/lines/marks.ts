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
  /** `=`, behind a label in Korean. */
  equals: 128,
  /** `>`. */
  angle: 256,
} as const;

/** What a sign is that is no letter, number or space, in the lowest bits of what `markOf` gives; 0 of any other. */
export const MARK = { comma: 1, quote: 2, separator: 3, bracket: 4, question: 5, stop: 6 } as const;
const KIND_BITS = 3;

const KINDS: readonly (readonly [string, number])[] = [
  [',、،', MARK.comma],
  ['"“”„«»「」', MARK.quote],
  ['|·•>/›', MARK.separator],
  ['([', MARK.bracket],
  ['?？', MARK.question],
  ['.。', MARK.stop],
];

const BITS: readonly (readonly [string, number])[] = [
  [':', SIGNS.colon],
  ['：', SIGNS.wideColon],
  ['…', SIGNS.dots],
  ['|»›•·\t', SIGNS.bar],
  ['/', SIGNS.slash],
  ['@#', SIGNS.handle],
  ['©', SIGNS.copyright],
  ['=', SIGNS.equals],
  ['>', SIGNS.angle],
];

const MARKS: ReadonlyMap<number, number> = new Map(
  [...KINDS, ...BITS]
    .flatMap(([signs]) => [...signs])
    .map((one) => {
      const kind = KINDS.find(([signs]) => signs.includes(one))?.[1] ?? 0;
      const bits = BITS.filter(([signs]) => signs.includes(one)).map(([, bit]) => bit);
      return [one.charCodeAt(0), (bits.reduce((all, bit) => all | bit, 0) << KIND_BITS) | kind];
    }),
);
const ASCII = Uint16Array.from({ length: 128 }, (_, code) => MARKS.get(code) ?? 0);

/** What the code unit is, for `kindOf` and `signsOf`; 0 of a sign that tells nothing. */
export function markOf(code: number): number {
  return (code < ASCII.length ? ASCII[code] : MARKS.get(code)) ?? 0;
}

/** One of `MARK`, or 0. */
export function kindOf(mark: number): number {
  return mark & ((1 << KIND_BITS) - 1);
}

/** Bits of `SIGNS`. */
export function signsOf(mark: number): number {
  return mark >> KIND_BITS;
}
