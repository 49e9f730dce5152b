import type * as english from '../en/browser.ts';
import { nouns } from './nouns.ts';

/** What the scripts say in browsers. A site has them in its own language alone: see `src/site/assets.ts`. */

const { number, articles, events, spots } = nouns;
const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`).join('، ');

/** Beside a filter: what it would find. */
const counted = (value: number) => `(${number(value)})`;

const ON_ONE = {
  day: 'في يوم واحد',
  month: 'في شهر واحد',
  year: 'في سنة واحدة',
  decade: 'في عقد واحد',
  century: 'في قرن واحد',
};

/** Behind the noun: before it, it would change the noun's case. */
const about = (value: number) => (Number.isInteger(value) ? '' : ' تقريبًا');

/** The strip, which the pages draw first and the script anew. */
export const strip: typeof english.strip = {
  date: ({ year, month, day }) => [day, month, year].filter((part) => part !== undefined).join(' '),
  decade: (first) => `عقد ${first}`,
  years: (first, last) => `الأعوام من ${first} إلى ${last}`,
  shortMonth: (name) => name,
  firstOf: (month) => `1 ${month}`,
  counted: (stretch, value) => `${stretch}: ${events(value)}`,
  height: (most, unit) =>
    `أعلى عمود: ${most < 1 ? 'أقل من حدث واحد' : `${events(Math.round(most))}${about(most)}`} ${ON_ONE[unit]}`,
};

/** A page of the timeline. `range`: what `range` makes; null where the strip shows all. */
export const timeline: typeof english.timeline = {
  number,
  counted,
  order: { newest: 'الأحدث', oldest: 'الأقدم' },
  range: (from, to) => `من ${from} إلى ${to}`,
  inRange: (range) => `${range}.`,
  noneFits: (range) => `لا حدث في هذه الصفحة يوافق الاختيار${range === null ? '' : `، ${range}`}.`,
  someFit: (shown, listed, range) =>
    `المعروض ${number(shown)} من أصل ${number(listed)}${range === null ? '' : `، ${range}`}.`,
  manyInRange: (shown, range) => `${events(shown)}، ${range}.`,
  noData: 'تعذّر تكبير الشريط لأن بياناته لم تُحمَّل.',
};

/** The search page. */
export const search: typeof english.search = {
  counted,
  loading: 'جارٍ تحميل فهرس البحث…',
  searching: 'جارٍ البحث…',
  failed: 'تعذّر تحميل فهرس البحث. أعد تحميل الصفحة، أو تصفّح الأرشيف أدناه.',
  more: (some, left) => `عرض ${number(some)} أخرى (الباقي ${number(left)})`,

  found: (value) => `النتائج: ${articles(value)}.`,
  foundNoneWhole: (value, two) =>
    `النتائج: ${articles(value)}، ليس في أيٍّ منها ${two ? 'الكلمتان معًا' : 'جميع الكلمات'}.`,
  foundSomeWhole: (value, whole, two) =>
    `النتائج: ${articles(value)}، منها ${number(whole)} ${two ? 'بالكلمتين معًا' : 'بجميع الكلمات'}.`,
  unknown: (words) => `لا يرد في أي مقال: ${quoted(words)}.`,
  left: (words: readonly string[]) => `لم يُبحث عنه لأن معظم المقالات تحتويه: ${quoted(words)}.`,
  noneFiltered: 'لا مقال يوافق عوامل التصفية هذه.',
  none: 'لم يُعثر على أي مقال.',
  noDays: (written) => `لم يؤخذ به لأنه ليس تاريخًا: ${quoted(written)}.`,
  noneTogether: (words) => `لا تجتمع هذه الكلمات في أي مقال: ${quoted(words)}.`,
  noneInRow: (phrases) => `لا تتوالى هذه الكلمات في أي مقال: ${quoted(phrases)}.`,
  noneOfOne: (word) => `لا ترد هذه الكلمة في أي مقال: ${quoted([word])}.`,
  noneOfMany: (words) => `لا ترد أيٌّ من هذه الكلمات في أي مقال: ${quoted(words)}.`,
  noneWithout: (excluded) => `كل مقال عُثر عليه يتضمن ما استُبعد: ${quoted(excluded)}.`,

  searchFor: (words) => `البحث عن ${quoted(words)}`,
  withoutFilters: (value) => `البحث دون تصفية (${number(value)})`,
  withoutQuotes: 'البحث دون علامات تنصيص',

  outletUnknown: 'الناشر غير معروف',
  without: 'لا يتضمن: ',
  list: '، ',
  nameUnknown: 'غير معروف',
  undated: 'بلا تاريخ',
  bases: {
    given: 'مُدخَل',
    stated: 'مذكور',
    inferred: 'مستنتَج',
    estimated: 'مقدَّر',
    unknown: 'غير معروف',
  },
};

/** The words of a search, marked in an article. */
export const marks: typeof english.marks = {
  next: 'الموضع التالي',
  remove: 'إزالة التظليل',
  title: 'الكلمات المظللة',
  places: (value, words) => `تظليل بحثك: ${spots(value)} — ${quoted(words)}`,
};

/** What became of verifying an original. */
export const verifying: typeof english.verifying = {
  offer: 'تحقّق من الأصل هنا',
  working: 'جارٍ جلب الأصل وحساب بصمته SHA-256 …',
  verified: 'تم التحقق: للأصل المنشور في هذا الموقع بصمة SHA-256 هذه بعينها.',
  differs: 'لم يتم التحقق: للأصل المنشور في هذا الموقع بصمة SHA-256 أخرى:',
  unreachable: 'تعذّر جلب الأصل، فلم يُتحقَّق من شيء.',
};
