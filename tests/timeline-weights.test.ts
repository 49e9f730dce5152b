import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineEvent } from '../src/model.ts';
import { sitePages } from '../src/site/pages.ts';
import { entriesById } from '../src/site/plans.ts';
import { eventWeight } from '../src/site/weights.ts';
import { byDate } from '../src/timeline/order.ts';
import { type ArticleSpec, makeArchive } from './support/archive.ts';
import { event } from './support/events.ts';
import { eventsOf, hostile } from './support/hostile.ts';
import { mentioned, pageAt, ROOT } from './support/pages.ts';

const A: ArticleSpec = { path: 'a.txt', title: 'A', paragraphs: ['On that day.'] };

describe('the weight of the timeline', () => {
  it('of 100,000 events has no page of the timeline over 500 kB', () => {
    const dates = Array.from({ length: 3000 }, (_, index) => {
      const [year, month] = [1990 + (index % 30), two(1 + (index % 12))];
      if (index % 10 === 0)
        return mentioned('e', index % 20 === 0 ? `${year}` : `${year}-${month}`);
      return mentioned('e', `${year}-${month}-${two(1 + (index % 28))}`);
    });
    const quote = 'What was decided on that day is not yet known, said "an official". '.repeat(9);
    const events = Array.from({ length: 100_000 }, (_, index): TimelineEvent => {
      // A third of them in one month.
      const { date, reports } =
        index % 3 === 0 ? mentioned('e', '2018-09-14') : dateAt(dates, index);
      const report = { ...reports[0], quote };
      const more = Array.from({ length: index % 7 }, () => report);
      return {
        ...mentioned(`e${index}`, '2018'),
        date,
        headline: quote,
        reports: [report, ...more],
      };
    });
    const pages = sitePages(makeArchive({ articles: [A], events: events.sort(byDate) }), ROOT);
    const own = pages.filter(({ path }) => path.startsWith('timeline/'));
    assert.ok(own.length > 333 && own.length < 2000, String(own.length));
    const looked = own.filter((page, index) => page.path.split('/').length < 4 || index % 50 === 0);
    for (const page of looked) {
      assert.ok(Buffer.byteLength(page.render()) < 500_000, page.path);
    }
  });

  it('reckons an event to be at least as heavy as it is', () => {
    const specs = [...hostile, { ...A, outlet: 'X', language: 'en' }];
    const events = [
      ...eventsOf(hostile),
      { ...mentioned('marks', '2018'), reports: [marked()] } as const,
      ...[1, 2, 12, 13, 40].map((reports) => mentioned(`m${reports}`, '2018-09', reports)),
      event({ id: 's', date: '2018', reports: [{ in: 'a', quote: '“It met,” she said.' }] }),
      event({
        id: 'd',
        date: '2018-09-13/2018-09-14',
        differing: ['2018-09-13', '2018-09-14'],
        headline: 'It met.',
        reports: [{ in: 'a', quote: 'They met.', date: '2018-09-13', standing: 'disputed' }],
      }),
    ];
    for (const one of events) {
      const archive = makeArchive({ articles: specs, events: [one] });
      const [list = ''] =
        /<ol class="days">.*<\/ol>/s.exec(pageAt(archive, 'timeline/index.html')) ?? [];
      const weight = eventWeight(one, entriesById(archive));
      assert.ok(
        list !== '' && Buffer.byteLength(list) <= weight,
        `${one.id} ${list.length} ${weight}`,
      );
    }
  });
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function dateAt(events: readonly TimelineEvent[], index: number): TimelineEvent {
  const found = events[index % events.length];
  assert(found !== undefined);
  return found;
}

/** A quotation of which every other character is marked. */
function marked(): TimelineEvent['reports'][0] {
  const [report] = mentioned('m', '2018').reports;
  const marks = Array.from({ length: 900 }, (_, index) => ({
    start: 2 * index,
    end: 2 * index + 1,
  }));
  return { ...report, quote: '&'.repeat(1800), marks };
}
