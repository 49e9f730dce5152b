import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bibtex } from '../src/site/citing/bibtex.ts';
import { cslItem } from '../src/site/citing/csl.ts';
import { formatted } from '../src/site/citing/formatted.ts';
import { citationNote } from '../src/site/citing/note.ts';
import { ris } from '../src/site/citing/ris.ts';
import { articleSpec, makeArchive } from './support/archive.ts';
import { caseFolders } from './support/cases.ts';

const OPTIONS = { prefix: '/', baseUrl: 'https://papers.example/' };

describe('citing an article', () => {
  for (const folder of caseFolders('citing')) {
    it(`is as expected: ${folder.name}`, () => {
      const spec = articleSpec.parse(JSON.parse(folder.read('input.json')));
      const archive = makeArchive({ articles: [spec], settings: { title: 'Harbour papers' } });
      const [entry] = archive.entries;
      assert(entry !== undefined);
      const item = cslItem({ archive, options: OPTIONS }, entry.article);
      const note = citationNote(entry.article, archive, OPTIONS);
      const lines = formatted(item).map(({ style, html }) => `${style}: ${html}\n`);
      folder.expect('expected.txt', lines.join('\n'));
      folder.expect('expected.bib', bibtex(item, note));
      folder.expect('expected.ris', ris(item, note).replaceAll('\r\n', '\n'));
    });
  }

  it('has no element but the one that sets the outlet in italics', () => {
    for (const folder of caseFolders('citing')) {
      const tags = folder.read('expected.txt').match(/<[^>]*>/g) ?? [];
      assert.deepEqual(
        tags.filter((tag) => tag !== '<i>' && tag !== '</i>'),
        [],
        folder.name,
      );
    }
  });
});
