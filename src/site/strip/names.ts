import type { strip } from '../words/en/browser.ts';
import type { Stretch, Unit } from './stretches.ts';

/** What a language calls times, and the names of all twelve months. */
export type StripWords = typeof strip & { readonly months: readonly string[] };

/** A name below the bars; `isMore`: one of those for which a narrow page has no room. */
export interface Mark {
  readonly text: string;
  readonly isMore: boolean;
}

/** Most names with room beside each other. */
const MOST = 24;
const MOST_NARROW = 12;

/** Numbers at which names may stand, that they do not crowd. */
const STEPS = [1, 2, 5, 10, 20, 50];

/**
 * The name of the stretch `at` of `all` below the bars: `Sep`, `2018`, `14`, `1 Sep`; null where there is no room for it.
 */
export function markOf(
  all: readonly Pick<Stretch, 'key'>[],
  at: number,
  unit: Unit,
  words: StripWords,
): Mark | null {
  const key = all[at]?.key ?? '';
  if (unit === 'day') {
    const day = Number(key.slice(8));
    if (day !== 1) return day % 5 === 0 ? { text: String(day), isMore: day % 10 !== 0 } : null;
    return { text: words.firstOf(words.shortMonth(monthOf(key, words))), isMore: false };
  }
  if (unit === 'month') {
    const text = words.shortMonth(monthOf(key, words));
    return { text, isMore: all.length > MOST_NARROW && at % 2 === 1 };
  }
  const step = (most: number) => STEPS.find((one) => all.length / one <= most) ?? 100;
  const isAt = (most: number) => Number(key) % step(most) === 0;
  return isAt(MOST) ? { text: key.padEnd(4, '0'), isMore: !isAt(MOST_NARROW) } : null;
}

/** What a stretch is called: `14 September 2018`, `September 2018`, `2018`, `the 2010s`, `the years 2000 to 2099`. */
export function longName(key: string, words: StripWords): string {
  if (key.length < 4) return manyYears(key, words);
  const month = key.length > 4 ? monthOf(key, words) : undefined;
  const day = key.length > 7 ? Number(key.slice(8)) : undefined;
  return words.date({ year: key.slice(0, 4), month, day });
}

/** What a decade (`201`) or a century (`20`) is called. */
export function manyYears(key: string, { decade, years }: Pick<StripWords, 'decade' | 'years'>) {
  return key.length === 3 ? decade(`${key}0`) : years(`${key}00`, `${key}99`);
}

/** Events of the highest bar, or parts of one, as its words say them. */
export function heightOf(most: number): number {
  return Math.round(most * 10) / 10;
}

function monthOf(key: string, { months }: StripWords): string {
  return months[Number(key.slice(5, 7)) - 1] ?? '';
}
