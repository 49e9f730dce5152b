import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findMentions } from '../src/mentions/find.ts';
import { languageOf } from '../src/mentions/languages/languages.ts';
import { inWords } from '../src/text/date-words.ts';
import { isIsoDay, parseEdtf } from '../src/text/dates.ts';
import { dates } from './support/arbitraries.ts';
import { assertNoHang } from './support/hang.ts';
import { anyText } from './support/texts.ts';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja', 'ko', 'ru', 'zh'];
const FRIDAY = parseEdtf('2018-09-14');

const wordsOf = (language: string): readonly string[] =>
  languageOf(language).words.flatMap(([, , words]) => words.split('|'));

for (const language of LANGUAGES) {
  test(`law: in ${language} mentions stand in order, with the words of the text and real days`, () => {
    const pieces = fc.oneof(
      anyText,
      fc.constantFrom(...wordsOf(language)),
      fc.constantFrom(
        ' ',
        ' ',
        ', ',
        '-',
        '.',
        '/',
        '(',
        '14',
        '9',
        '2018',
        '14.09.2018',
        '٢٠',
        '１４',
        '十四',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }),
        fc.constantFrom(FRIDAY, null),
        (parts, reference) => {
          const text = parts.join('');
          let end = 0;
          for (const found of findMentions(text, { reference, language })) {
            assert(found.start >= end && found.end > found.start);
            assert.equal(text.slice(found.start, found.end), found.text);
            assert.equal(found.earliest === null, found.latest === null);
            if (found.earliest !== null && found.latest !== null) {
              assert(isIsoDay(found.earliest) && isIsoDay(found.latest));
              assert(found.earliest <= found.latest);
            }
            end = found.end;
          }
        },
      ),
    );
  });

  test(`law: a day or month in the words of ${language} is found with its value`, () => {
    const writable = dates.filter(
      ({ edtf }) => /^\d{4}-\d{2}(-\d{2})?$/.test(edtf) && edtf >= '1500' && edtf < '2200',
    );
    fc.assert(
      fc.property(writable, (date) => {
        const text = `${inWords(date, language)}.`;
        const found = findMentions(text, { reference: null, language });
        assert.deepEqual(
          found.map(({ value, earliest, latest }) => ({ edtf: value, earliest, latest })),
          [date],
          text,
        );
      }),
    );
  });

  test(`what a date of ${language} begins with, over and over, is scanned in linear time`, () => {
    // One word of each kind.
    const kinds = new Map(languageOf(language).words.map(([kind, , words]) => [kind, words]));
    for (const words of kinds.values()) {
      const piece = `${words.split('|')[0]} 14 `;
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      assertNoHang(() => findMentions(text, { reference: FRIDAY, language }));
    }
  });
}

test('a language is known by its primary subtag', () => {
  const values = (language: string) =>
    findMentions('9月14日', { reference: FRIDAY, language }).map(({ value }) => value);
  assert.deepEqual(values('zh-Hant-TW'), ['2018-09-14']);
  assert.deepEqual(values('JA'), ['2018-09-14']);
  assert.deepEqual(values('fr'), []);
});

test('without a date of the text only what stands by itself has days', () => {
  for (const [language, text] of [
    ['de', 'Am Freitag, gestern, letzte Woche und am 14. September, aber am 14.9.2018.'],
    ['fr', 'Vendredi, hier, la semaine dernière et le 14 septembre, mais le 14/9/2018.'],
    ['es', 'El viernes, ayer, la semana pasada y el 14 de septiembre, pero el 14/9/2018.'],
    ['ru', 'В пятницу, вчера, на прошлой неделе и 14 сентября, но 14.9.2018.'],
    ['ar', 'يوم الجمعة، أمس، الأسبوع الماضي و14 سبتمبر، ثم 14/9/2018.'],
    ['ko', '금요일과 어제, 지난주, 9월 14일, 그리고 2018.9.14에.'],
    ['zh', '星期五、昨天、上周和9月14日，但2018/9/14。'],
    ['ja', '金曜日、きのう、先週、9月14日、そして2018/9/14。'],
  ] as const) {
    const found = findMentions(text, { reference: null, language });
    assert.deepEqual(
      found.map(({ value, earliest }) => [value, earliest]),
      [
        ['XXXX-WXX-5', null],
        ['XXXX-XX-XX', null],
        ['XXXX-WXX', null],
        ['XXXX-09-14', null],
        ['2018-09-14', '2018-09-14'],
      ],
      text,
    );
  }
});
