import type { searchPage as english } from '../en/search.ts';
import { nouns } from './nouns.ts';

/** The search page, before its script runs. */
export const searchPage: typeof english = {
  title: 'البحث',
  empty: 'ليس في هذا الأرشيف مقالات بعد.',
  noScript:
    'يعمل البحث في متصفحك ويحتاج إلى JavaScript، وهو معطَّل. ويمكن الوصول إلى كل مقال بالتصفح أيضًا.',
  results: 'النتائج',
  more: 'عرض المزيد',
  label: 'كلمات البحث',
  button: 'بحث',
  help: (articles) => [
    `يجري البحث في النص الكامل (${nouns.articles(articles)})، وأفضل النتائج أولًا. `,
    ['phrase', '"مجلس الأمن"'],
    ' يجد الكلمات المتوالية؛ و',
    ['without', '-إيران'],
    ' يستبعد المقالات.',
  ],

  options: 'الترتيب والتصفية',
  order: 'الترتيب',
  relevance: 'الأنسب أولًا',
  newest: 'الأحدث أولًا',
  oldest: 'الأقدم أولًا',
  facets: {
    outlet: 'الناشر',
    year: 'السنة',
    place: 'المكان',
    language: 'اللغة',
    basis: 'كيف عُرف التاريخ',
  },
  published: 'تاريخ النشر',
  from: 'من',
  to: 'إلى',
  dayForm: 'سنة-شهر-يوم',
  datesHelp:
    'يُكتب اليوم هكذا: \u20662018-09-14\u2069، والشهر: \u20662018-09\u2069، والسنة: 2018. والمقال غير المؤكد تاريخه يُعثر عليه متى لامس المدى أحد تواريخه الممكنة.',
  undatedToo: 'مع المقالات التي بلا تاريخ',

  browse: 'التصفح',
  ways: {
    articles: 'جميع المقالات حسب السنة',
    timeline: 'الخط الزمني للأحداث',
    outlets: 'الناشرون',
    places: 'الأماكن',
    undated: 'مقالات بلا تاريخ',
  },
};
