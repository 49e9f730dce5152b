import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Figures are kept and compared to so many places. */
const PLACES = 3;

const schema = z.record(
  z.string(),
  z.object({ data: z.string(), figures: z.record(z.string(), z.number()) }),
);

/** By the measure's name: the digest of the data that its figures were taken on, and those figures. */
export type Floors = z.infer<typeof schema>;

const FILE = new URL('./floors.json', import.meta.url);

export function readFloors(): Floors {
  return schema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}

/** A figure beside the floor that was taken on the same data, if there is one. */
export interface Compared {
  readonly name: string;
  readonly figure: number;
  readonly floor: number | null;
  readonly isWorse: boolean;
}

/** The figures beside their floors; floors that no figure was taken for count as worse, with NaN. */
export function compare(
  figures: ReadonlyMap<string, number>,
  floors: Floors[string] | undefined,
  data: string,
): readonly Compared[] {
  const known = floors?.data === data ? floors.figures : {};
  const missing = Object.keys(known).filter((name) => !figures.has(name));
  const rows = [...figures, ...missing.map((name) => [name, Number.NaN] as const)];
  return rows.map(([name, exact]) => {
    const figure = rounded(exact);
    const floor = known[name] ?? null;
    return { name, figure, floor, isWorse: floor !== null && !(figure >= floor) };
  });
}

/** The floors moved up to what was measured, and none down. Those of other data are replaced. */
export function raised(rows: readonly Compared[], data: string): Floors[string] {
  const figures = rows.map(({ name, figure, floor }) => {
    return [name, Math.max(floor ?? 0, Number.isNaN(figure) ? 0 : figure)] as const;
  });
  return { data, figures: Object.fromEntries(figures) };
}

function rounded(figure: number): number {
  return Number(figure.toFixed(PLACES));
}
