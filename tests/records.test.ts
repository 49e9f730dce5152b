import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { estimatesOf } from '../src/dating/story/estimate.ts';
import { mentionsOf, readPassages } from '../src/mentions/place.ts';
import type { Entry } from '../src/model.ts';
import { entryDigest, eventDigest } from '../src/records/entry.ts';
import { openPack, type Place } from '../src/records/pack.ts';
import { lightOf, packable } from '../src/records/record.ts';
import { openRecords, type Records } from '../src/records/records.ts';
import { linesRemoved } from '../src/site/counts.ts';
import { articleOf } from './support/described.ts';
import { temporaryFolder } from './support/folders.ts';

const TEXTS = [
  'One\n\nA lone surrogate: \ud800. It was said on 3 May 2019.\n',
  'Two\n\nThe next.\n',
];

function entryOf(text: string): Entry {
  const article = articleOf(text);
  return { article, mentions: mentionsOf(article, readPassages(article)) };
}

function added(records: Records, key: string, text: string) {
  const entry = entryOf(text);
  return records.add(key, { light: lightOf(entry.article), notices: [] }, packable(entry));
}

describe('records', () => {
  it('give entries that are in every way what was put there', (t) => {
    const records = openRecords(join(temporaryFolder(t), 'cache'));
    for (const text of TEXTS) {
      const entry = entryOf(text);
      const stored = records.entryOf(added(records, text, text));
      assert.deepEqual({ ...stored.article }, { ...entry.article });
      assert.deepEqual(stored.mentions, entry.mentions);
      assert.deepEqual(JSON.stringify(stored), JSON.stringify(entry));
      assert.deepEqual(JSON.stringify(records.shelve(stored)), JSON.stringify(entry));
    }
  });

  it('are told apart, compared and counted without reading the rest', (t) => {
    const folder = join(temporaryFolder(t), 'cache');
    const records = openRecords(folder);
    const stored = TEXTS.map((text) => records.entryOf(added(records, text, text)));
    truncateSync(records.pack.path);
    for (const digest of [eventDigest, entryDigest]) {
      const digests = stored.map((entry) => digest(entry));
      assert.equal(new Set(digests).size, TEXTS.length);
    }
    assert.deepEqual(estimatesOf(stored, stored), []);
    for (const { article } of stored) assert.equal(linesRemoved(article), 0);
    assert.throws(() => stored[0]?.mentions, /is damaged/);
  });

  it('come back from a pack in whatever order they are asked for, while more are added', (t) => {
    const folder = temporaryFolder(t);
    const pack = openPack(join(folder, 'pack'), 0);
    const value = fc.uint8Array({ maxLength: 40_000 });
    const asked = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
    const added: { place: Place; bytes: Uint8Array }[] = [];
    const look = (index: number) => {
      const { place, bytes } = added[index] ?? assert.fail();
      assert.deepEqual(Buffer.from(pack.at(place) ?? []), Buffer.from(bytes));
    };
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), asked, (values, places) => {
        for (const bytes of values) added.push({ place: pack.add(bytes), bytes });
        for (const at of places) look(Math.floor(at * added.length));
        for (let index = Math.max(0, added.length - 20); index < added.length; index++) look(index);
      }),
      { numRuns: 60 },
    );
    pack.close();
  });

  it('are found by the next build once they are saved, and only those that the last one used', (t) => {
    const folder = join(temporaryFolder(t), 'cache');
    const first = openRecords(folder);
    for (const text of TEXTS) added(first, text, text);
    first.save();
    const second = openRecords(folder);
    assert.notEqual(second.find(TEXTS[0] ?? ''), null);
    assert.equal(second.find('another'), null);
    second.save();
    const third = openRecords(folder);
    assert.equal(third.find(TEXTS[1] ?? ''), null);
    const known = third.find(TEXTS[0] ?? '') ?? assert.fail();
    assert.equal(third.entryOf(known).article.id, entryOf(TEXTS[0] ?? '').article.id);
  });

  it('do not grow without end: forgotten ones leave the disk', (t) => {
    const folder = join(temporaryFolder(t), 'cache');
    for (let round = 0; round < 20; round += 1) {
      const records = openRecords(folder);
      added(records, String(round), TEXTS[0] ?? '');
      records.save();
    }
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    assert(sizes.reduce((sum, size) => sum + size, 0) < 20_000, String(sizes));
    assert.equal(readdirSync(folder).length, 3);
    assert.equal(readdirSync(join(folder, 'leaves')).length, 1);
  });

  it('of a build that failed are not there, and leave nothing where there was nothing', (t) => {
    const folder = join(temporaryFolder(t), 'cache');
    const first = openRecords(folder);
    added(first, 'a', TEXTS[0] ?? '');
    first.drop();
    assert.throws(() => readdirSync(folder), /ENOENT/);
  });

  it('that are damaged count as missing', (t) => {
    const folder = join(temporaryFolder(t), 'cache');
    const first = openRecords(folder);
    for (const text of TEXTS) added(first, text, text);
    first.save();
    const pack = join(
      folder,
      readdirSync(folder).find((name) => name.startsWith('records-')) ?? '',
    );
    const bytes = readFileSync(pack);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(pack, bytes);
    const second = openRecords(folder);
    assert.equal(second.find(TEXTS[0] ?? ''), null);
    assert.notEqual(second.find(TEXTS[1] ?? ''), null);
  });
});
