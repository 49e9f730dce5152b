import type { Span } from '../../model.ts';

/** What takes place, told by the word before: `meeting on Monday`, `meeting on September 17th`. */
const NOUN = /([\p{L}’'-]{4,30}) (?:on|for|of|scheduled for|planned for) (?:the )?$/u;
/** Or by the one that has the date: `Monday's meeting`. */
const OWNED = /^['’]s (\p{L}{4,30})/u;
/** What is said or reported on a day need not be one saying. */
const VERB = /(?:ed|aid|old|rote|ays?|ing)$/;
const NOUN_IN_ING = /^(?:meet|hear|brief|sitt|read|gather|shoot|bomb|wedd)ing$/i;

/** The noun that the dated words at `at` date, in lower case; null if there is none beside them. */
export function datedNoun(text: string, { start, end }: Span): string | null {
  const owned = OWNED.exec(text.slice(end, end + 40))?.[1];
  const word = (owned ?? NOUN.exec(text.slice(Math.max(0, start - 60), start))?.[1])?.toLowerCase();
  if (word === undefined) return null;
  return VERB.test(word) && !NOUN_IN_ING.test(word) ? null : word;
}
