import { dayAt } from '../../site/strip/days.ts';
import { longName } from '../../site/strip/names.ts';
import type { Days } from '../../site/strip/stretches.ts';

/** What there is to say. */
export interface Said {
  readonly shown: number;
  /** Events of the page; none on an overview. */
  readonly listed: number;
  /** What the strip shows where that is not all. */
  readonly days: Days | null;
  /** Names of the twelve months. */
  readonly months: readonly string[];
  /** The reader chose among the events of the page. */
  readonly isChosen: boolean;
}

/** What the page shows, for the eye and for the ear; nothing while it shows all. */
export function sayWhat({ shown, listed, days, months, isChosen }: Said): string {
  const range = days === null ? '' : `, ${rangeWords(days, months)}`;
  if (isChosen) {
    return shown === 0
      ? `No event on this page fits${range}.`
      : `${grouped(shown)} of ${events(listed)}${range}.`;
  }
  if (days === null) return '';
  return listed > 0 ? `${rangeWords(days, months)}.` : `${events(shown)}${range}.`;
}

function rangeWords({ first, last }: Days, months: readonly string[]): string {
  return `${longName(dayAt(first), months)} to ${longName(dayAt(last), months)}`;
}

function events(number: number): string {
  return `${grouped(number)} ${number === 1 ? 'event' : 'events'}`;
}

function grouped(number: number): string {
  return number.toLocaleString('en');
}
