import type { frame as english } from '../en/frame.ts';
import { nouns } from './nouns.ts';

const { number, articles, events, lines } = nouns;

/** What all kinds of pages say. */
export const frame: typeof english = {
  number,
  articles,
  events,
  lines,

  skip: 'انتقل إلى المحتوى',
  sectionsTitle: 'الأقسام',
  sections: {
    articles: 'المقالات',
    timeline: 'الخط الزمني',
    outlets: 'الناشرون',
    places: 'الأماكن',
    search: 'البحث',
    about: 'حول',
  },
  crumbs: 'مسار التصفح',
  feed: (format) => `أحدث المقالات (${format})`,

  footer: {
    title: 'البيانات',
    checksums: 'بصمات الأصول',
    articlesJson: 'المقالات بصيغة JSON',
    articlesCsv: 'المقالات بصيغة CSV',
    eventsJson: 'الخط الزمني بصيغة JSON',
    atom: 'موجز Atom',
    jsonFeed: 'موجز JSON',
    built: (version) => [
      `أُنشئ بواسطة Backfile ${version} من `,
      ['input', 'هذه المدخلات'],
      '. النصوص ملك لناشريها.',
    ],
    builtOf: (version, digest) => [
      `أُنشئ بواسطة Backfile ${version} من الأصل `,
      ['digest', digest],
      '. النصوص ملك لناشريها.',
    ],
  },

  dates: {
    day: (day) => String(day),
    between: (from, to) => `بين ${from} و${to}`,
    either: (dates) => dates.join(' أو '),
  },
  dateUnknown: 'التاريخ غير معروف',
  outletUnknown: 'الناشر غير معروف',
  undated: 'بلا تاريخ',
  monthUnknown: 'الشهر غير معروف',
  monthUnknownOf: (year) => `${year}، الشهر غير معروف`,
  dayUnknown: 'اليوم غير معروف',
  all: 'الكل',

  cut: 'مبتور في الأصل',
  list: '، ',

  pages: {
    title: 'صفحات هذه القائمة',
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
    place: (page, of) => `الصفحة ${number(page)} من ${number(of)}`,
    titled: (name, page, of) => `${name}، الصفحة ${number(page)} من ${number(of)}`,
  },
  periods: { title: 'فترات أخرى', earlier: 'قبلها: ', later: 'بعدها: ' },

  searchForm: { label: 'ابحث في الأرشيف', button: 'بحث' },

  notFound: {
    title: 'الصفحة غير موجودة',
    why: 'ليس في هذا الأرشيف صفحة بهذا العنوان. عنوان المقال لا يتغير أبدًا، فيرجى التحقق من صحة كتابته.',
    browse: () => [
      'أو تصفّح ',
      ['articles', 'جميع المقالات'],
      ' أو ',
      ['timeline', 'الخط الزمني'],
      ' أو ',
      ['outlets', 'الناشرين'],
      ' أو ',
      ['places', 'الأماكن'],
      '.',
    ],
  },

  offline: {
    title: 'لا يوجد اتصال',
    why: 'لم تُفتح هذه الصفحة على هذا الجهاز من قبل، فليست محفوظة فيه. ستكون متاحة حين يعود الاتصال.',
    kept: () => [
      'ما قرأته يبقى متاحًا للقراءة: جرّب ',
      ['articles', 'المقالات'],
      ' أو ',
      ['timeline', 'الخط الزمني'],
      '.',
    ],
  },
};
