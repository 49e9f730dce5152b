import assert from 'node:assert/strict';
import test from 'node:test';
import { status } from '../src/cli/progress.ts';

const rendering = { stage: 'Rendering pages', total: 40_000 };

test('a stage that is short so far says how much there is', () => {
  assert.equal(status({ ...rendering, done: 0 }, 0), 'Rendering pages: 40,000 …');
  assert.equal(status({ ...rendering, done: 900 }, 1500), 'Rendering pages: 900 of 40,000 …');
});

test('a long one says its rate and what is left', () => {
  assert.equal(
    status({ ...rendering, done: 4000 }, 10_000),
    'Rendering pages: 4,000 of 40,000, 400 a second, 1 min 30 s left',
  );
});

test('what the first few took tells nothing of the rest', () => {
  assert.equal(status({ ...rendering, done: 1 }, 10_000), 'Rendering pages: 1 of 40,000 …');
});

test('of what has no known end the rate alone is said', () => {
  const finding = { stage: 'Finding events', total: null };
  assert.equal(status({ ...finding, done: 0 }, 9000), 'Finding events …');
  assert.equal(status({ ...finding, done: 90 }, 9000), 'Finding events: 90, 10 a second');
});
