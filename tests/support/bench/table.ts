/** A row of a table for the terminal: its name, and its cells flush right. */
export function row(name: string, ...cells: readonly string[]): string {
  return [name.padEnd(26), ...cells.map((cell) => cell.padStart(13))].join(' ').trimEnd();
}
