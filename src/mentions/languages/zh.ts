import { YEAR_FIRST } from '../grammars/year-first.ts';
import type { Language, Words } from './language.ts';

/** Chinese, in simplified and traditional characters. */
export const chinese: Language = {
  tag: 'zh',
  commasEnd: true,
  grammar: YEAR_FIRST,
  writing: 'unspaced',
  small: [],
  words: [
    ['year-mark', '', '年'],
    ['month-mark', '', '月|月份'],
    ['day-mark', '', '日'],
    ['date-mark', '', '号|號'],
    ['decade-mark', '', '年代'],
    ['era', 1911, '民国|民國'],
    ['first-year', 1, '元年'],
    ['fiscal', '', '度'],
    ['numbering', '', '第'],
    ['lunar', '', '农历|農曆|阴历|陰曆|旧历|舊曆'],
    ...weekdays(),
    ['every', '', '每|每个|每個'],
    ['shifted', 'week -1', '上周|上週|上星期|上礼拜|上禮拜|上个星期|上個星期'],
    ['shifted', 'week 0', '本周|本週|这周|這週|这星期|這星期|本星期|这个星期|這個星期'],
    ['shifted', 'week 1', '下周|下週|下星期|下礼拜|下禮拜|下个星期|下個星期'],
    ['unit', 'weekend', '周末|週末'],
    ['shifted', 'weekend -1', '上周末|上週末'],
    ['shifted', 'weekend 0', '本周末|本週末|这周末|這週末|这个周末|這個週末'],
    ['shifted', 'weekend 1', '下周末|下週末'],
    ['shifted', 'month -1', '上月|上个月|上個月'],
    ['shifted', 'month 0', '本月|本月份|这个月|這個月'],
    ['shifted', 'month 1', '下月|下个月|下個月'],
    ['shifted', 'year -2', '前年'],
    ['shifted', 'year -1', '去年'],
    ['shifted', 'year 0', '今年|本年'],
    ['shifted', 'year 1', '明年'],
    ['shifted', 'year 2', '后年|後年'],
    ['today', -2, '前天|前日晚'],
    ['today', -1, '昨天|昨日|昨晚|昨夜'],
    ['today', 0, '今天|今日|今晚|今早|今晨'],
    ['today', 1, '明天|明日|明晚|明早'],
    ['today', 2, '后天|後天'],
    ['that-day', 0, '当天|當天|当日|當日|同日|同一天'],
    ['that-day', -1, '前一天|前一日'],
    ['that-day', 1, '次日|翌日|第二天'],
    ['phase-after', 'START', '初|上旬'],
    ['phase-after', 'MID', '中旬'],
    ['phase-after', 'END', '底|末|下旬'],
    ['part', 'MO', '上午|早上|早晨|清晨|凌晨|晨'],
    ['part', 'AF', '下午|午后|午後'],
    ['part', 'EV', '晚|晚上|晚间|晚間|傍晚'],
    ['night', 'NI', '夜|夜间|夜間|深夜'],
    ['of', '', '的'],
    ['to', '', '至|到'],
    ['and', '', '和|及'],
    // What makes a count of the days or years before it; and what is counted.
    [
      'measure',
      '',
      '内|內|后|後|前|间|間|游|龄|齡|元|圆|圓|以内|以內|之内|之內|之后|之後|之前|以上',
    ],
    ['units', '', '个|個|名|人|家|位|条|條|次|天|票|场|場|起|所|项|項|件|亿|億|万|萬'],
    ['will', '', '才会|才會|将|將|将会|將會|将于|將於|将在|將在|即将|即將|就要'],
    [
      'plan',
      '',
      '预计|預計|预定|預定|计划|計劃|计划于|定于|定於|拟|擬|拟于|擬於|有望|料将|料將|准备|準備',
    ],
    [
      'did',
      '',
      '才|获|獲|已|已经|已經|曾|曾经|曾經|说|說|表示|宣布|宣佈|称|稱|发生|發生|举行了|舉行了|了',
    ],
    // Other words that begin with some of these.
    ['word', '', '将军|將軍|将士|將士|为了|為了|除了|了解|瞭解'],
    [
      'word',
      '',
      '前往|前来|前來|前后|前後|前夕|前线|前線|前总统|前總統|前主席|前首相|前总理|前總理|前部长|前部長',
    ],
    [
      'word',
      '',
      '后来|後來|后续|後續|内阁|內閣|内政|內政|内塔|內塔|内蒙|內蒙|内地|內地|内部|內部|游行|遊行|游客|元首|元旦',
    ],
    ['word', '', '初步|初选|初選|初期|初审|初審|底特|晚会|晚會|晚宴|晚报|晚報|晨报|晨報|夜市'],
    [
      'word',
      '',
      '一周日|一週日|两周日|兩週日|周日程|周日报|周日均|后天性|後天性|日内瓦|日內瓦|十月革命|五月天|三月三|一千零一夜|今日头条|今日頭條|星期日报|星期日報',
    ],
  ],
};

/** 星期五, 周五, 礼拜五 and the like, with the characters for a week in both scripts. */
function weekdays(): readonly Words[] {
  const days = ['一', '二', '三', '四', '五', '六', '日|天'];
  const weeks = ['星期', '周', '週', '礼拜', '禮拜'];
  return days.map((day, index) => [
    'weekday',
    index + 1,
    weeks
      .flatMap((week) => day.split('|').map((one) => week + one))
      .filter((word) => !/[周週]天/.test(word))
      .join('|'),
  ]);
}
