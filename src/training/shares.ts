/** Of a field, page by page. */
export interface Shares {
  /** Of pages that state it: what was found is right. */
  readonly present: readonly boolean[];
  /** Of pages that do not: something was found all the same. */
  readonly absent: readonly boolean[];
}

/** `right 0.700  invented 0.057`. */
export function sharesLine({ present, absent }: Shares): string {
  return `right ${shareOf(present)}  invented ${shareOf(absent)}`;
}

function shareOf(all: readonly boolean[]): string {
  return (all.filter(Boolean).length / Math.max(1, all.length)).toFixed(3);
}
