import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Item, lies, passes } from '../src/browser/timeline/match.ts';
import { formatState, isFiltered, parseState } from '../src/browser/timeline/state.ts';
import { sayWhat } from '../src/browser/timeline/words.ts';
import { around, step } from '../src/browser/timeline/zoom.ts';
import { numberAt } from '../src/site/strip/days.ts';
import { strip } from '../src/site/words/en/browser.ts';
import { dates } from './support/arbitraries.ts';

const ALL = parseState('');

const word = fc.stringMatching(/^[a-zé&=+%# ]{1,8}$/).map((text) => text.trim() || 'a');
const states = fc.record({
  query: word.map((text) => text.replace(/\s+/g, ' ')),
  kinds: fc.uniqueArray(word),
  outlets: fc.uniqueArray(word),
  fewestOutlets: fc.nat(999),
  fewestSources: fc.nat(999),
  order: fc.constantFrom('newest' as const, 'oldest' as const),
  zoom: fc.option(dates.map(({ earliest, latest }) => ({ from: earliest, to: latest }))),
});

describe('the address of the timeline', () => {
  it('law: brings back the state that was written to it', () => {
    fc.assert(
      fc.property(states, (state) =>
        assert.deepEqual(parseState(formatState(state)), { ...state }),
      ),
    );
  });

  it('is empty while nothing is chosen, and passes over what makes no sense', () => {
    assert.equal(formatState(ALL), '');
    for (const text of [
      '?outlets=-1&sources=1e3&order=up&kind=&outlet=&q=%20',
      '?from=2018-09-14',
      '?to=2018-09-14&from=2018-09-15',
      '?from=2018-00-01&to=2018-12-32',
      '?from=0000-01-01&to=0000-12-31',
      '?x=y',
    ]) {
      assert.deepEqual(parseState(text), ALL, text);
    }
  });

  it('tells filters from order and zoom', () => {
    assert.equal(isFiltered(parseState('?order=oldest&from=2018-01-01&to=2018-02-01')), false);
    assert.equal(isFiltered(parseState('?sources=2')), true);
  });
});

describe('an event passes', () => {
  const item: Item = {
    first: 10,
    last: 12,
    kind: 'reported',
    names: ['A', 'B'],
    outlets: 3,
    sources: 2,
    text: () => 'the cafe burned down',
  };
  const passesWith = (address: string) => passes(item, parseState(address));

  it('by its kind, one of its outlets, its numbers and all the words', () => {
    for (const address of [
      '',
      '?kind=planned&kind=reported',
      '?outlet=C&outlet=B',
      '?outlets=3',
      '?sources=2',
      '?q=Burn CAF%C3%89',
    ]) {
      assert.ok(passesWith(address), address);
    }
    for (const address of [
      '?kind=planned',
      '?outlet=C',
      '?outlets=5',
      '?sources=3',
      '?q=cafe+up',
    ]) {
      assert.ok(!passesWith(address), address);
    }
  });

  it('a filter that is left out', () => {
    const state = parseState('?kind=planned&outlet=A');
    assert.ok(passes(item, state, 'kind'));
    assert.ok(!passes(item, state, 'outlet'));
  });

  it('days in which it may lie', () => {
    assert.ok(lies(item, { first: 12, last: 20 }) && lies(item, { first: 11, last: 11 }));
    assert.ok(!lies(item, { first: 13, last: 20 }) && !lies(item, { first: 1, last: 9 }));
  });
});

describe('the zoom', () => {
  const whole = { first: 1001, last: 1400 };

  it('halves and doubles the days around their middle, and stays within the whole', () => {
    const half = step(whole, whole, 'in');
    assert.deepEqual(half, { first: 1101, last: 1300 });
    assert.deepEqual(step(half, whole, 'out'), whole);
    assert.deepEqual(step(half, whole, 'on'), { first: 1201, last: 1400 });
    assert.deepEqual(step({ first: 1001, last: 1100 }, whole, 'back'), { first: 1001, last: 1100 });
  });

  it('shows a week at least, and nothing other where there is no more than one', () => {
    assert.deepEqual(around(1100, 0, whole), { first: 1097, last: 1103 });
    const week = { first: 1, last: 7 };
    assert.deepEqual(step(week, week, 'in'), week);
  });

  it('law: stays within the whole, whatever the steps', () => {
    const steps = fc.array(
      fc.constantFrom('in' as const, 'out' as const, 'back' as const, 'on' as const),
    );
    fc.assert(
      fc.property(steps, (taken) => {
        let now = whole;
        for (const one of taken) {
          now = step(now, whole, one);
          assert.ok(now.first >= whole.first && now.last <= whole.last);
          assert.ok(now.last - now.first >= 6);
        }
      }),
    );
  });
});

describe('what the timeline says', () => {
  const months = 'January February March April May June July August September'.split(' ');
  const days = { first: numberAt('2018-08-24'), last: numberAt('2018-09-14') };
  const nothing = {
    shown: 10,
    listed: 10,
    days: null,
    words: { ...strip, months },
    isChosen: false,
  };

  it('is how many events it shows, and of which days; nothing while it shows all', () => {
    assert.equal(sayWhat(nothing), '');
    assert.equal(sayWhat({ ...nothing, shown: 1, isChosen: true }), '1 of 10 events.');
    assert.equal(sayWhat({ ...nothing, shown: 0, isChosen: true }), 'No event on this page fits.');
    assert.equal(
      sayWhat({ ...nothing, shown: 3, days, isChosen: true }),
      '3 of 10 events, 24 August 2018 to 14 September 2018.',
    );
    assert.equal(
      sayWhat({ ...nothing, shown: 1200, listed: 0, days }),
      '1,200 events, 24 August 2018 to 14 September 2018.',
    );
    assert.equal(sayWhat({ ...nothing, days }), '24 August 2018 to 14 September 2018.');
  });
});
