import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { mentionsOf } from '../src/mentions/place.ts';
import { inWords } from '../src/text/date-words.ts';
import { newestFirst } from '../src/text/dates.ts';
import { timeline } from '../src/timeline/events.ts';
import { articles, dates } from './support/arbitraries.ts';
import { block, entry } from './support/sample.ts';

const UNKNOWN = { basis: 'unknown' } as const;

test('law: events are in order with unique ids, and marks are dates within their quotes', () => {
  const entries = fc.array(
    fc.tuple(articles, fc.array(dates)).map(([of, mentioned]) => {
      const text = `It met on ${mentioned.map((day) => inWords(day, 'en')).join('. On ')}.`;
      const blocks = [...of.blocks, block(text, 'paragraph', 10_000)];
      const made = { ...of, blocks, fields: { ...of.fields, standfirst: UNKNOWN } };
      return { article: made, mentions: mentionsOf(made) };
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(entries, (made) => {
      const unique = made.filter(
        ({ article: { id } }, index) =>
          made.findIndex((other) => other.article.id === id) === index,
      );
      const events = timeline(unique);
      assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
      for (const [index, event] of events.entries()) {
        assert.match(event.id, /^\S+$/);
        const before = events[index - 1];
        assert(before === undefined || newestFirst(before.date, event.date) <= 0);
        for (const { marks, quote } of event.reports) {
          assert.equal(quote.trim(), quote);
          for (const { start, end } of marks)
            assert(start >= 0 && start < end && end <= quote.length);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('a block of ten thousand dated sentences, or of one without end, is cited in linear time', () => {
  const days = (glue: string) =>
    Array.from({ length: 10_000 }, (_, day) => {
      const month = String((day % 12) + 1).padStart(2, '0');
      return `It met on ${1200 + Math.floor(day / 12)}-${month}-01${glue}`;
    }).join('');
  for (const glue of ['. ', ' and ', ',']) {
    const events = timeline([entry('a', [block(days(glue).trim())])]);
    assert.equal(events.length, 10_000);
    assert(events.every(({ headline }) => headline.length <= 4000));
  }
  const same = timeline([entry('a', [block('2018-09-14 and '.repeat(20_000).trim())])]);
  assert(same.length < 300);
});
