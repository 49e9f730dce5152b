/** A small document, indented by two spaces. Keys stand in the order in which they were written. */
export function* jsonDocument(value: object): Generator<string> {
  yield `${JSON.stringify(value, null, 2)}\n`;
}

/** An array with one entry to a line: a change shows as one changed line, and a program can go line by line. */
export function* jsonLines<T>(items: Iterable<T>, entry: (item: T) => object): Generator<string> {
  yield '[';
  let between = '\n';
  for (const item of items) {
    yield between + JSON.stringify(entry(item)).replace(/[\u2028\u2029]/g, spell);
    between = ',\n';
  }
  yield '\n]\n';
}

/** JSON allows these as they stand; many programs would break the line at them. */
function spell(separator: string): string {
  return separator === '\u2028' ? '\\u2028' : '\\u2029';
}
