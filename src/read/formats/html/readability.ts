import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Skeleton } from './skeleton.ts';

/**
 * The lines, by their keys in the skeleton, of which Mozilla's Readability takes words for the article. Null where it
 * finds no article, where it fails (as some pages make it), and where the page is too large to ask.
 */
export function articleLines(skeleton: Skeleton): ReadonlySet<number> | null {
  if (skeleton.isTooLarge) return null;
  try {
    const { document } = parseHTML(skeleton.html());
    const article = new Readability(document, { disableJSONLD: true }).parse();
    const marks = article?.content?.matchAll(/<data value="(\d+)"/g) ?? [];
    const keys = new Set(Array.from(marks, ([, key]) => Number(key)));
    return keys.size === 0 ? null : keys;
  } catch {
    return null;
  }
}
