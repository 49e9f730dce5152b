import type * as english from '../en/lists.ts';
import type { Phrase } from '../phrase.ts';
import { nouns } from './nouns.ts';

const { number, articles, events, outlets, places } = nouns;

function fromOutlets(value: number): Phrase<'outlets'> {
  return value === 0 ? [] : ['؛ عدد الناشرين المعروفين: ', ['outlets', number(value)]];
}

/** The front page. */
export const front: typeof english.front = {
  colophon: (all, known, dated) => [
    'في هذا الأرشيف: ',
    ['articles', articles(all)],
    ...fromOutlets(known),
    '؛ وعلى خطه الزمني: ',
    ['timeline', events(dated)],
    '. كل أصل محفوظ كما هو، وكل سطر حُذف مدوَّن، و',
    ['about', 'كل معلومة تبيّن كيف عُرفت'],
    '.',
  ],
  latest: 'أحدث المقالات',
  articles: 'المقالات',
  all: 'جميع المقالات',
  none: 'لا توجد مقالات بعد.',
  inTime: 'الأرشيف عبر الزمن',
  wholeTimeline: 'الخط الزمني كاملًا',
  mostReported: 'الأوسع تغطية',
  onTheTimeline: 'على الخط الزمني',
  beyond: (value) => `${events(value)} قبل الفترة المعروضة أو بعدها`,
  byYear: 'تصفّح حسب السنة',
};

/** Lists of articles. */
export const lists: typeof english.lists = {
  title: 'المقالات',
  titleOf: (period) => `المقالات: ${period}`,
  undated: (value) => `${articles(value)} مما لا يُعرف تاريخ نشره.`,
  newestFirst: (value) => `${articles(value)}، الأحدث أولًا.`,
  counted: (value) => `${articles(value)}.`,
  ofThemUndated: (value) => ['وعدد ', ['undated', 'ما لا يُعرف تاريخه'], ` منها: ${number(value)}.`],
  calendar: 'التقويم',
  byMonth: 'المقالات حسب السنة والشهر',
  year: 'السنة',
  all: 'الكل',
};

export const outlet: typeof english.outlet = {
  title: 'الناشرون',
  none: 'لا مقال يذكر ناشره.',
  count: (value) => `${outlets(value)}، بترتيب الأسماء.`,
  unknown: 'الناشر غير معروف',
  of: (value) => `${articles(value)}، الأحدث أولًا.`,
  ofUnknown: (value) => `${articles(value)} مما لا يُعرف ناشره.`,
};

export const place: typeof english.place = {
  title: 'الأماكن',
  none: 'لا مقال يذكر مكان كتابته.',
  count: (value) => `${places(value)} كُتبت منها المقالات، بترتيب الأسماء.`,
  unknown: 'المكان غير معروف',
  of: (value) => `${articles(value)} من هنا، الأحدث أولًا.`,
  ofUnknown: (value) => `${articles(value)} مما لا يُعرف مكان كتابته.`,
};
