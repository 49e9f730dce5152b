import assert from 'node:assert/strict';
import test from 'node:test';
import type { DateSpan, Entry } from '../src/model.ts';
import { compare, parseEdtf } from '../src/text/dates.ts';
import { timeline } from '../src/timeline/events.ts';
import { block, entry } from './support/sample.ts';

function date(edtf: string): DateSpan {
  const made = parseEdtf(edtf);
  assert(made !== null);
  return made;
}

function publishedOn(edtf: string, span: { start: number; end: number } | null = null) {
  const evidence =
    span === null
      ? ({ in: 'file', path: 'a.yml', line: 1, words: edtf } as const)
      : ({ in: 'text', span, words: edtf } as const);
  return {
    published: {
      basis: 'given',
      value: date(edtf),
      rule: 'sidecar',
      evidence: [evidence],
      caveat: null,
    },
  } as const;
}

test('a dated article is an event with its title and its first sentence', () => {
  const title = {
    basis: 'stated',
    value: 'Council meets',
    rule: 'first-line',
    evidence: [{ in: 'text', span: { start: 0, end: 13 }, words: 'Council meets' }],
    caveat: null,
  } as const;
  const blocks = [
    block('A caption.', 'caption', 2),
    block('It met, Amb. Other said. Then it left.', 'paragraph', 4),
  ];
  assert.deepEqual(timeline([entry('a', blocks, { ...publishedOn('2018-09'), title })]), [
    {
      id: 'published-a',
      kind: 'published',
      date: date('2018-09'),
      headline: 'Council meets',
      differing: [],
      sources: 1,
      reports: [
        {
          article: 'a',
          block: 'l4',
          quote: 'It met, Amb. Other said.',
          marks: [],
          date: date('2018-09'),
          standing: 'reported',
        },
      ],
    },
  ]);
});

test('an undated article is no event, nor is one without a block to quote', () => {
  assert.deepEqual(timeline([entry('a', [block('It met.')])]), []);
  assert.deepEqual(timeline([entry('a', [], publishedOn('2018'))]), []);
  assert.deepEqual(timeline([]), []);
});

test('an article without a title or a paragraph is named by its id and quoted from what it has', () => {
  const [event] = timeline([entry('a', [block('Only this', 'caption', 2)], publishedOn('2018'))]);
  assert.equal(event?.headline, 'a');
  assert.equal(event?.reports[0].quote, 'Only this');
});

test('mentions of one date in one sentence are one event with all their marks', () => {
  const text = 'First. On Sept. 10, 2018, that is 2018-09-10, it met. On Sept. 10, 2018 it left.';
  const events = timeline([entry('a', [block(text)])]);
  const quotes = events.map(({ reports: [report] }) => ({
    quote: report.quote,
    marks: report.marks.map(({ start, end }) => report.quote.slice(start, end)),
  }));
  assert.deepEqual(
    quotes.sort((a, b) => compare(a.quote, b.quote)),
    [
      { quote: 'On Sept. 10, 2018 it left.', marks: ['Sept. 10, 2018'] },
      {
        quote: 'On Sept. 10, 2018, that is 2018-09-10, it met.',
        marks: ['Sept. 10, 2018', '2018-09-10'],
      },
    ],
  );
  assert(events.every(({ kind, date: { edtf } }) => kind === 'reported' && edtf === '2018-09-10'));
});

test('two dates in one sentence are two events', () => {
  const events = timeline([entry('a', [block('From 2018-09-10 to 14 September 2018.')])]);
  assert.deepEqual(
    events.map(({ date: { edtf } }) => edtf),
    ['2018-09-14', '2018-09-10'],
  );
});

