import type { ResultData } from './pagefind.ts';

/** What the search page asks of the worker that has the index (src/worker/search-index.ts); `number` comes back with the answer. */
export interface Question {
  readonly number: number;
  readonly task: Task;
}

export type Task =
  /** Comes first: `base` is the address of the site's root. */
  | { readonly open: { readonly base: string; readonly language: string } }
  /** Null as a query finds every article. */
  | { readonly query: string | null }
  /** The words of an article that was found, by its id. */
  | { readonly read: string };

export interface Reply {
  readonly number: number;
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly opened: true }
  | { readonly found: Found }
  | { readonly data: ResultData }
  | { readonly failed: string };

/** Results by columns: to hand over thousands as objects takes longer than to find them. */
export interface Found {
  readonly ids: readonly string[];
  readonly scores: Float64Array<ArrayBuffer>;
  /** Places of the first result's words, then of the second's … */
  readonly places: Int32Array<ArrayBuffer>;
  /** Where in `places` each result's end. */
  readonly ends: Int32Array<ArrayBuffer>;
}
