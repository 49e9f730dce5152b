import type * as english from '../en/article.ts';
import { nouns } from './nouns.ts';

const { number, lines, dates, minutes, bytes, spots } = nouns;

/** An article's page. */
export const article: typeof english.article = {
  cutShort: 'العنوان مبتور في الأصل.',
  paragraph: (value) => `الفقرة ${value}`,
  caption: 'تعليق الصورة',
  credit: 'مصدر الصورة: ',
  cite: 'الاستشهاد بهذا المقال',
  download: 'تنزيل',
  source: 'المصدر',

  earlier: 'مقال أقدم',
  later: 'مقال أحدث',
  nextUndated: 'التالي بلا تاريخ',
  previousUndated: 'السابق بلا تاريخ',
  sameDays: 'من الأيام نفسها',
  sameOutlet: 'من الناشر نفسه',
  nearby: 'مقالات مجاورة',

  mentions: {
    title: 'التواريخ في هذا المقال',
    count: dates,
    event: {
      published: 'الخط الزمني، نُشر',
      reported: 'الخط الزمني',
      planned: 'الخط الزمني، مرتقب',
      disputed: 'الخط الزمني، محل خلاف',
    },
  },
};

/** The facts about an article, and how they are known. */
export const facts: typeof english.facts = {
  published: 'تاريخ النشر',
  outlet: 'الناشر',
  agency: 'الوكالة',
  byline: 'الكاتب',
  place: 'المكان',
  language: 'اللغة',
  title: 'العنوان',
  standfirst: 'المقدمة',
  note: 'ملاحظة',
  readingTime: 'مدة القراءة',
  minutes,
  cutShort: 'مبتور',
  unknown: {
    published: 'التاريخ غير معروف',
    outlet: 'الناشر غير معروف',
    byline: 'الكاتب غير معروف',
    place: 'المكان غير معروف',
    language: 'اللغة غير معروفة',
    title: 'العنوان غير معروف',
    url: 'الرابط غير معروف',
  },
  bases: {
    given: 'مُدخَل',
    stated: 'مذكور',
    inferred: 'مستنتَج',
    estimated: 'مقدَّر',
    unknown: 'غير معروف',
  },
  labelled: (label) => `${label}: `,
  fileLine: (line) => [['path', ''], `، السطر ${line}`],
  otherArticle: 'في مقال آخر',
  inText: 'في النص',
};

/** Where an article's text comes from. */
export const record: typeof english.record = {
  webAddress: 'رابط الويب',
  here: 'هذه الصفحة',
  original: 'الأصل',
  file: (size, encoding, basis) => [
    ['file', 'original.txt'],
    `، ${bytes(size)}، الترميز ${encoding} (${ENCODINGS[basis]})`,
  ],
  clean: 'النص المنقّى',
  markdown: () => [['file', 'index.md'], '، بصيغة Markdown مع المعلومات أعلاه'],
  path: 'الملف',
  foundMistake: 'هل من خطأ هنا؟',
  reportCorrection: 'أبلغ عن تصحيح',
  verifyBy: 'أو، بعد حفظ الملف، بالأمر',
  verifyAll: 'كيفية التحقق من جميع الأصول',
};

const ENCODINGS = {
  given: 'مُدخَل في الملف المرافق',
  bom: 'تذكره علامة ترتيب البايتات',
  'utf-8': 'صالح كما هو',
  detected: 'مُكتشَف',
};

/** What was removed from an article. */
export const ledger: typeof english.ledger = {
  none: 'لم يُحذف شيء من هذا النص.',
  title: (value) => `ما حُذف (${lines(value)})`,
  why: 'هذه الأسطر موجودة في الأصل وليست من المقال. يقود كل رقم إلى موضع السطر في النص حيث يمكن قراءته.',
  places: (value) => `${lines(value)}: `,
  more: (value) => `، وكذلك ${spots(value)}`,
  whole: 'ما حُذف من الأرشيف كله',
  gap: (value) => `حُذف هنا: ${lines(value)}`,
  gapAt: (first, last) =>
    `المحذوف هنا: ${first === last ? `السطر ${number(first)}` : `الأسطر من ${number(first)} إلى ${number(last)}`}`,
};

/** What a reader who reports a mistake sends. */
export const correction: typeof english.correction = {
  which: '(أيّ فقرة؟)',
  version: (original, version) => `الأصل ${original}، Backfile ${version}`,
  title: (title) => `تصحيح: ${title}`,
  article: (title, id) => `المقال: ${title} (${id})`,
  page: (url) => `الصفحة: ${url}`,
  paragraph: (paragraph) => `الفقرة: ${paragraph}`,
  versionLine: (version) => `النسخة: ${version}`,
  what: 'ما الخطأ، وما صوابه:',
};
