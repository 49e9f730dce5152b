import type { Page, Sight } from './page.ts';
import { phrases } from './phrases.ts';

/** What a row of results compares: figures, in words too, of this period and of the one before. */
const COMPARED = /\S (?:vs|versus)\.? \S/i;
/** Cheap to look for, and in few lines. */
const AGAINST = phrases(['vs', 'versus']);
/** Lines above and below among which another row stands: a heading of some rows may be between them. */
const NEAR = 2;

/** A row of a table, as of a company's results: it compares, and so does a line beside it. */
export function isTableRow({ sights }: Page, { at, text, look }: Sight): boolean {
  if (!look.mayHave(AGAINST) || !COMPARED.test(text)) return false;
  for (let near = at - NEAR; near <= at + NEAR; near += 1) {
    if (near !== at && COMPARED.test(sights[near]?.text ?? '')) return true;
  }
  return false;
}
