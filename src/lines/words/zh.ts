import type { FactWords } from './words.ts';

/** Chinese. */
export const zh: FactWords = {
  titleLabels: '标题, 標題, 题目',
  bylineLabels: '作者, 记者, 記者, 编辑, 編輯, 撰文, 责任编辑, 責任編輯, 文',
  authorHeadings: '作者, 关于作者, 關於作者',
  outletLabels: '来源, 來源, 稿源, 出处',
  dateLabels: '日期, 时间, 時間, 发布时间, 發布時間, 发表时间, 发布, 發佈',
  urlLabels: '网址, 網址, 链接, 連結',
  placeLabels: '地点, 地點',
  languageLabels: '语言, 語言',
  by: '作者, 记者, 記者, 撰文, 文',
  months: '',
  weekdays:
    '星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 一, 二, 三, 四, 五, 六',
  published: '发布, 發布, 發佈, 发表, 發表, 发布时间, 發布時間, 发表时间, 刊登, 发布于, 發布於',
  updated: '更新, 更新时间, 更新時間, 最后更新, 最後更新, 更新于, 更新於, 修改',
  toldOf: '',
  around: '时间, 時間, 北京时间, 年, 月, 日, 时, 分, 上午, 下午',
  portraits: '',
  bios: '是',
  more: '更多',
  roles: '记者, 記者, 编辑, 編輯, 特约记者',
  desks: '编辑部, 編輯部',
  honorifics: '',
  outletEndings: '日报, 日報, 新闻, 新聞, 晚报, 時報, 时报',
  companies: '',
  copulas: '是',
};
