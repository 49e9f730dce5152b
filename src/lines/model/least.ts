/**
 * Lines that score less are noise; by format, what serves the text best by cross-validation: a web page's rules leave
 * little noise, so there it takes more to call a line noise.
 */
export const LEAST = { txt: 0.2, html: -1.2 } as const;
