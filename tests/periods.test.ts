import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DateSpan } from '../src/model.ts';
import { paths } from '../src/site/links.ts';
import { paginate } from '../src/site/paginate.ts';
import { type PeriodPlan, planPeriods } from '../src/site/periods.ts';
import { parseEdtf } from '../src/text/dates.ts';

interface Item {
  readonly date: DateSpan | null;
  readonly weight: number;
}

function item(edtf: string | null, weight = 1): Item {
  return { date: edtf === null ? null : parseEdtf(edtf), weight };
}

function plan(items: readonly Item[], count = 3, weight = 1000): PeriodPlan<Item> {
  return planPeriods(items, {
    root: paths.articles,
    years: '/years/',
    undated: paths.undated,
    rows: 30,
    count,
    weight,
    dateOf: ({ date }) => date,
    weigh: (one) => one.weight,
  });
}

function pagePaths(items: readonly Item[], count = 3): readonly string[] {
  return plan(items, count).pages.map(({ kind, path }) => `${kind} ${path}`);
}

const anyItem = fc
  .tuple(
    fc.constantFrom(null, '2018', '2018-09', '2018-09-14', '2017-01-02', '2016-12-30/2018-01-02'),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([edtf, weight]) => item(edtf, weight));

describe('periods', () => {
  it('list everything on one page while it fits, and each year has its page all the same', () => {
    assert.deepEqual(pagePaths([item('2018-09-14'), item('2017'), item(null)]), [
      'list /articles/',
      'list /years/2018/',
      'list /years/2017/',
      'list /years/undated/',
    ]);
  });

  it('become an overview of years, then of months, then numbered pages', () => {
    const items = [...Array(4)].map(() => item('2018-09-14'));
    assert.deepEqual(pagePaths([...items, item('2018-08'), item('2017-01-01')]), [
      'overview /articles/',
      'overview /years/2018/',
      'list /years/2018/09/',
      'list /years/2018/09/2/',
      'list /years/2018/08/',
      'list /years/2017/',
      'list /years/undated/',
    ]);
  });

  it('are an overview of several pages where the years are very many', () => {
    const items = [...Array(70)].map((_, index) => item(String(1000 + index)));
    const { pages } = plan(items);
    const overviews = pages.filter(({ kind }) => kind === 'overview');
    assert.deepEqual(
      overviews.map(({ path, periods, numbered: { number, of } }) => [
        path,
        periods.length,
        `${number} of ${of}`,
      ]),
      [
        ['/articles/', 30, '1 of 3'],
        ['/articles/2/', 30, '2 of 3'],
        ['/articles/3/', 10, '3 of 3'],
      ],
    );
  });

  it('keep what names no month apart, so that no numbered page is taken for a month', () => {
    const items = [...Array(40)].map(() => item('2018'));
    const found = plan(items).pages.map(({ path }) => String(path));
    assert.equal(new Set(found).size, found.length);
    assert.ok(found.includes('/years/2018/undated/10/'));
    assert.ok(!found.includes('/years/2018/10/'));
  });

  it('number the undated under their own page, which is there even when it is empty', () => {
    assert.deepEqual(pagePaths([]), ['list /articles/', 'list /years/undated/']);
    assert.deepEqual(pagePaths([...Array(4)].map(() => item(null))), [
      'overview /articles/',
      'list /years/undated/',
      'list /years/undated/2/',
    ]);
  });

  it('close a page that is heavy enough, and give one too heavy item a page to itself', () => {
    const weigh = (weight: number) => weight;
    const rules = { count: 10, weight: 10, weigh };
    assert.deepEqual(paginate([4, 4, 4, 50, 1], rules), [[4, 4], [4], [50], [1]]);
  });

  it('lose nothing, list nothing twice and keep to the limits, whatever the items', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 60 }), (items) => {
        const { pages, placed } = plan(items);
        const listed = pages
          .slice(1)
          .filter(({ kind }) => kind === 'list')
          .map(({ path, periods }) => ({ path, own: periods.flatMap((period) => period.items) }));
        const all = listed.flatMap(({ own }) => own);
        assert.equal(all.length, items.length);
        assert.deepEqual(new Set(all), new Set(items));
        for (const { path, own } of listed) {
          const load = own.reduce((sum, { weight }) => sum + weight, 0);
          assert.ok(own.length <= 3 && (load <= 1000 || own.length === 1));
          for (const one of own) assert.equal(placed.get(one), path);
        }
      }),
    );
  });
});
