import type { Stretch, Unit } from './stretches.ts';

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
 * `months`: the names of all twelve.
 */
export function markOf(
  all: readonly Pick<Stretch, 'key'>[],
  at: number,
  unit: Unit,
  months: readonly string[],
): Mark | null {
  const key = all[at]?.key ?? '';
  if (unit === 'day') {
    const day = Number(key.slice(8));
    if (day !== 1) return day % 5 === 0 ? { text: String(day), isMore: day % 10 !== 0 } : null;
    return { text: `1 ${monthOf(key, months).slice(0, 3)}`, isMore: false };
  }
  if (unit === 'month') {
    const text = monthOf(key, months).slice(0, 3);
    return { text, isMore: all.length > MOST_NARROW && at % 2 === 1 };
  }
  const step = (most: number) => STEPS.find((one) => all.length / one <= most) ?? 100;
  const isAt = (most: number) => Number(key) % step(most) === 0;
  return isAt(MOST) ? { text: key.padEnd(4, '0'), isMore: !isAt(MOST_NARROW) } : null;
}

/** What a stretch is called: `14 September 2018`, `September 2018`, `2018`, `the 2010s`, `the years 2000 to 2099`. */
export function longName(key: string, months: readonly string[]): string {
  if (key.length === 2) return `the years ${key}00 to ${key}99`;
  if (key.length === 3) return `the ${key}0s`;
  const year = key.slice(0, 4);
  const month = key.length > 4 ? `${monthOf(key, months)} ` : '';
  const day = key.length > 7 ? `${Number(key.slice(8))} ` : '';
  return `${day}${month}${year}`;
}

/** What the height of the bars means: `highest bar: 3 events on one day`. `most`: events of the highest, or parts of one. */
export function heightWords(most: number, unit: Unit): string {
  const rounded = Math.round(most * 10) / 10;
  const events = `${rounded} ${rounded === 1 ? 'event' : 'events'}`;
  return `highest bar: ${events} ${unit === 'day' ? 'on one day' : `in one ${unit}`}`;
}

function monthOf(key: string, months: readonly string[]): string {
  return months[Number(key.slice(5, 7)) - 1] ?? '';
}
