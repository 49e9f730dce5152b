/** V8 copies a shorter part of a text as it is; a longer one refers to the text (`SlicedString::kMinLength`). */
const REFERS = 13;

/** The same characters, of themselves: kept, a part of a text would keep all of that in memory. */
export function ownText(part: string): string {
  return part.length < REFERS ? part : Array.from(part).join('');
}
