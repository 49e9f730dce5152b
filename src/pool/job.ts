/**
 * Work that can be done in another thread: `run` of a module whose name ends in `-job.ts`, which takes and gives what structured clone carries
 * (https://developer.mozilla.org/docs/Web/API/Web_Workers_API/Structured_clone_algorithm). It depends on nothing but its
 * input and the files that this names: who does it, and what was done before, makes no difference to what comes out.
 */
export interface Job<Input, Output> {
  /** URL of the module's file, which exports `run`, and for threads `work`: the same, guarded (./guard.ts). */
  readonly module: URL;
  /** The same module, for the thread that asks. */
  readonly load: () => Promise<{ readonly run: Run<Input, Output> }>;
}

export type Run<Input, Output> = (input: Input) => Output | Promise<Output>;

/** What a thread answers: an error, as such, would lose its class and what else it carries on the way. */
export type Answer<Output> =
  | { readonly done: true; readonly output: Output }
  | { readonly done: false; readonly failure: Carried };

/** An error, in parts that structured clone carries (./carried.ts). */
export interface Carried {
  readonly kind: 'input' | 'usage' | 'system' | 'other';
  readonly message: string;
  readonly stack: string;
  /** Of `input` the problems. */
  readonly problems: readonly import('../model.ts').Notice[];
  /** Of `system` its code, as `ENOSPC`. */
  readonly code: string | undefined;
  readonly cause: Carried | null;
}
