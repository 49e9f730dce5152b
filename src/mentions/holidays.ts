import type { Holiday, YearPart } from './expression.ts';

const on = (month: number, day: number): YearPart => ({ unit: 'day', month, day });
const moving = (holiday: Holiday): YearPart => ({ unit: 'holiday', holiday });
const easter = (days: number): YearPart => moving({ easter: days });

/** Holidays by the names that lexicons use. Those of one country are in the lexicon of its language. */
export const HOLIDAYS: Readonly<Record<string, YearPart>> = {
  'new-year': on(1, 1),
  'new-year-eve': on(12, 31),
  christmas: on(12, 25),
  'christmas-eve': on(12, 24),
  'boxing-day': on(12, 26),
  valentine: on(2, 14),
  'saint-patrick': on(3, 17),
  'may-day': on(5, 1),
  epiphany: on(1, 6),
  'groundhog-day': on(2, 2),
  'anzac-day': on(4, 25),
  juneteenth: on(6, 19),
  'canada-day': on(7, 1),
  'bastille-day': on(7, 14),
  'all-saints': on(11, 1),
  'independence-day': on(7, 4),
  halloween: on(10, 31),
  'veterans-day': on(11, 11),
  'king-day': moving({ month: 1, weekday: 1, nth: 3, plus: 0 }),
  'presidents-day': moving({ month: 2, weekday: 1, nth: 3, plus: 0 }),
  'mother-day': moving({ month: 5, weekday: 7, nth: 2, plus: 0 }),
  'memorial-day': moving({ month: 5, weekday: 1, nth: -1, plus: 0 }),
  'father-day': moving({ month: 6, weekday: 7, nth: 3, plus: 0 }),
  'labor-day': moving({ month: 9, weekday: 1, nth: 1, plus: 0 }),
  'election-day': moving({ month: 11, weekday: 1, nth: 1, plus: 1 }),
  'columbus-day': moving({ month: 10, weekday: 1, nth: 2, plus: 0 }),
  thanksgiving: moving({ month: 11, weekday: 4, nth: 4, plus: 0 }),
  'black-friday': moving({ month: 11, weekday: 4, nth: 4, plus: 1 }),
  easter: easter(0),
  'easter-monday': easter(1),
  'good-friday': easter(-2),
  'palm-sunday': easter(-7),
  'ash-wednesday': easter(-46),
  'shrove-tuesday': easter(-47),
  'maundy-thursday': easter(-3),
  ascension: easter(39),
  pentecost: easter(49),
};
