/** What filters call an article of which nobody knows the outlet, the place or the language. */
export const UNKNOWN = 'Unknown';
