/** The words with which a language writes dates. All in lower case. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  /** January to December: full name first, then abbreviations without their full stop. */
  readonly months: readonly (readonly [string, ...string[]])[];
  /** Monday to Sunday, likewise. */
  readonly weekdays: readonly (readonly [string, ...string[]])[];
  /** What follows the number of a day: `14th`. */
  readonly ordinals: readonly string[];
  /** What can stand before a day's number (`the 14th`), and between day and month (`14th of September`). */
  readonly articles: readonly string[];
  readonly of: readonly string[];
  /** Month names that are also other words: without a day they count only with a capital. */
  readonly ambiguous: readonly string[];
  /** What shows, after an ambiguous name and a number, that no month was meant: `May 2018 be better`. */
  readonly notAfterMonth: readonly string[];
}
