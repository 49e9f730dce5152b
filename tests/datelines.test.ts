import { describe, it } from 'node:test';
import { readDateline } from '../src/lines/dateline.ts';
import type { Span } from '../src/model.ts';
import { caseFolders } from './support/cases.ts';
import { assertNoHang } from './support/hang.ts';

function shown(text: string): string {
  const dateline = readDateline(text);
  if (dateline === null) return `no dateline | ${text}`;
  const words = (span: Span | null) => (span === null ? '-' : text.slice(span.start, span.end));
  const { place, date, agency, agencyName, end } = dateline;
  const parts = [words(place), words(date), words(agency), agencyName ?? '-', text.slice(end)];
  return parts.join(' | ');
}

describe('a dateline', () => {
  for (const folder of caseFolders('datelines')) {
    it(`is read as ${folder.name} expects`, () => {
      folder.expect('expected.json', folder.read('input.txt').trim().split('\n').map(shown));
    });
  }

  it('does not hang over hostile text', () => {
    const hostile = ['A ', '- ', '(', 'A. ', '【', '/', 'А—', '1日', '(AP) '];
    for (const text of hostile) assertNoHang(() => readDateline(text.repeat(100_000)));
  });
});
