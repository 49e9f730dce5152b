import type { Span } from '../model.ts';

/** In code units: what goes on longer is a speech, and a mark without its counterpart must not swallow a page. */
const LONGEST = 600;

/** A mark that begins a quotation, and those that end it. */
interface Marks {
  readonly opening: string;
  readonly closing: string;
}

/**
 * The sentences of `text`, in order, those of one quotation as one: `Period,” she said on Friday.` needs what she said.
 * A quotation that is not closed within 600 code units stays in its sentences.
 */
export function withQuotationsWhole(text: string, sentences: readonly Span[]): readonly Span[] {
  const marks = marksOf(text);
  if (marks.length === 0) return sentences;
  const whole: Span[] = [];
  let held: Span[] = [];
  for (const sentence of sentences) {
    if (sentence.end - (held[0]?.start ?? sentence.start) > LONGEST) {
      whole.push(...held);
      held = [];
    }
    const joined = { start: held[0]?.start ?? sentence.start, end: sentence.end };
    if (isOpen(text, joined, marks)) held.push(sentence);
    else {
      whole.push(joined);
      held = [];
    }
  }
  return [...whole, ...held];
}

/** German begins with the mark with which English ends, and has the French ones either way round. */
function marksOf(text: string): readonly Marks[] {
  const angle = /[«»]/u.exec(text)?.[0];
  return [
    ...(text.includes('„') ? [{ opening: '„', closing: '“”' }] : []),
    ...(text.includes('“') && !text.includes('„') ? [{ opening: '“', closing: '”' }] : []),
    ...(angle === '«' ? [{ opening: '«', closing: '»' }] : []),
    ...(angle === '»' ? [{ opening: '»', closing: '«' }] : []),
    ...(text.includes('「') ? [{ opening: '「', closing: '」' }] : []),
    ...(text.includes('"') ? [{ opening: '"', closing: '"' }] : []),
  ];
}

/** Whether a quotation is begun there and not closed. */
function isOpen(text: string, { start, end }: Span, marks: readonly Marks[]): boolean {
  if (end - start > LONGEST) return false;
  const open = new Set<Marks>();
  for (const character of text.slice(start, end))
    for (const one of marks) {
      if (open.has(one) && one.closing.includes(character)) open.delete(one);
      else if (character === one.opening) open.add(one);
    }
  return open.size > 0;
}
