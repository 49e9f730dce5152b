import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/** Lines that are written at once: the writer reads its options anew each time, which takes as long as ten lines. */
const BATCH = 500;

/**
 * A table (RFC 4180, with CRLF), several lines to a piece. A cell that a spreadsheet would run as a formula begins with
 * `'`. Tables are UTF-8 without a byte order mark, which the RFC's grammar lacks and which readers would take into the
 * first heading.
 */
export function* csvTable(lines: Iterable<Cell[]>): Generator<string> {
  let batch: Cell[][] = [];
  for (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield written(batch);
    batch = [];
  }
  if (batch.length > 0) yield written(batch);
}

function written(lines: Cell[][]): string {
  return stringify(lines, { escape_formulas: true, record_delimiter: 'windows' });
}
