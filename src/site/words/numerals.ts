import { once } from '../../text/once.ts';

/** What a language says of a number, by the plural category of the number; `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * How a language writes and counts numbers. Digits are 0 to 9 in every language, as in the dates: a machine's own choice of
 * others would change the bytes.
 */
export function numerals(locale: string) {
  // Both take a browser tens of milliseconds, and most pages' scripts count nothing at first.
  const rules = once(() => new Intl.PluralRules(locale));
  const format = once(() => new Intl.NumberFormat(locale, { numberingSystem: 'latn' }));
  // Below a thousand no language sets a mark between digits.
  const isPlain = (value: number) => Number.isInteger(value) && value >= 0 && value < 1000;
  const number = (value: number) => (isPlain(value) ? String(value) : format().format(value));
  return {
    /** `2500` → `2,500`. */
    number,
    /** `1 article`, `2,500 articles`. A language names the categories that it has; `other` is said of the rest. */
    count: (value: number, forms: Forms) =>
      (forms[rules().select(value)] ?? forms.other).replace('#', () => number(value)),
  };
}
