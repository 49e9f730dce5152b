import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { MANY, openStand, type Stand } from './support/timeline.ts';

let stand: Stand;
before(async () => {
  stand = await openStand();
});
after(() => stand?.close());

const DAYS = 30;

/** How many days of the list the browser has laid out. */
const laidOut = (page: Page) =>
  page
    .locator('.day-date')
    .evaluateAll(
      (dates) =>
        dates.filter((date) => date.checkVisibility({ contentVisibilityAuto: true })).length,
    );

/** Opens a page again, whose browser is never idle. */
async function openBusy(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  await page.goto(address);
  await page.locator('.strip-zoom').waitFor();
}

describe('a long list of events', () => {
  test('has its far days laid out when the browser is idle, all of them in the end', () =>
    stand.open(MANY, '2018/09/', async (page, root) => {
      await page.waitForFunction(() => document.querySelector('.day:not(.laid)') === null);
      assert.equal(await laidOut(page), DAYS);
      await page.goto(`${root}timeline/`);
      await openBusy(page, `${root}timeline/2018/09/`);
      const early = await laidOut(page);
      assert.ok(early > 0 && early < DAYS, `${early} days`);
    }));

  test('is laid out at once where readers come to a place in it', () =>
    stand.open(MANY, '', async (page, root) => {
      await openBusy(page, `${root}timeline/2018/09/#date-2018-09-03`);
      assert.equal(await laidOut(page), DAYS);
      // Where the reader's system allows it, the way there is shown.
      await page.waitForFunction(() => {
        const { top } = document.querySelector('#date-2018-09-03')?.getBoundingClientRect() ?? {};
        return top !== undefined && top >= 0 && top < 200;
      });
    }));

  test('is whole without JavaScript', () =>
    stand.open(MANY, '2018/09/', async (page) => assert.equal(await laidOut(page), DAYS), {
      javaScriptEnabled: false,
    }));
});
