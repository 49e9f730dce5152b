/** Something about Backfile that a figure tells, taken on data that stays outside the project. */
export interface Measure {
  /** As `npm run score -- NAME` has it. */
  readonly name: string;
  /** Files of the data folder that the figures depend on, `/` between their parts. */
  readonly files: readonly string[];
  /** Figures by name, each better the higher it is. Rejects if the folder lacks a file. */
  readonly take: (folder: string) => Promise<ReadonlyMap<string, number>>;
}
