import type { FactWords } from './words.ts';

/** Japanese. */
export const ja: FactWords = {
  titleLabels: 'タイトル, 見出し, 題名',
  bylineLabels: '著者, 筆者, 記者, 執筆, 文, 執筆者, ライター',
  authorHeadings: '著者, 筆者, この記事を書いた人, 執筆者',
  outletLabels: '出典, 媒体, 新聞',
  dateLabels: '日付, 公開日, 掲載日, 配信日, 投稿日, 公開, 配信',
  urlLabels: 'リンク, アドレス',
  placeLabels: '場所',
  languageLabels: '言語',
  by: '文, 執筆, 著者, 筆者, 取材, 文責',
  months: '',
  weekdays: '月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日, 月, 火, 水, 木, 金, 土, 日',
  published: '公開日, 公開, 掲載, 掲載日, 配信, 配信日, 投稿日, 投稿, 公開日時, 発表',
  updated: '更新日, 更新, 最終更新, 最終更新日, 更新日時, 修正',
  toldOf: '',
  around: '年, 時, 分, 午前, 午後, 付, 日時, 版',
  portraits: '',
  bios: 'は',
  more: 'もっと見る',
  roles: '記者, 編集委員, 特派員, 編集部, 論説委員',
  desks: '編集部, 取材班, 支局',
  honorifics: '',
  outletEndings: '新聞, ニュース, オンライン, デジタル',
  companies: '',
  copulas: 'は',
};
