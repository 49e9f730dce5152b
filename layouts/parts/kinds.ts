/** What pages call the kinds of events, in the order in which they name them. */
export const KINDS = {
  published: 'Published',
  reported: 'Reported',
  planned: 'Planned',
  disputed: 'Disputed',
} as const;
