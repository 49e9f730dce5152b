import { YEAR_FIRST } from '../grammars/year-first.ts';
import type { Language, Words } from './language.ts';

export const korean: Language = {
  tag: 'ko',
  grammar: YEAR_FIRST,
  writing: 'particles',
  verbsLast: true,
  small: [],
  words: [
    ['year-mark', '', '년|년도'],
    ['month-mark', '', '월'],
    ['day-mark', '', '일'],
    ['decade-mark', '', '년대'],
    ['numbering', '', '제'],
    ['lunar', '', '음력'],
    ...weekdays(),
    ['every', '', '매주'],
    ['shifted', 'week -2', '지지난주|지지난 주'],
    ['shifted', 'week -1', '지난주|지난 주|저번 주'],
    ['shifted', 'week 0', '이번주|이번 주|금주'],
    ['shifted', 'week 1', '다음주|다음 주|내주'],
    ['unit', 'weekend', '주말'],
    ['year-end', 'year', '연말'],
    ['shifted', 'weekend -1', '지난 주말|지난주말'],
    ['shifted', 'weekend 0', '이번 주말|이번주말'],
    ['shifted', 'weekend 1', '다음 주말'],
    ['shifted', 'month -1', '지난달|지난 달'],
    ['shifted', 'month 0', '이달|이번 달|이번달'],
    ['shifted', 'month 1', '다음달|다음 달|내달'],
    ['shifted', 'year -2', '재작년'],
    ['shifted', 'year -1', '지난해|작년|지난 해'],
    ['shifted', 'year 0', '올해|금년|올'],
    ['shifted', 'year 1', '내년'],
    ['shifted', 'year 2', '내후년'],
    ['last', 'last', '지난'],
    ['this', 'this', '이번'],
    ['next', 'next', '오는|다가오는|다음'],
    ['today', -2, '그제|그저께|그끄제'],
    ['today', -1, '어제|어젯밤'],
    ['today', 0, '오늘'],
    ['today', 1, '내일'],
    ['today', 2, '모레'],
    ['that-day', 0, '이날|같은 날|당일'],
    ['that-day', -1, '전날|하루 전'],
    ['that-day', 1, '이튿날|다음날|다음 날'],
    ['phase-after', 'START', '초|초순|상순'],
    ['phase-after', 'MID', '중순|중반'],
    ['phase-after', 'END', '말|하순'],
    ['part', 'MO', '오전|아침|새벽'],
    ['part', 'AF', '오후|낮'],
    ['part', 'EV', '저녁'],
    ['night', 'NI', '밤'],
    // What stands behind a number of days that is no date.
    [
      'measure',
      '',
      '만|동안|이내|이상|이하|미만|연속|연휴|전|전부터|후|뒤|내내|정도|가량|안팎|평균|최대|최소|간격|넘게|남짓|치|분',
    ],
    ['measure', '', '회|차례|시간|분|명|원|건|곳|번|생활권|여행|일정|코스|천하|단식'],
    [
      'plan',
      '',
      '예정|계획|방침|전망|예고|목표|예상|것|개최한다|연다|열린다|한다|된다|나선다|시작한다|만난다|발표한다|출국한다|방문한다',
    ],
    ['word', '', '그제서야|그제야|내일신문|오늘의집'],
  ],
  particles: [
    ['to', '부터|와|과'],
    ['of', '의'],
    [
      'word',
      '은|는|이|가|을|를|도|로|부터는|부터의|까지|까지는|까지도|까지만|까지로|까지의|이래|으로|에|에는|에도|에만|에야|엔|에서|에서는|에서의|에게|인|이다|이며|이고|이었다|였다|이라고|이라며|이라는|이나|자|자로|자에|쯤|경|께|보다|보다는|이후|이전|중|들|에라도|에의|로는|으로는|로의|라고|라며|라는|나|이면|인데|이지만|이자|하고|하는|했다|이라|입니다|이어서',
    ],
  ],
  // Past forms hold a syllable that ends in ㅆ; 있 and 겠 are none.
  endings: [
    ['did', new RegExp(`[${pastSyllables()}](?:다|다고|다며|다는|으며|고|지만|는데|던|습니다)$`)],
    // The present tense of what a later date says.
    ['plan', /(?:한다|된다|린다|난다|간다|온다|는다|겠다)$/],
  ],
};

function weekdays(): readonly Words[] {
  return [...'월화수목금토일'].flatMap((day, index): Words[] => [
    ['weekday', index + 1, `${day}요일`],
    ['weekday-mark', index + 1, `(${day})|(${day}요일)`],
  ]);
}

/** All Hangul syllables with the final ㅆ: of 28 finals the 21st. Unicode 15, chapter 3.12. */
function pastSyllables(): string {
  return Array.from({ length: 19 * 21 }, (_, index) =>
    String.fromCharCode(0xac00 + index * 28 + 20),
  )
    .filter((syllable) => syllable !== '있' && syllable !== '겠')
    .join('');
}
