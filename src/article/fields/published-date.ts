import type { DateSpan, Mapped } from '../../model.ts';
import { readDate } from '../dates.ts';
import { evidenceOf, type Found, found, type Material } from '../material.ts';

/** The date that the words from `start` to `end` state, with its place as the evidence. */
export function dateIn(
  material: Material,
  words: Mapped,
  start: number,
  end: number,
): Found<DateSpan> | null {
  const date = readDate(words.text.slice(start, end), nearbyOf(material));
  if (date === null) return null;
  const evidence = evidenceOf(material, words, start + date.at.start, start + date.at.end);
  return found('stated', date.value, evidence);
}

/** The beginning of the text: a dateline names the month. */
export function nearbyOf({ blocks }: Material): string {
  return blocks.find(({ kind }) => kind === 'paragraph')?.text.slice(0, 100) ?? '';
}
