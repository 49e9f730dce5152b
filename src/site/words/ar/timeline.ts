import type * as english from '../en/timeline.ts';
import { nouns } from './nouns.ts';

const { number, articles, events, outlets, sources, passages } = nouns;

const ABOUT = ': متى نُشرت المقالات وما الذي تؤرّخه. كل حدث مقتبس بنصه ويقود إلى فقرته.';

/** Events and the pages that list them. */
export const timeline: typeof english.timeline = {
  title: 'الخط الزمني',
  titleOf: (period) => `الخط الزمني: ${period}`,
  oldestTitle: 'الخط الزمني، الأقدم أولًا',
  oldestFirst: 'الأقدم أولًا',
  lead: (value, order) =>
    value > 1
      ? [`${events(value)}، `, ['order', order === 'newest' ? 'الأحدث' : 'الأقدم'], ` أولًا${ABOUT}`]
      : [`${events(value)}${ABOUT}`],
  parts: 'أجزاء هذه القائمة',

  kinds: {
    published: 'نُشر',
    reported: 'أُفيد به',
    planned: 'مرتقب',
    disputed: 'محل خلاف',
  },
  kindCount: {
    published: (value) => `نُشر: ${number(value)}`,
    reported: (value) => `أُفيد به: ${number(value)}`,
    planned: (value) => `مرتقب: ${number(value)}`,
    disputed: (value) => `محل خلاف: ${number(value)}`,
  },
  outlets,
  sources,
  differ: (dates, more) => `تختلف التواريخ: ${dates}${more ? '، وغيرها' : ''}`,
  morePassages: passages,
  rest: (value) => [`و${number(value)} غيرها في `, ['json', 'الخط الزمني بصيغة JSON']],
  again: 'في موضع لاحق من المقال نفسه',
  between: '، ',
  otherDate: ': ',
  standings: {
    reported: ' (على أنه وقع)',
    planned: ' (على أنه سيقع)',
    disputed: ' (على أنه منفي أو مشكوك فيه)',
  },

  undatedTitle: 'بلا تاريخ',
  undated: (value) => ['لا يُعرف تاريخ النشر: ', ['undated', articles(value)], '.'],
  allUndated: 'جميع المقالات التي بلا تاريخ',
  downloads: 'الخط الزمني كاملًا بصيغة ',
  downloadYear: 'لتقويمك: ',
  yearFile: (year) => `${year} بصيغة iCalendar`,
  mostTold: (value) => `الأحداث الأكثر مصادر، وعددها ${number(value)}`,
  ofEachYear: '. ولكل صفحة سنة تقويمها.',
};

/** The filters of a page that lists events. */
export const timelineForm: typeof english.timelineForm = {
  elsewhere: {
    all: 'يمكن تصفية الأحداث بالكلمات والنوع والناشر وعدد المصادر حيث تُسرد: في صفحات الأعوام والأشهر.',
    year: 'يمكن تصفية الأحداث بالكلمات والنوع والناشر وعدد المصادر حيث تُسرد: في صفحات الأشهر.',
  },
  title: 'اختيار الأحداث',
  summary: 'اختيار الأحداث وترتيبها',
  words: 'الكلمات',
  order: 'الترتيب',
  newest: 'الأحدث أولًا',
  oldest: 'الأقدم أولًا',
  show: 'عرض',
  showAll: 'عرض جميع الأحداث',
  thisPage: 'يسري الاختيار على هذه الصفحة من القائمة، وينتقل معك إلى غيرها.',
  outlets: 'الناشرون',
  sources: 'المصادر المستقلة',
  anyNumber: 'أي عدد',
  orMore: (value) => `${number(value)} فأكثر`,
  kind: 'النوع',
  outlet: 'الناشر',
};

/** The strip, as pages show it before the script does. */
export const stripPage: typeof english.stripPage = {
  during: (period) => `الأحداث: ${period}`,
  fromTo: (from, to) => `الأحداث من ${from} إلى ${to}`,
  sum: (value, exact) => `${events(value)}، المعروف يومه منها: ${number(exact)}.`,
  most: (value, stretch) => ` أكثرها في ${stretch}: ${number(value)}.`,
  allFigures: ' وفي جدول الخط الزمني جميع الأرقام.',
  known: 'اليوم معروف',
  spread: 'موزَّع على الأيام التي يقع بينها',
  steps: {
    in: 'تكبير',
    out: 'تصغير',
    back: 'إلى الأقدم',
    on: 'إلى الأحدث',
    whole: 'المدى كله',
  },
  main: 'المدى الرئيسي',
  beyond: (from, to) => (from === to ? from : `من ${from} إلى ${to}`),
  earlier: (value, years) => `قبل ذلك: ${events(value)}، ${years}`,
  later: (value, years) => `بعد ذلك: ${events(value)}، ${years}`,
  orDraw: 'أو اسحب فوق الشريط؛ المفاتيح + − ← → 0',

  figures: 'الشيء نفسه بالأرقام',
  table: 'الأحداث بالأرقام',
  beginsIn: 'البداية',
  events: 'الأحداث',
  dayUnknown: 'اليوم غير معروف',
  decade: (first) => `عقد ${first}`,
  years: (first, last) => `الأعوام من ${first} إلى ${last}`,
  unknown: {
    day: 'اليوم غير معروف',
    month: 'الشهر غير معروف',
    year: 'السنة غير معروفة',
    decade: 'العقد غير معروف',
    century: 'القرن غير معروف',
  },
};