test('a sentence that several articles have word for word is one event with several reports', () => {
  const text = 'The Harbour Council elected Ann Example its chair on 14 September 2018.';
  const events = timeline([
    entry('a', [block(text)]),
    entry('b', [block(`Wire copy. ${text}`, 'paragraph', 3)]),
    entry('c', [block('A bridge in Lower Town fell on 14 September 2018.')]),
  ]);
  assert.deepEqual(
    events.map(({ reports }) => reports.map(({ article: id, block: at }) => `${id}#${at}`)).sort(),
    [['a#l1', 'b#l3'], ['c#l1']],
  );
});

test('a sentence that says too little to stand alone is not joined for its words alone', () => {
  const events = timeline([
    entry('a', [block('A bank sets dividend. Payable on 14 September 2018.')]),
    entry('b', [block('A mine sets dividend. Payable on 14 September 2018.')]),
  ]);
  assert.equal(new Set(events.map(({ id }) => id)).size, 2);
});

test('a sentence that an article repeats is quoted once', () => {
  const text = 'It met on 14 September 2018.';
  const [event, ...rest] = timeline([entry('a', [block(text), block(text, 'quote', 2)])]);
  assert.deepEqual(rest, []);
  assert.deepEqual(event?.reports, [
    {
      article: 'a',
      block: 'l1',
      quote: text,
      marks: [{ start: 10, end: 27 }],
      date: date('2018-09-14'),
      standing: 'reported',
    },
  ]);
});

test('the words that date the article itself are no event beside it', () => {
  const text = 'Published 14 September 2018. It met on 10 September 2018.';
  const events = timeline([
    entry('a', [block(text)], publishedOn('2018-09-14', { start: 10, end: 27 })),
  ]);
  assert.deepEqual(
    events.map(({ kind, date: { edtf } }) => [kind, edtf]),
    [
      ['published', '2018-09-14'],
      ['reported', '2018-09-10'],
    ],
  );
});

test('a mention that has no place on the calendar is no event', () => {
  const { article: of, mentions } = entry('a', [block('It met on 14 September 2018.')]);
  const unplaced = mentions.map((mention) => ({ ...mention, earliest: null, latest: null }));
  assert.deepEqual(timeline([{ article: of, mentions: unplaced }]), []);
});

test('an event keeps its id when other articles come, go or are renamed, and its sentence moves', () => {
  const text = 'The Harbour Council elected Ann Example its chair on 14 September 2018.';
  const idOf = (entries: readonly Entry[]) =>
    timeline(entries).find(
      ({ kind, reports }) => kind !== 'published' && reports.some(({ quote }) => quote === text),
    )?.id;
  const first = idOf([entry('b', [block(text)], publishedOn('2018-09-15'))]);
  assert.match(first ?? '', /^e-2018-09-14-[0-9a-f]{16}$/);
  const more = 'Ann Example was elected chair of the Harbour Council on 14 September 2018.';
  assert.equal(
    idOf([
      entry('a', [block('New in 2019-01-01.')]),
      entry('c', [block(`Hello. ${text}`, 'quote', 8)], publishedOn('2018-09-15')),
      entry('d', [block(more)], publishedOn('2018-09-16')),
    ]),
    first,
  );
});

test('events of one day stand in the same order, however the articles come', () => {
  const texts = ['One met', 'Two met', 'Three met', 'Four met'];
  const entries = texts.map((text, at) => entry(`a${at}`, [block(`${text} on 2018-09-14.`)]));
  const ids = (made: readonly Entry[]) => timeline(made).map(({ id }) => id);
  assert.deepEqual(ids(entries.toReversed()), ids(entries));
});

test('a sentence all in capitals shows no names: results of fifteen companies are as many events', () => {
  const companies = Array.from({ length: 15 }, (_, index) => {
    const name = `${'BDFGKLMNPR'.charAt(index % 10)}${'AEIOUY'.charAt(index / 10)}LOR`;
    return entry(`a${index}`, [block(`${name} CORP 1ST QTR SEPT 30, 2018 LOSS`)]);
  });
  assert.equal(timeline(companies).length, 15);
});
