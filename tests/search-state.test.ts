import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatState, NOTHING, parseState } from '../src/browser/state.ts';

describe('the address of the search page', () => {
  test('gives back the state that was written to it, whatever its words', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 });
    const states = fc.record(
      {
        query: fc
          .string({ unit: 'grapheme' })
          .map((text) => parseState(`q=${encodeURIComponent(text)}`).query),
        chosen: fc.record(
          { outlet: values, year: values, place: values, language: values, basis: values },
          { noNullPrototype: true },
        ),
        from: fc.constantFrom('', '2018', '2018-09'),
        to: fc.constantFrom('', '2018-09-14'),
        undated: fc.boolean(),
        sort: fc.constantFrom('relevance', 'newest', 'oldest'),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(states, (state) => {
        assert.deepEqual(parseState(formatState(state)), state);
      }),
    );
  });

  test('is empty while nothing is asked, and a key that it does not know changes nothing', () => {
    assert.equal(formatState(NOTHING), '');
    const address = '?utm_source=x&sort=sideways&outlet=&from=yesterday&to=2018-9-1&undated=yes';
    assert.deepEqual(parseState(address), NOTHING);
  });

  test('takes a day or a month that no calendar has for none', () => {
    const none = [
      '2018-13-01',
      '2018-02-30',
      '2018-13',
      '2018-00',
      '2018-04-31',
      '1900-02-29',
      '0000',
    ];
    for (const day of [...none, '2018-09-00'])
      assert.deepEqual(parseState(`?from=${day}&to=${day}`), NOTHING, day);
    for (const day of ['0001', '2018-12', '2018-12-31', '2000-02-29', '2016-02-29', '2018-04-30']) {
      const { from, to } = parseState(`?from=${day}&to=${day}`);
      assert.deepEqual([from, to], [day, day]);
    }
  });

  test('names filters once a value', () => {
    const chosen = { ...NOTHING.chosen, outlet: ['NBC News', 'A&B'], year: ['2018'] };
    const address = '?q=cap&outlet=NBC+News&outlet=A%26B&year=2018&sort=newest';
    assert.equal(formatState({ ...NOTHING, query: 'cap', chosen, sort: 'newest' }), address);
  });

  test('takes curly quotation marks for straight ones', () => {
    assert.equal(parseState('?q=  “petroleum   cap” ').query, '"petroleum cap"');
  });
});
