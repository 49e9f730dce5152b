import type { Constraint } from './constraint.ts';
import { announced } from './constraints/announced.ts';
import { announcedDay } from './constraints/announced-day.ts';
import { betweenWeekdays } from './constraints/between-weekdays.ts';
import { dateline } from './constraints/dateline.ts';
import { eve } from './constraints/eve.ts';
import { months } from './constraints/months.ts';
import { named } from './constraints/named.ts';
import { newest } from './constraints/newest.ts';
import { reportedDay } from './constraints/reported-day.ts';
import { reportedWeekday } from './constraints/reported-weekday.ts';
import { sameHappening } from './constraints/same-happening.ts';
import { todayAndDay } from './constraints/today-and-day.ts';
import { weekdayAndDay } from './constraints/weekday-and-day.ts';

/** The kinds of reasoning from an article's words to its date. What speaks of one clue twice is explained by the first. */
export const CONSTRAINTS: readonly Constraint[] = [
  // What fixes the day itself.
  todayAndDay,
  dateline,
  // What bounds it, the nearest bounds first.
  announcedDay,
  reportedDay,
  newest,
  announced,
  // What fixes the year, given a day and month.
  weekdayAndDay,
  sameHappening,
  // What narrows it down within a week.
  betweenWeekdays,
  eve,
  reportedWeekday,
  // What only makes some days likelier.
  months,
  named,
];
