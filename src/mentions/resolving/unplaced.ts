import { digits } from '../../text/calendar.ts';
import type { CalendarUnit, Meaning, PartOfYear } from '../expression.ts';

/** What TIMEX3 writes for a period of which nothing but the unit is known. */
const UNKNOWN: Readonly<Record<CalendarUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
};

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** The value of what has no place on the calendar, or none yet: `X` stands for what is not known. */
export function unplaced(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'weekday':
      return `XXXX-WXX-${meaning.weekday}`;
    case 'day-of-month':
      return `XXXX-XX-${digits(meaning.day, 2)}`;
    case 'part-of-year':
      return `XXXX-${partValue(meaning)}`;
    case 'shifted':
      return UNKNOWN[meaning.grain ?? meaning.unit];
    case 'either':
      return `${meaning.year}-XX-XX`;
    case 'valued':
      return meaning.value;
    default:
      return UNKNOWN.day;
  }
}

function partValue({ part }: PartOfYear): string {
  switch (part.unit) {
    case 'day':
      return `${digits(part.month, 2)}-${digits(part.day, 2)}`;
    case 'month':
      return digits(part.number, 2);
    case 'quarter':
      return `Q${part.number}`;
    case 'half':
      return `H${part.number}`;
    case 'season':
      return SEASONS[part.number - 1] ?? 'XX';
    default:
      return 'XX-XX';
  }
}
