import { numerals } from '../numerals.ts';

/** All six categories: Arabic counts one and two without a figure, and changes the noun with the rest. */
type Six = Readonly<Record<Intl.LDMLPluralRule, string>>;

const { count, number } = numerals('ar');

function noun(forms: Six) {
  return (value: number) => count(value, forms);
}

/** Numbers and counted nouns, in the nominative. */
export const nouns = {
  number,
  articles: noun({
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  }),
  events: noun({
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  }),
  lines: noun({
    zero: 'لا أسطر',
    one: 'سطر واحد',
    two: 'سطران',
    few: '# أسطر',
    many: '# سطرًا',
    other: '# سطر',
  }),
  outlets: noun({
    zero: 'لا ناشرين',
    one: 'ناشر واحد',
    two: 'ناشران',
    few: '# ناشرين',
    many: '# ناشرًا',
    other: '# ناشر',
  }),
  places: noun({
    zero: 'لا أماكن',
    one: 'مكان واحد',
    two: 'مكانان',
    few: '# أماكن',
    many: '# مكانًا',
    other: '# مكان',
  }),
  spots: noun({
    zero: 'لا مواضع',
    one: 'موضع واحد',
    two: 'موضعان',
    few: '# مواضع',
    many: '# موضعًا',
    other: '# موضع',
  }),
  sources: noun({
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران مستقلان',
    few: '# مصادر مستقلة',
    many: '# مصدرًا مستقلًا',
    other: '# مصدر مستقل',
  }),
  passages: noun({
    zero: 'لا مقاطع أخرى',
    one: 'مقطع آخر',
    two: 'مقطعان آخران',
    few: '# مقاطع أخرى',
    many: '# مقطعًا آخر',
    other: '# مقطع آخر',
  }),
  dates: noun({
    zero: 'لا تواريخ',
    one: 'تاريخ واحد',
    two: 'تاريخان',
    few: '# تواريخ',
    many: '# تاريخًا',
    other: '# تاريخ',
  }),
  minutes: noun({
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  }),
  bytes: noun({
    zero: 'لا بايتات',
    one: 'بايت واحد',
    two: 'بايتان',
    few: '# بايتات',
    many: '# بايتًا',
    other: '# بايت',
  }),
  problems: noun({
    zero: 'لا مشكلات',
    one: 'مشكلة واحدة',
    two: 'مشكلتان',
    few: '# مشكلات',
    many: '# مشكلة',
    other: '# مشكلة',
  }),
};
