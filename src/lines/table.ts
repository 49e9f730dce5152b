import type { Page, Sight } from './page.ts';

/** What a row of results compares: figures, in words too, of this period and of the one before. */
const COMPARED = /\S (?:vs|versus)\.? \S/i;
/** Lines above and below among which another row stands: a heading of some rows may be between them. */
const NEAR = 2;

/** A row of a table, as of a company's results: it compares, and so does a line beside it. */
export function isTableRow({ sights }: Page, { at, text }: Sight): boolean {
  if (!COMPARED.test(text)) return false;
  for (let near = at - NEAR; near <= at + NEAR; near += 1) {
    if (near !== at && COMPARED.test(sights[near]?.text ?? '')) return true;
  }
  return false;
}
