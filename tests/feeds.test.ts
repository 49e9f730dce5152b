import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import type { Archive } from '../src/model.ts';
import { uuid } from '../src/site/exports/names.ts';
import { makeArchive } from './support/archive.ts';
import { fileOf, ROOT } from './support/exports.ts';

describe('feeds', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    path: `${String(index).padStart(2, '0')}.txt`,
    ...(index < 55 ? { published: `2018-01-${String((index % 28) + 1).padStart(2, '0')}` } : {}),
  }));
  const items = z.object({ items: z.array(z.object({ id: z.string(), url: z.string() })) });
  const urlsOf = (archive: Archive) =>
    items.parse(JSON.parse(fileOf(archive, ROOT, 'feed.json'))).items.map((item) => item.url);

  it('hold the newest fifty, newest first', () => {
    const urls = urlsOf(makeArchive({ articles: many }));
    assert.equal(urls.length, 50);
    assert.deepEqual(urls.slice(0, 3), ['./articles/27/', './articles/26/', './articles/54/']);
  });

  it('put undated articles last, by their ids', () => {
    const urls = urlsOf(makeArchive({ articles: many.slice(50) }));
    assert.deepEqual(
      urls.slice(-5),
      [55, 56, 57, 58, 59].map((id) => `./articles/${id}/`),
    );
  });

  it('keep the id of an article whose title, date and words are corrected', () => {
    const ids = [{ title: 'A' }, { title: 'B', published: '2018', paragraphs: ['C'] }].map(
      (more) => {
        const archive = makeArchive({ articles: [{ path: 'a.txt', ...more }] });
        return items.parse(JSON.parse(fileOf(archive, ROOT, 'feed.json'))).items[0]?.id;
      },
    );
    assert.equal(ids[0], ids[1]);
  });

  it('give articles of two archives different ids', () => {
    const ids = ['One', 'Two'].map((title) => {
      const archive = makeArchive({ articles: [{ path: 'a.txt' }], settings: { title } });
      return items.parse(JSON.parse(fileOf(archive, ROOT, 'feed.json'))).items[0]?.id;
    });
    assert.notEqual(ids[0], ids[1]);
  });

  it('name articles by UUIDs of version 5', () => {
    // The example of RFC 9562, appendix A.4.
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    assert.equal(uuid(dns, 'www.example.com'), '2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('have what Atom demands of a feed and of each entry, once', () => {
    const parser = new XMLParser({ ignoreAttributes: false, isArray: () => true });
    const one = z.tuple([z.unknown()]);
    const required = { id: one, title: one, updated: one };
    const atom = z.object({
      feed: z.tuple([
        z.object({ ...required, author: one, entry: z.array(z.object(required)).length(50) }),
      ]),
    });
    const archive = makeArchive({ articles: many });
    atom.parse(parser.parse(fileOf(archive, ROOT, 'feed.xml')));
  });

  it('cut a long first paragraph short', () => {
    const archive = makeArchive({
      articles: [{ path: 'a.txt', paragraphs: ['word '.repeat(1e5)] }],
    });
    assert(fileOf(archive, ROOT, 'feed.xml').length < 3000);
  });
});
