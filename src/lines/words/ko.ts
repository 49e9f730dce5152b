import type { FactWords } from './words.ts';

/** Korean. */
export const ko: FactWords = {
  titleLabels: '제목',
  bylineLabels: '기자, 글쓴이, 작성자, 저자, 글',
  authorHeadings: '기자, 글쓴이, 작성자',
  outletLabels: '출처, 매체, 신문',
  dateLabels: '날짜, 입력, 등록, 작성일, 게시일, 승인, 발행일, 기사입력, 송고',
  urlLabels: '주소, 링크',
  placeLabels: '장소',
  languageLabels: '언어',
  by: '글, 작성자',
  months: '',
  weekdays: '월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, 월, 화, 수, 목, 금, 토, 일',
  published: '입력, 등록, 작성, 작성일, 게시일, 승인, 발행일, 기사입력, 송고, 게재, 최초입력',
  updated: '수정, 업데이트, 최종수정, 기사수정, 갱신',
  toldOf: '',
  around: '년, 오전, 오후, 시, 분, 일시, 시간',
  portraits: '',
  bios: '은, 는',
  more: '더보기',
  roles: '기자, 특파원, 논설위원, 편집장, 선임기자',
  desks: '편집국, 취재팀',
  honorifics: '',
  outletEndings: '신문, 일보, 뉴스',
  companies: '',
  copulas: '은, 는',
};
