import { fold } from '../lines/sentence.ts';
import type { Line } from '../model.ts';

/** The mark that closes a quotation, at once followed by a capital. */
const QUOTED = /(?<=[\p{L}\p{N}?!.…][”"»“])(?=\p{Lu}\p{Ll})/gu;
/** A capital within a word. */
const WITHIN = /(?<=\p{Ll})(?=\p{Lu})/gu;
/** Fewer words than that are no headline. */
const LEAST = 2;
/** Shorter parts of a word stand in many texts by themselves. */
const SHORTEST = 3;

/**
 * Offset at which the headline begins in a line whose kicker was glued to it: `Wind on the Coast“Ferries Stay in
 * Port`, `Storm over the IslandFerries Stay in Port`. Two words were written as one where the file has each of them
 * by itself and nowhere else the two as one, as it would have a name. 0 where nothing is glued.
 */
export function afterKicker(text: string, lines: readonly Line[]): number {
  for (const { index } of text.matchAll(QUOTED)) {
    if (/["„“«]/.test(text.slice(0, index - 1)) && isEnough(text, index)) return index;
  }
  for (const { index } of text.matchAll(WITHIN)) {
    const before = /\p{L}+$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
    const after = /^\p{L}+/u.exec(text.slice(index, index + 40))?.[0] ?? '';
    if (before.length < SHORTEST || after.length < SHORTEST || !isEnough(text, index)) continue;
    if (!text.slice(0, index).includes(' ')) continue;
    if (isGlued(before.toLowerCase(), after.toLowerCase(), text, lines)) return index;
  }
  return 0;
}

function isEnough(text: string, from: number): boolean {
  return fold(text.slice(from)).length >= LEAST;
}

function isGlued(before: string, after: string, text: string, lines: readonly Line[]): boolean {
  let hasBefore = false;
  let hasAfter = false;
  for (const { words } of lines) {
    if (words.text === text) continue;
    const lower = words.text.toLowerCase();
    if (!lower.includes(before) && !lower.includes(after)) continue;
    const own = new Set(fold(words.text));
    if (own.has(before + after)) return false;
    hasBefore ||= own.has(before);
    hasAfter ||= own.has(after);
  }
  return hasBefore && hasAfter;
}
