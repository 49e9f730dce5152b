import type { Span } from '../model.ts';

/** In code units: what is said further from the date is dated otherwise. */
const FARTHEST = 160;

/** English verbs of which the date can be that of the saying. */
const SAYING =
  '(?:said|told|announced|accused|warned|urged|declared|insisted|claimed|argued|replied|wrote|testified|vowed)';

/** `said late on Friday`, `accused Moscow on Friday`. */
const SAID_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{M}])${SAYING}(?:\\s[\\p{L}\\p{M}]{2,20}){0,2}\\s$`,
  'u',
);

/** `On Friday, the ministry said that`: nothing but a preposition before the date. */
const AT_START = /^(?:[\p{L}\p{M}]{2,12}\s){0,3}$/u;
const SAID_BEHIND = new RegExp(`^[^.;:“"]{0,${FARTHEST}}?(?<![\\p{L}\\p{M}])(?=${SAYING}\\s)`, 'u');

/**
 * Where a sentence names who says what it dates: the subject of a verb of saying to which the date belongs. Null where the date
 * is that of something else, and where a happening is told first: `The pier burned, the mayor said on Friday.`
 */
export function speakerIn(quote: string, mark: Span): Span | null {
  const before = quote.slice(Math.max(0, mark.start - FARTHEST), mark.start);
  const said = before.search(SAID_BEFORE);
  if (said !== -1) {
    const end = mark.start - before.length + said;
    const start = subjectStart(quote.slice(0, end));
    return start === null ? null : { start, end };
  }
  if (!AT_START.test(before)) return null;
  const subject = SAID_BEHIND.exec(quote.slice(mark.end))?.[0];
  return subject === undefined ? null : { start: mark.end, end: mark.end + subject.length };
}

/** Where the subject begins that goes on to the end of `text`: with the sentence, or behind a quotation. */
function subjectStart(text: string): number | null {
  const mark = Math.max(...[',', ';', ':', '”', '"'].map((one) => text.lastIndexOf(one)));
  if (mark === -1) return 0;
  return text[mark] === '”' || text[mark] === '"' ? mark + 1 : null;
}
