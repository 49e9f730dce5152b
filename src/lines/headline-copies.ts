import { withoutBullet } from './bullet.ts';
import type { Page, Sight } from './page.ts';

/** Lines that say the same as others of the page. */
export interface Copies {
  /** How often a line stands in the file, without bullet and case. */
  readonly keys: ReadonlyMap<string, number>;
  /** First words of lines that have more behind a bar or dash. */
  readonly heads: ReadonlySet<string>;
}

/** Longest headline with what may stand behind it, in characters. */
const LONGEST = 300;
const BEHIND = / [|–—›»·-] /;

export function copiesOf(page: Page): Copies {
  const keys = new Map<string, number>();
  const heads = new Set<string>();
  for (const sight of page.sights) {
    if (sight.prose || sight.text.length > LONGEST) continue;
    const key = keyOf(sight);
    keys.set(key, (keys.get(key) ?? 0) + 1);
    const cut = key.search(BEHIND);
    if (cut > 0) heads.add(key.slice(0, cut));
  }
  return { keys, heads };
}

/** A line without case and bullet. */
export function keyOf({ small }: Sight): string {
  return withoutBullet(small);
}
