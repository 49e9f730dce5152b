/**
 * A sentence of which some parts become elements, such as links: each such part is its name and its words, in the order
 * in which the language has them.
 */
export type Phrase<Name extends string> = readonly (string | readonly [Name, string])[];
