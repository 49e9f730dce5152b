import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { linesAt } from '../src/cache/kept-lines.ts';
import type { TimelineEvent } from '../src/model.ts';
import { temporaryFolder } from './support/folders.ts';
import { mentioned } from './support/pages.ts';

const EVENTS = ['2018', '2018-09-14', '2019-05'].map((date, index) => ({
  ...mentioned(`e${index}`, date),
  headline: `Line\n${index} \u2028 “ä” \ud800`,
}));

const eventsIn = (folder: string) => linesAt<TimelineEvent>(join(folder, 'events'));

test('events come back as they were under the key that they were kept under, and under no other', (t) => {
  const folder = join(temporaryFolder(t), 'cache');
  assert.equal(eventsIn(folder).find('a'), null);
  eventsIn(folder).keep('a', EVENTS);
  assert.deepEqual(eventsIn(folder).find('a'), EVENTS);
  assert.equal(eventsIn(folder).find('b'), null);
  eventsIn(folder).keep('b', []);
  assert.equal(eventsIn(folder).find('a'), null);
  assert.deepEqual(eventsIn(folder).find('b'), []);
});

test('events of which a byte changed or is missing count as missing', (t) => {
  const folder = temporaryFolder(t);
  eventsIn(folder).keep('a', EVENTS);
  const path = join(folder, 'events');
  const whole = readFileSync(path);
  const halves = [whole.subarray(0, whole.length / 2), whole.subarray(0, -1)];
  for (const damaged of [...halves, Buffer.from(whole).fill('x', 90, 91), '', 'a\n']) {
    writeFileSync(path, damaged);
    assert.equal(eventsIn(folder).find('a'), null);
  }
  eventsIn(folder).keep('a', EVENTS);
  assert.deepEqual(eventsIn(folder).find('a'), EVENTS);
});
