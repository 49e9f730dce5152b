import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAuthors } from '../src/lines/authors.ts';
import { readDateLine } from '../src/lines/date-labels.ts';
import { assertNoHang } from './support/hang.ts';

function dates(text: string): string {
  return readDateLine(text)
    .dates.map(({ year, month, day, label, isAmbiguous }) => {
      return `${year}-${month}-${day}${isAmbiguous ? '?' : ''} ${label}`;
    })
    .join(', ');
}

function names(text: string): string {
  const read = readAuthors(text);
  if (read === null) return 'nobody';
  return `${read.form}: ${read.names.map(({ start, end }) => text.slice(start, end)).join(', ')}`;
}

describe('a line with dates', () => {
  const cases: Readonly<Record<string, string>> = {
    'Published: 10:02 GMT, 14 September 2018 | Updated: 15 September 2018':
      '2018-9-14 published, 2018-9-15 updated',
    'Sept. 14th, 2018 10:02 a.m. ET': '2018-9-14 null',
    'By Ann ExamplePublished: Sep 14, 20185 min read': '2018-9-14 published',
    'Zuletzt aktualisiert: 14. März 2018, 10:02 Uhr': '2018-3-14 updated',
    'Publié le 1er août 2018 à 10h02': '2018-8-1 published',
    'Publicado el 14 de septiembre de 2018': '2018-9-14 published',
    'Publicado em 14 de setembro de 2018': '2018-9-14 published',
    'Опубликовано 14 сентября 2018 г.': '2018-9-14 published',
    'تاريخ النشر: 14 سبتمبر 2018': '2018-9-14 published',
    '发布时间：2018年9月14日 10:02': '2018-9-14 published',
    '更新日：2018年9月15日': '2018-9-15 updated',
    '입력 2018.09.14. 오전 10:02': '2018-9-14 published',
    '2018-09-14T10:02:00+09:00': '2018-9-14 null',
    '06/01/2026': '2026-1-6? null',
    '14-Sep-18': '2018-9-14 null',
    'Version 1.2.3.2018, Raum 14.9': '',
    '14/15 2018 crew members of 32 ships': '',
    '14 March 20181': '',
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads ${expected === '' ? 'none' : expected} in ${text}`, () => {
      assert.equal(dates(text), expected);
    });
  }
});

describe('a line with names', () => {
  const cases: Readonly<Record<string, string>> = {
    'By Ann Example and Bo de la Sample, Harbour Gazette': 'by: Ann Example, Bo de la Sample',
    'By ANN EXAMPLE | Harbour News': 'by: ANN EXAMPLE',
    'Von Ann Example, Redakteurin für Häfen': 'by: Ann Example',
    'Von: Ann Example und Bo Sample': 'by: Ann Example, Bo Sample',
    'Par Ann Example avec AFP': 'by: Ann Example',
    'Por Ann Example': 'by: Ann Example',
    'Автор: Анна Примерова': 'by: Анна Примерова',
    'Ann ExampleStaff Writer': 'name: Ann Example',
    'Ann Example · 3 min read': 'name: Ann Example',
    '14 September 2018 • Ann Example': 'name: Ann Example',
    'Ann Example is a reporter for the Harbour Gazette.': 'bio: Ann Example',
    'Headshot of Ann Example': 'portrait: Ann Example',
    'More from Ann Example': 'more: Ann Example',
    'ByAnn Example': 'by: Ann Example',
    'About the AuthorHarbour Sports Desk': 'by: Harbour Sports Desk',
    'Von Dr. Ann Example': 'by: Dr. Ann Example',
    'Reporting by Ann Example, additional reporting by Bo Sample': 'by: Ann Example',
    'By Ann Example in Kyiv and Bo Sample in London': 'by: Ann Example, Bo Sample',
    '14 September 2018 · 3 min read · By Ann Example': 'inner: Ann Example',
    'Harbour, Ships 1 | Written by Ann Example': 'inner: Ann Example',
    'Ann Example5 hours ago': 'name: Ann Example',
    'Ann Example@annexample': 'name: Ann Example',
    'Ann ExampleAnn Example': 'name: Ann Example',
    'Ann Example HARBOUR TODAY': 'name: Ann Example',
    'Ann EXAMPLE': 'name: Ann EXAMPLE',
    'April Example': 'name: April Example',
    'HG24 Redaktion': 'name: HG24 Redaktion',
    'Ann Example/Bo Sample': 'name: Ann Example, Bo Sample',
    松岡大地: 'name: 松岡大地',
    'Ann Example (@annexample) is the managing editor of the Gazette.': 'bio: Ann Example',
    'Ann Example is right, they say, and many agree with her.': 'nobody',
    'Ann Example with a chart detailing trade between the ports': 'nobody',
    'Leitender Wirtschaftsredakteur': 'nobody',
    "Ann Example's Harbour": 'nobody',
    港湾新聞: 'nobody',
    'How The Harbour Was Saved': 'nobody',
    'Support Harbour Gazette': 'nobody',
    'Harbour Gazette': 'nobody',
    'Getty Images': 'nobody',
    'by the time the ship came in': 'nobody',
    'Monday, 14 September': 'nobody',
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`names ${expected} in ${text}`, () => {
      assert.equal(names(text), expected);
    });
  }

  it('does not hang over hostile lines', () => {
    const hostile = ['By ', 'Ann ', '1.', '1/', ', and ', 'A', ' | ', 'ExampleBy'].map((part) =>
      part.repeat(1500 / part.length),
    );
    for (const text of hostile) {
      assertNoHang(() => {
        for (let count = 0; count < 50; count += 1) [readAuthors(text), readDateLine(text)];
      });
    }
  });
});
