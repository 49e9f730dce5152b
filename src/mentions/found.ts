import type { DatedMention, DateSpan } from '../model.ts';

/** A date found in a text. Offsets count UTF-16 code units of that text. */
export interface Found
  extends Pick<DatedMention, 'type' | 'value' | 'earliest' | 'latest' | 'rule'> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is known about the text in which dates are looked for. */
export interface Context {
  /** When the text was published: that from which relative dates count. */
  readonly reference: DateSpan | null;
  /** BCP 47. */
  readonly language: string | null;
}

/**
 * What a parser reads out of a match: parts of a date as they are written. Whether the calendar has such a day is decided
 * last, so that an impossible day also hides the shorter date within it.
 */
export interface Reading {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/**
 * One way of writing a date. `pattern` is global, and matches or fails within a bounded number of characters from
 * where it is tried: the scan stays linear on any text. `read` gives null for what only looks like a date.
 */
export interface Parser {
  readonly name: string;
  /** Cheap and not global. A text in which it finds nothing is not scanned. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Reading | null;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a parser matched, before the refiners. */
export interface Candidate extends Reading {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** Keeps, drops or changes candidates. Candidates come in the order of their starts. */
export type Refiner = (candidates: readonly Candidate[], text: string) => readonly Candidate[];
