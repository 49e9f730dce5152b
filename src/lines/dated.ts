import { MOST_TOGETHER, remembering } from '../text/remembering.ts';
import { datesIn, mayHaveDate, type Token, tokensOf, type WrittenDate } from './dates.ts';

interface Dated {
  /** None where there is no date. */
  readonly tokens: readonly Token[];
  readonly dates: readonly WrittenDate[];
}

const UNDATED: Dated = { tokens: [], dates: [] };

const read = remembering((text): Dated => {
  const tokens = tokensOf(text);
  const dates = datesIn(tokens);
  return dates.length === 0 ? UNDATED : { tokens, dates };
}, MOST_TOGETHER);

/** The dates with a year in a line, and the tokens among which they stand; read once for all who ask. */
export function datedOf(text: string): Dated {
  return mayHaveDate(text) ? read(text) : UNDATED;
}
