import { CONSTRAINTS } from './constraints.ts';

/** A date reckoned from the article's own words, by the constraints that its evidence names. */
export const INFERRED = 'dating/inferred';

/** For readers: how a date is known by the rules of this folder. */
export const DATING_REASONS: readonly { readonly name: string; readonly why: string }[] = [
  {
    name: INFERRED,
    why: 'The article does not say when it appeared. These are the days that fit what its words say.',
  },
  ...CONSTRAINTS.map(({ name, why }) => ({ name: ruleOf(name), why })),
];

/** The name that evidence read by the constraint `name` bears. */
export function ruleOf(name: string): string {
  return `dating/${name}`;
}
