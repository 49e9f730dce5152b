/** Told how far a build is; shows it or not. Nothing it does changes what is built. */
export interface Progress {
  /** A stage begins. `total`: how often `advance` will be called, where that is known. */
  begin(stage: string, total: number | null): void;
  advance(): void;
  /** The last stage has ended, well or not. */
  end(): void;
}

/** What a stage took, in milliseconds: for the person who waited, never for the site. */
export interface StageTime {
  readonly stage: string;
  readonly milliseconds: number;
}

/** Runs stages one after another, tells of each, and keeps how long it took. */
export class Stopwatch {
  readonly times: StageTime[] = [];
  readonly #progress: Progress;

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  readonly advance = (): void => this.#progress.advance();

  async time<T>(stage: string, total: number | null, work: () => Promise<T> | T): Promise<T> {
    this.#progress.begin(stage, total);
    const start = performance.now();
    const value = await work();
    this.times.push({ stage, milliseconds: performance.now() - start });
    return value;
  }
}
