import { agenciesIn } from '../lines/agency.ts';
import { isDate, segments } from '../lines/date-line.ts';
import { isPlaceName } from '../lines/datelines/place-and-day.ts';
import { isUpper } from '../lines/sentence.ts';
import type { Span } from '../model.ts';
import { remembering } from '../text/remembering.ts';
import { isOutlet } from './fields/byline-signs.ts';

/** What a line with the date of publication names besides; offsets into it. */
export interface PublicationParts {
  readonly outlet: Span | null;
  readonly place: Span | null;
}

/**
 * `March 5, 1987 - Harbour Gazette`, `Reuters / 5 March 1987 / Eastport`: capitals alone behind the first part are a place,
 * and so is a place's name at the end of three, the first an agency or an outlet by its name and the second the date.
 */
export const publicationParts: (text: string) => PublicationParts = remembering((text) => {
  const parts = segments(text);
  const words = ({ start, end }: Span) => text.slice(start, end).trim();
  const [first, , last, ...more] = parts;
  const [isFirstDate, isDated] = parts.map((part) => isDate(words(part)));
  const isPrint = isFirstDate === false && isDated === true && more.length === 0;
  const signed =
    isPrint && first !== undefined && last !== undefined && isSigner(words(first)) ? last : null;
  const place =
    (signed !== null && isPlaceName(words(signed)) ? signed : null) ??
    parts.slice(1).find((part) => isUpper(words(part)) && !isDate(words(part))) ??
    null;
  const names = parts.filter((part, index) => {
    const isName = !isDate(words(part)) && /^\p{Lu}/u.test(words(part));
    return isName && part !== place && (index === 0 || !isUpper(words(part)));
  });
  const [outlet] = names;
  return { outlet: names.length > 1 ? null : (outlet ?? null), place };
});

function isSigner(name: string): boolean {
  return agenciesIn(name) !== null || isOutlet(name);
}
