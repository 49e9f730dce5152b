import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strip as arabic } from '../src/site/words/ar/browser.ts';
import { strip as german } from '../src/site/words/de/browser.ts';
import { strip as english } from '../src/site/words/en/browser.ts';

for (const [most, said] of [
  [3, 'highest bar: 3 events in one month'],
  [1, 'highest bar: 1 event in one month'],
  [421.6, 'highest bar: about 422 events in one month'],
  [1.2, 'highest bar: about 1 event in one month'],
  [0.4, 'highest bar: less than one event in one month'],
] as const) {
  test(`a bar of ${most} is said in whole events`, () => {
    assert.equal(english.height(most, 'month'), said);
    for (const { height } of [german, arabic])
      assert.doesNotMatch(height(most, 'month'), /\d[.,]\d/);
  });
}
