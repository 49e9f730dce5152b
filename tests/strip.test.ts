import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { numberAt } from '../src/site/strip/days.ts';
import { densities } from '../src/site/strip/density.ts';
import { draw, HEIGHT, MOST_BARS, WIDTH } from '../src/site/strip/draw.ts';
import { daysOf, finestUnit, stretches } from '../src/site/strip/stretches.ts';

const FIRST = numberAt('0001-01-01');
const LAST = numberAt('9999-12-31');

const days = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 0, max: 40_000 }))
  .map(([first, more]) => ({ first, last: Math.min(first + more, LAST) }));

function on(from: string, to = from) {
  return { first: numberAt(from), last: numberAt(to), count: 1 };
}

describe('the units of a strip', () => {
  it('are days, months, years, decades or centuries, as many as can be told apart', () => {
    const unit = (from: string, to: string) => finestUnit(on(from, to), MOST_BARS);
    assert.equal(unit('2018-01-01', '2018-12-31'), 'day');
    assert.equal(unit('2010-01-01', '2018-12-31'), 'month');
    assert.equal(unit('1918-01-01', '2018-12-31'), 'year');
    assert.equal(unit('0101-01-01', '2018-12-31'), 'decade');
    assert.equal(unit('0001-01-01', '9999-12-31'), 'century');
  });

  it('are cut by the ends of the window', () => {
    assert.deepEqual(
      stretches(on('2017-12-31', '2018-02-14'), 'month').map(({ key, first, last }) => [
        key,
        last - first + 1,
      ]),
      [
        ['2017-12', 1],
        ['2018-01', 31],
        ['2018-02', 14],
      ],
    );
    assert.deepEqual(
      stretches(on('1999-12-31', '2018-02-14'), 'decade').map(({ key }) => key),
      ['199', '200', '201'],
    );
  });

  it('law: follow one another without a gap, and are never too many', () => {
    fc.assert(
      fc.property(days, (window) => {
        const parts = stretches(window, finestUnit(window, MOST_BARS));
        assert(parts.length <= MOST_BARS + 2);
        assert.equal(parts[0]?.first, window.first);
        assert.equal(parts.at(-1)?.last, window.last);
        for (const [index, { first, last }] of parts.entries()) {
          assert(first <= last);
          assert.equal(first, index === 0 ? window.first : (parts[index - 1]?.last ?? 0) + 1);
        }
      }),
    );
  });

  it('name all their days', () => {
    assert.deepEqual(daysOf('2018'), {
      first: numberAt('2018-01-01'),
      last: numberAt('2018-12-31'),
    });
    assert.deepEqual(daysOf('2000-02'), {
      first: numberAt('2000-02-01'),
      last: numberAt('2000-02-29'),
    });
    assert.deepEqual(daysOf('9999-12-31'), { first: LAST, last: LAST });
  });
});

describe('the density of events', () => {
  const months = stretches(daysOf('2018'), 'month');

  it('has a day where it is, and spreads a span over its days', () => {
    const found = densities(
      [on('2018-09-14'), on('2018-01-31', '2018-02-01'), on('2018-04-01', '2018-06-30')],
      months,
    ).map(({ certain, uncertain }) => [certain, Math.round(91 * uncertain) / 91]);
    assert.deepEqual(found, [
      [0, 46 / 91],
      [0, 46 / 91],
      [0, 0],
      [0, 30 / 91],
      [0, 31 / 91],
      [0, 30 / 91],
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('leaves out what is outside the window, and the outer part of what reaches into it', () => {
    const outside = [on('2017-12-31'), on('2019-01-01'), on('2020-01-01', '2021-01-01')];
    assert(densities(outside, months).every(({ certain, uncertain }) => certain + uncertain === 0));
    const [january] = densities([on('2017-12-31', '2018-01-01')], months);
    assert.deepEqual(january, { certain: 0, uncertain: 0.5 });
    const before = densities([on('2016-01-01', '2017-12-31')], months);
    assert(before.every(({ uncertain }) => uncertain === 0));
    const over = densities([on('2017-01-01', '2019-12-31')], months);
    assert.ok(Math.abs(over.reduce((sum, { uncertain }) => sum + uncertain, 0) - 1 / 3) < 1e-9);
  });

  it('law: counts every event within the window once', () => {
    fc.assert(
      fc.property(
        days,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
        (window, made) => {
          const size = window.last - window.first + 1;
          const events = made.map(([from, more]) => {
            const first = window.first + (from % size);
            return { first, last: first + (more % (window.last - first + 1)), count: 1 };
          });
          const found = densities(events, stretches(window, finestUnit(window, MOST_BARS)));
          const sum = found.reduce((so, { certain, uncertain }) => so + certain + uncertain, 0);
          assert.ok(Math.abs(sum - events.length) < 1e-6);
        },
      ),
    );
  });
});

describe('the drawing', () => {
  it('has a bar for each part that has something, the lighter upon the darker', () => {
    const parts = stretches(on('2018-01-01', '2018-01-04'), 'day');
    const found = densities([on('2018-01-01'), on('2018-01-01', '2018-01-02')], parts);
    assert.deepEqual(draw(parts, found), {
      certain: 'M0 100V33h498V100z',
      uncertain: 'M0 33V0h498V33zM500 100V67h498V100z',
      most: 1.5,
    });
  });

  it('stays within its frame and its weight, whatever the events', () => {
    fc.assert(
      fc.property(days, fc.array(days, { maxLength: 200 }), (window, made) => {
        const parts = stretches(window, finestUnit(window, MOST_BARS));
        const events = made.map((one) => ({ ...one, count: 1 }));
        const { certain, uncertain } = draw(parts, densities(events, parts));
        assert.ok(certain.length + uncertain.length < 18_000);
        for (const [, x, y] of `${certain}${uncertain}`.matchAll(/M(\d+) (\d+)/g)) {
          assert.ok(Number(x) <= WIDTH && Number(y) <= HEIGHT);
        }
      }),
    );
  });
});
