import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import type { Archive, Report, TimelineEvent } from '../src/model.ts';
import type { SiteOptions } from '../src/site/options.ts';
import { parseEdtf } from '../src/text/dates.ts';
import { articleId, blockId } from '../src/text/ids.ts';
import { articleSpec, day, makeArchive } from './support/archive.ts';
import { type Case, caseFolders } from './support/cases.ts';
import { filesOf, ROOT } from './support/exports.ts';

const edtf = z.string().transform((text) => {
  const date = parseEdtf(text);
  assert(date !== null, text);
  return date;
});

const report = z
  .strictObject({
    article: z.string(),
    line: z.number(),
    quote: z.string(),
    marks: z.array(z.tuple([z.number(), z.number()])),
    date: edtf.optional(),
    standing: z.enum(['reported', 'planned', 'disputed']).default('reported'),
  })
  .transform(({ article, line, marks, ...rest }) => ({
    ...rest,
    article: articleId(article),
    block: blockId(line),
    marks: marks.map(([start, end]) => ({ start, end })),
  }));

const event = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['published', 'reported', 'planned', 'disputed']),
    date: edtf,
    differing: z.array(edtf).default([]),
    headline: z.string(),
    sources: z.number().default(1),
    reports: z.tuple([report], report),
  })
  .transform(({ reports: [first, ...more], ...rest }): TimelineEvent => {
    const dated = (of: typeof first): Report => ({ ...of, date: of.date ?? rest.date });
    return { ...rest, reports: [dated(first), ...more.map(dated)] };
  });

const input = z.strictObject({
  options: z.strictObject({ prefix: z.string(), baseUrl: z.string().nullable() }),
  settings: z.strictObject({
    title: z.string().default('Test archive'),
    description: z.string().default(''),
    language: z.string().default('en'),
    timeZone: z.string().default('UTC'),
    corrections: z.string().nullable().default(null),
    updated: z.string().transform(day).nullable().default(null),
  }),
  articles: z.array(articleSpec),
  events: z.array(event),
});

function read(folder: Case): { archive: Archive; options: SiteOptions } {
  const { options, ...spec } = input.parse(JSON.parse(folder.read('input.json')));
  return { archive: makeArchive(spec), options };
}

/** UTF-8 has no lone surrogates: they are written as U+FFFD. */
function onDisk(text: string): string {
  return Buffer.from(text).toString();
}

describe('what the site gives beside its pages', () => {
  for (const folder of caseFolders('exports')) {
    it(`is as expected: ${folder.name}`, () => {
      const { archive, options } = read(folder);
      const files = filesOf(archive, options);
      folder.expect('files.txt', `${[...files.keys()].join('\n')}\n`);
      for (const [path, text] of files) {
        // Which pages there are is not for these cases to say: see tests/site-files.test.ts.
        if (path !== 'sitemap.xml')
          folder.expect(encodeURI(path.replaceAll('/', '-')), onDisk(text));
      }
    });

    it(`is well formed: ${folder.name}`, () => {
      const { archive, options } = read(folder);
      for (const [path, text] of filesOf(archive, options)) {
        if (path.endsWith('.xml')) assert.equal(XMLValidator.validate(text), true, path);
        if (path.endsWith('.json')) assert.doesNotThrow(() => JSON.parse(text), path);
      }
    });
  }

  it('is the same twice and in every time zone of the machine', () => {
    const [folder] = caseFolders('exports');
    const { archive, options } = read(folder);
    const zone = process.env['TZ'];
    const runs = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name;
      return [...filesOf(archive, options)];
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    assert.deepEqual(runs[0], runs[1]);
    assert.deepEqual(runs[0], runs[2]);
  });

  it('names no address that is not known', () => {
    const archive = makeArchive({ articles: [{ path: 'a.txt', title: 'A' }] });
    for (const [path, text] of filesOf(archive, ROOT)) {
      const addresses = text.match(/https?:\/\/[^\s"<]+/g) ?? [];
      const formats = /^https?:\/\/(www\.w3\.org|jsonfeed\.org|a9\.com)\//;
      assert.deepEqual(
        addresses.filter((address) => !formats.test(address)),
        [],
        path,
      );
    }
  });
});
