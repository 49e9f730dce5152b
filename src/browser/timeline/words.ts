import { timeline as words } from '#words';
import { dayAt } from '../../site/strip/days.ts';
import { longName, type StripWords } from '../../site/strip/names.ts';
import type { Days } from '../../site/strip/stretches.ts';

/** What there is to say. */
export interface Said {
  readonly shown: number;
  /** Events of the page; none on an overview. */
  readonly listed: number;
  /** What the strip shows where that is not all. */
  readonly days: Days | null;
  /** What times are called; null on a page without a strip. */
  readonly words: StripWords | null;
  /** The reader chose among the events of the page. */
  readonly isChosen: boolean;
}

/** What the page shows, for the eye and for the ear; nothing while it shows all. */
export function sayWhat({ shown, listed, days, words: times, isChosen }: Said): string {
  const range = days === null || times === null ? null : rangeWords(days, times);
  if (isChosen) {
    return shown === 0 ? words.noneFits(range) : words.someFit(shown, listed, range);
  }
  if (range === null) return '';
  return listed > 0 ? words.inRange(range) : words.manyInRange(shown, range);
}

function rangeWords({ first, last }: Days, times: StripWords): string {
  return words.range(longName(dayAt(first), times), longName(dayAt(last), times));
}
