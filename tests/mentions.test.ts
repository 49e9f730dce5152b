import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import { findMentions } from '../src/mentions/find.ts';
import { english } from '../src/mentions/languages/en.ts';
import { mentionsOf } from '../src/mentions/place.ts';
import { parsersFor } from '../src/mentions/rules.ts';
import { inWords } from '../src/text/date-words.ts';
import { isIsoDay, parseEdtf } from '../src/text/dates.ts';
import { dates } from './support/arbitraries.ts';
import { caseFolders } from './support/cases.ts';
import { assertNoHang } from './support/hang.ts';
import { article, block } from './support/sample.ts';
import { anyText } from './support/texts.ts';

/** What a case's `context.json` says of its text. */
const given = z.object({ published: z.string().optional(), language: z.string().optional() });

const CONTEXT = { reference: null, language: 'en' };

for (const folder of caseFolders('mentions')) {
  test(`case ${folder.name}: the mentions are those expected`, () => {
    const context = folder.has('context.json')
      ? given.parse(JSON.parse(folder.read('context.json')))
      : {};
    const { published, language = 'en' } = context;
    const reference = published === undefined ? null : parseEdtf(published);
    folder.expect('expected.json', findMentions(folder.read('input.txt'), { reference, language }));
  });
}

test('every way of speaking of time that English has is held by a case, but for those that hide what is none', () => {
  const found = z.array(z.object({ rule: z.string() }));
  const held = new Set(
    caseFolders('mentions').flatMap((folder) =>
      found.parse(JSON.parse(folder.read('expected.json'))).map(({ rule }) => rule),
    ),
  );
  const names = parsersFor(english).map(({ name }) => name);
  assert.deepEqual(
    names.filter((name) => !held.has(name)),
    ['some-day', 'rate'],
  );
});

test('no word of English means two things', () => {
  const words = english.words.flatMap(([, , list]) => list.split('|'));
  assert.equal(new Set(words).size, words.length);
});

test('law: mentions stand in order, without overlap, with the words of the text and real days', () => {
  const written = fc.oneof(
    anyText,
    fc.constantFrom(' ', ', ', '-', 'May', '14', '2018', 'Sept. 31, 2018', '2018-09-14', '.'),
    dates.map((date) => inWords(date, 'en')),
  );
  fc.assert(
    fc.property(fc.array(written), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const found of findMentions(text, CONTEXT)) {
        assert(found.start >= end && found.end > found.start);
        assert.equal(text.slice(found.start, found.end), found.text);
        assert.equal(found.earliest === null, found.latest === null);
        if (found.earliest !== null && found.latest !== null) {
          assert(isIsoDay(found.earliest) && isIsoDay(found.latest));
          assert(found.earliest <= found.latest);
        }
        end = found.end;
      }
    }),
  );
});

test('law: a day or month of the years 1000 to 2199 in words is found with its value', () => {
  const writable = dates.filter(
    ({ edtf }) => /^\d{4}-\d{2}(-\d{2})?$/.test(edtf) && edtf >= '1000' && edtf < '2200',
  );
  fc.assert(
    fc.property(writable, fc.constantFrom('en-GB', 'en-US'), (date, locale) => {
      const found = findMentions(`On ${inWords(date, locale)}.`, CONTEXT);
      assert.deepEqual(
        found.map(({ value, earliest, latest }) => ({ edtf: value, earliest, latest })),
        [date],
      );
    }),
  );
});

test('a text in a language without a file of its own is read for numbers and English months', () => {
  const values = (language: string | null) =>
    findMentions('Op 14.09.2018, 2018-09-15, 16 September 2018.', {
      reference: null,
      language,
    }).map(({ value }) => value);
  const expected = ['2018-09-14', '2018-09-15', '2018-09-16'];
  for (const language of ['nl', 'en-GB', 'EN', null, ''])
    assert.deepEqual(values(language), expected);
});

test('a mention is placed in its block and in the original', () => {
  const text = 'It met on Sept. 10, 2018.';
  const made = {
    ...block(text, 'caption', 7),
    runs: [{ at: 0, source: 100, length: text.length }],
  };
  assert.deepEqual(mentionsOf(article({ blocks: [block('Nothing here.'), made] })), [
    {
      block: 'l7',
      at: { start: 10, end: 24 },
      span: { start: 110, end: 124 },
      words: 'Sept. 10, 2018',
      type: 'DATE',
      value: '2018-09-10',
      earliest: '2018-09-10',
      latest: '2018-09-10',
      rule: 'month-day-year',
    },
  ]);
});

test('a megabyte of what dates begin with holds as many mentions as a line of it', () => {
  const reference = parseEdtf('2018-09-14');
  const nothing = [
    '1',
    '1234567890 ',
    '1.',
    '.',
    '1/',
    '10-',
    'last ',
    'on ',
    'the last ',
    '“a “b ',
    "'s ",
  ];
  for (const piece of nothing) {
    const text = piece.repeat(Math.ceil(1e6 / piece.length));
    assert.deepEqual(findMentions(text, { reference, language: 'en' }), []);
  }
  const text = 'Sept. '.repeat(160_000);
  const found = findMentions(text, { reference, language: 'en' });
  assert.equal(found.length, 160_000);
  assert(found.every(({ value }) => value === '2018-09'));
});

/** What patterns begin with, repeat or look back at. */
const PIECES = [
  ...['/', ' ', '\u00a0', '1-', '1,', '10:', "'", '’90', '\n', '-', 'x'],
  ...[
    'Sept. ',
    '14 ',
    'Sept. 10, ',
    '14 Sep 2018 ',
    '2018-',
    '2018-09-14',
    '14th of ',
    'May 2018 b',
  ],
  ...['last ', 'next the ', 'the ', 'of ', 'the week of ', 'two ', 'twenty-', 'hundred and ', 'a '],
  ...['Friday, ', 'Friday night ', 'year ago ', "year's ", 'half a ', 'more than ', 'early ', 'q'],
  ...[
    'noon on ',
    'on ',
    'will ',
    'said ',
    'every other ',
    'at the ',
    '“a “b ',
    "o'",
    'a.',
    'third-',
    'the past ',
  ],
];

test('a megabyte of almost dates is scanned in linear time', () => {
  const day = parseEdtf('2018-09-14');
  for (const piece of PIECES) {
    const text = piece.repeat(Math.ceil(1e6 / piece.length));
    assertNoHang(() => findMentions(text, { reference: day, language: 'en' }));
  }
});
