import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { dayAt, numberAt } from '../src/site/strip/days.ts';
import { dayNumber } from '../src/text/calendar.ts';
import { isIsoDay } from '../src/text/dates.ts';
import { dates } from './support/arbitraries.ts';

test('the days of the calendar are numbered without a gap, and each number gives its day back', () => {
  for (let number = numberAt('0001-01-01'); number <= numberAt('9999-12-31'); number += 1) {
    const day = dayAt(number);
    assert.equal(numberAt(day), number);
    // Years at which the rule for leap years changes, and one of each kind.
    if (/^(0001|0004|0100|0400|1900|2000|2018|9999)/.test(day)) assert(isIsoDay(day), day);
  }
  assert.equal(numberAt('2018-09-17') - numberAt('2018-09-14'), 3);
  assert.equal(numberAt('2000-03-01') - numberAt('2000-02-28'), 2);
  assert.equal(numberAt('1900-03-01') - numberAt('1900-02-28'), 1);
  assert.equal(dayNumber(10_000, 1, 1), numberAt('9999-12-31') + 1);
});

test('law: the order of numbers is the order of days', () => {
  fc.assert(
    fc.property(dates, ({ earliest, latest }) => {
      assert.equal(numberAt(earliest) <= numberAt(latest), earliest <= latest);
    }),
  );
});
