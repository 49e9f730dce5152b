/** The kinds of events, in the order in which pages name them. */
export const KINDS = ['published', 'reported', 'planned', 'disputed'] as const;
