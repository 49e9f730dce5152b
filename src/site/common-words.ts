import { normalise } from '../browser/words.ts';
import type { Gathered } from '../pipeline.ts';
import { compare } from '../text/dates.ts';

/** In a smaller archive every word is looked up in no time. */
const LEAST_ARTICLES = 1000;
/** Articles that are looked at, evenly spread: enough to know what half of all have. */
const SAMPLE = 500;

/**
 * Words that at least half of the archive's articles have, as the search compares words, in the order of the alphabet. They
 * tell no article from another, and take the longest to look up. None of an archive of fewer than 1,000 articles.
 */
export function commonWords({ entries }: Gathered): readonly string[] {
  if (entries.length < LEAST_ARTICLES) return [];
  const step = entries.length / SAMPLE;
  const counts = new Map<string, number>();
  for (let at = 0; at < SAMPLE; at += 1) {
    const blocks = entries[Math.floor(at * step)]?.article.blocks ?? [];
    const words = new Set(blocks.flatMap(({ text }) => text.split(/\s+/).map(normalise)));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => word !== '' && count >= SAMPLE / 2)
    .map(([word]) => word)
    .sort(compare);
}
