/** Cells into which the values between a column's first threshold and its last are divided. */
export const CELLS = 64;

/** Tells at once about where a value stands among the thresholds of its column, however many these are. */
export class Grid {
  /** By column and cell: how many thresholds stand in lower cells, and so are not above any value of this one. */
  readonly belows: Uint8Array;
  readonly #firsts: Float64Array;
  readonly #scales: Float64Array;

  /** @param lists by column: its thresholds, rising; fewer than 256 */
  constructor(lists: readonly (readonly number[])[]) {
    this.#firsts = Float64Array.from(lists, (list) => list[0] ?? 0);
    this.#scales = Float64Array.from(lists, (list) => scaleOf(list));
    this.belows = new Uint8Array(lists.length * CELLS);
    for (const [column, list] of lists.entries()) {
      const cells = list.map((threshold) => this.cellOf(column, threshold));
      for (let cell = 0; cell < CELLS; cell += 1) {
        this.belows[column * CELLS + cell] = cells.filter((other) => other < cell).length;
      }
    }
  }

  /** 0 to `CELLS - 1`; of two values, the greater has no lower one. */
  cellOf(column: number, value: number): number {
    const place = (value - (this.#firsts[column] ?? 0)) * (this.#scales[column] ?? 0);
    if (place >= CELLS) return CELLS - 1;
    return place > 0 ? Math.floor(place) : 0;
  }
}

function scaleOf(list: readonly number[]): number {
  const width = (list.at(-1) ?? 0) - (list[0] ?? 0);
  return width > 0 ? (CELLS - 1) / width : 0;
}
