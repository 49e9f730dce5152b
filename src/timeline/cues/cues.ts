/** Words by which a language says that something is still to come, or that someone denies it. Phrases between commas, in lower case. */
export interface Cues {
  /** What stands before a happening that someone denies: `denied that …`. The date of a denial itself stands next to it or before. */
  readonly denial: string;
  /** What stands on either side of a happening that someone denies: `… never took place`. */
  readonly negation: string;
  readonly future: string;
  /** Verbs of what has happened, besides those with `pastEnding`. Empty: only `future` decides. */
  readonly past: string;
  /** Pattern of the end of a past verb, or empty. */
  readonly pastEnding: string;
}
