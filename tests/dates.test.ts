import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { eitherInWords, inWords, monthName } from '../src/text/date-words.ts';
import {
  compare,
  dateSpan,
  isIsoDay,
  isTimeZone,
  newestFirst,
  parseEdtf,
  startOfDay,
} from '../src/text/dates.ts';
import { dates } from './support/arbitraries.ts';

test('law: a date reads back from its EDTF, and its days are real and in order', () => {
  fc.assert(
    fc.property(dates, (date) => {
      assert.deepEqual(parseEdtf(date.edtf), date);
      assert(isIsoDay(date.earliest) && isIsoDay(date.latest) && date.earliest <= date.latest);
    }),
  );
});

test('days, months, years, intervals and days with a time are read; nothing else is', () => {
  for (const [text, edtf, earliest, latest] of [
    ['2018-09-14', '2018-09-14', '2018-09-14', '2018-09-14'],
    [' 2018-09 ', '2018-09', '2018-09-01', '2018-09-30'],
    ['2016-02', '2016-02', '2016-02-01', '2016-02-29'],
    ['0987', '0987', '0987-01-01', '0987-12-31'],
    ['2018-09-14/2018-10', '2018-09-14/2018-10', '2018-09-14', '2018-10-31'],
    ['2018/2018', '2018', '2018-01-01', '2018-12-31'],
    ['2018-09-14T23:30:00-04:00', '2018-09-14', '2018-09-14', '2018-09-14'],
    ['2018-09-14T09:30Z', '2018-09-14', '2018-09-14', '2018-09-14'],
    ['2018-09-14 09:30:00.123 +0900', '2018-09-14', '2018-09-14', '2018-09-14'],
    ['2018-09-14 09:30 EDT', '2018-09-14', '2018-09-14', '2018-09-14'],
  ] as const) {
    assert.deepEqual(parseEdtf(text), { edtf, earliest, latest }, text);
  }
  for (const text of [
    ...[
      '',
      '0000',
      '18',
      '2018-9-14',
      '2018-13',
      '2018-02-29',
      '2018-09-31',
      '20180914',
      '2018-09-14T',
    ],
    ...['2018-09-14/2018-09-13', '2018/2019/2020', '2018/', '/2018', '2018-09-14T09:30 or so'],
    ...['14 September 2018', '2018-09-14\n2018', '２０１８', '2018-09-14T09:30junk'],
  ]) {
    assert.equal(parseEdtf(text), null, text);
  }
});

test('a date with a very long tail is refused in linear time', () => {
  assert.equal(parseEdtf(`2018-09-14T09:30${'a'.repeat(1e6)} b c`), null);
  assert.equal(parseEdtf(`2018-09-14T09:30${' '.repeat(1e6)}b`), null);
  assert.equal(parseEdtf('/'.repeat(1e6)), null);
});

test('days that the calendar does not have are null', () => {
  for (const [year, month, day] of [
    [2018, 2, 29],
    [1900, 2, 29],
    [2018, 0, 1],
    [2018, 13, 1],
    [2018, 4, 31],
    [2018, 4, 0],
    [0, 1, 1],
    [-1, 1, 1],
    [10_000, 1, 1],
    [2018.5, 1, 1],
    [Number.NaN, 1, 1],
  ] as const) {
    assert.equal(dateSpan(year, month, day), null, `${year} ${month} ${day}`);
  }
  assert.equal(dateSpan(2000, 2, 29)?.edtf, '2000-02-29');
  assert.equal(dateSpan(2018)?.latest, '2018-12-31');
});

test('dates of which one is right are named without repeating what they share', () => {
  for (const [edtfs, words] of [
    [['2018-09-13', '2018-09-14'], '13 or 14 September 2018'],
    [['2018-08-24', '2018-09-13', '2018-09-14'], '24 August, 13 or 14 September 2018'],
    [['2017-09-13', '2018-09-14'], '13 September 2017 or 14 September 2018'],
    [['2018-08', '2018-09-14'], 'August 2018 or 14 September 2018'],
    [['2017', '2018'], '2017 or 2018'],
    [
      ['2018-09-13', '2018-09-15/2018-09-16'],
      '13 September 2018 or between 15 and 16 September 2018',
    ],
    [['2018-09-13'], '13 September 2018'],
    [[], ''],
  ] as const) {
    const dates = edtfs.map(parseEdtf).filter((date) => date !== null);
    assert.equal(eitherInWords(dates, 'en'), words);
  }
});

test('dates in words repeat no month or year that both ends share', () => {
  for (const [edtf, locale, words] of [
    ['2018-09-14', 'en', '14 September 2018'],
    ['2018-09-14', 'en-US', 'September 14, 2018'],
    ['2018-09', 'en', 'September 2018'],
    ['2018', 'en', '2018'],
    ['0987', 'en', '0987'],
    ['2018-09-14/2018-09-16', 'en', 'between 14 and 16 September 2018'],
    ['2018-09-14/2018-10-02', 'en', 'between 14 September and 2 October 2018'],
    ['2017-12-31/2018-01-02', 'en', 'between 31 December 2017 and 2 January 2018'],
    ['2018-09-14/2018-09-16', 'en-US', 'between September 14 and September 16, 2018'],
    ['2017/2018-03', 'en', 'between 2017 and March 2018'],
  ] as const) {
    const date = parseEdtf(edtf);
    assert(date !== null);
    assert.equal(inWords(date, locale), words);
  }
});

test('years are Gregorian and digits Latin in every locale', () => {
  const date = parseEdtf('2018-09-14');
  assert(date !== null);
  for (const locale of ['th', 'fa', 'ar-SA', 'mr']) {
    assert.match(inWords(date, locale), /2018/, locale);
  }
  assert.equal(monthName(9, 'en'), 'September');
  assert.equal(monthName(9, 'de'), 'September');
});

test('only names of the time zone database are time zones, and days begin there', () => {
  for (const name of ['UTC', 'Europe/Berlin', 'America/New_York']) assert(isTimeZone(name), name);
  for (const name of ['', 'local', 'system', 'default', 'Mars/Base', 'Europe']) {
    assert(!isTimeZone(name), name);
  }
  const day = dateSpan(2018, 9, 14)?.earliest;
  assert(day !== undefined);
  assert.equal(startOfDay(day, 'America/New_York'), '2018-09-14T00:00:00-04:00');
  assert.equal(startOfDay(day, 'UTC'), '2018-09-14T00:00:00Z');
});

test('newest first, undated last', () => {
  const at = (edtf: string | null) => (edtf === null ? null : parseEdtf(edtf));
  const sorted = [null, '2017', '2018-09', '2018-09-14', null, '2018'].map(at).sort(newestFirst);
  assert.deepEqual(
    sorted.map((date) => date?.edtf ?? null),
    ['2018-09-14', '2018-09', '2018', '2017', null, null],
  );
  assert.deepEqual(['b', 'B', 'a', 'ä', 'aa'].sort(compare), ['B', 'a', 'aa', 'b', 'ä']);
});
