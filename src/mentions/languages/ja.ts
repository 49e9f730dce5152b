import { YEAR_FIRST } from '../grammars/year-first.ts';
import type { Language, Words } from './language.ts';

export const japanese: Language = {
  tag: 'ja',
  grammar: YEAR_FIRST,
  writing: 'unspaced',
  verbsLast: true,
  small: [],
  words: [
    ['year-mark', '', '年'],
    ['month-mark', '', '月'],
    ['day-mark', '', '日'],
    ['decade-mark', '', '年代'],
    // The year before an era's first.
    ['era', 1867, '明治'],
    ['era', 1911, '大正'],
    ['era', 1925, '昭和'],
    ['era', 1988, '平成'],
    ['era', 2018, '令和'],
    ['first-year', 1, '元年'],
    ['fiscal', '', '度'],
    ['numbering', '', '第'],
    ['lunar', '', '旧暦'],
    ...weekdays(),
    ['every', '', '毎週'],
    ['shifted', 'week -2', '先々週'],
    ['shifted', 'week -1', '先週|前週'],
    ['shifted', 'week 0', '今週'],
    ['shifted', 'week 1', '来週|翌週'],
    ['shifted', 'week 2', '再来週'],
    ['unit', 'weekend', '週末'],
    ['shifted', 'weekend -1', '先週末'],
    ['shifted', 'weekend 0', '今週末'],
    ['shifted', 'month -2', '先々月'],
    ['shifted', 'month -1', '先月'],
    ['shifted', 'month 0', '今月'],
    ['shifted', 'month 1', '来月'],
    ['shifted', 'year -2', '一昨年|おととし'],
    ['shifted', 'year -1', '昨年|去年|昨年度'],
    ['shifted', 'year 0', '今年|本年|ことし|今年度'],
    ['shifted', 'year 1', '来年|来年度'],
    ['shifted', 'year 2', '再来年'],
    ['last', 'last', '去る'],
    ['next', 'next', '来る'],
    ['today', -2, '一昨日|おととい'],
    ['today', -1, '昨日|きのう|昨夜|昨晩|昨夕'],
    ['today', 0, '今日|きょう|本日|今朝|けさ|今夜|今晩|今夕'],
    ['today', 1, '明日|あす|あした|明朝'],
    ['today', 2, '明後日|あさって'],
    ['that-day', 0, '同日|この日|当日'],
    ['that-day', -1, '前日'],
    ['that-day', 1, '翌日|翌朝'],
    ['phase-after', 'START', '初め|はじめ|初旬|上旬|初頭|明け'],
    ['phase-after', 'MID', '半ば|中旬|中頃'],
    ['phase-after', 'END', '末|下旬|暮れ'],
    ['part', 'MO', '午前|朝|未明|早朝'],
    ['part', 'AF', '午後|昼'],
    ['part', 'EV', '夕方|夕|夜'],
    ['night', 'NI', '深夜'],
    ['of', '', 'の'],
    ['to', '', 'から|と|・'],
    // What makes a count of the days or years before it.
    [
      'measure',
      '',
      '間|目|以内|ぶり|連続|連休|後|前|以上|以下|余り|あまり|ごと|おき|あたり|当たり|限り|程度|ほど|平均|分の',
    ],
    ['will', '', 'であろう|だろう|しよう'],
    ['plan', '', '予定|見通し|見込み|方針|計画|見込まれ|予想され|期限|控え|目指す|めど'],
    ['did', '', 'した|された|だった|れた|った|いた|んだ|えた|めた|きた|けた|べた|出た|来た|決めた'],
    // Other words that begin with some of these, and names.
    [
      'word',
      '',
      '三日月|三日坊主|二日酔い|四日市|五日市|八日市|廿日市|十日町|三月堂|五月雨|五月晴れ',
    ],
    [
      'word',
      '',
      '前半|後半|前期|後期|前後|前回|前首相|前大統領|前会長|前社長|前議員|後任|後藤|目標|目的|目黒|間もなく',
    ],
    [
      'word',
      '',
      '前日比|今日子|当日券|同日選|だけさ|わけさ|まあす|朝鮮|朝日|昼夜|夕刊|夜間|夜行|今日的|明日香|出来る|未来|本来|きょうだい|した上|いたい|からだ',
    ],
  ],
};

/** 月曜日, 月曜, and behind a day (月). */
function weekdays(): readonly Words[] {
  return [...'月火水木金土日'].flatMap((day, index): Words[] => [
    ['weekday', index + 1, `${day}曜日|${day}曜`],
    ['weekday-mark', index + 1, `(${day})|（${day}）|(${day}曜日)|（${day}曜日）`],
  ]);
}
