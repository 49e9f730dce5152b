import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/**
 * A line of a table (RFC 4180, with CRLF). A cell that a spreadsheet would run as a formula begins with `'`. Tables are
 * UTF-8 without a byte order mark, which the RFC's grammar lacks and which readers would take into the first heading.
 */
export function csvLine(cells: readonly Cell[]): string {
  return stringify([[...cells]], { escape_formulas: true, record_delimiter: 'windows' });
}
