import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeViolations } from './support/browser.ts';
import { FAR, FEW, MANY, openStand, query, type Stand, says } from './support/timeline.ts';

let stand: Stand;
before(async () => {
  stand = await openStand();
});
after(() => stand?.close());

describe('the strip of the timeline', () => {
  test('is zoomed by buttons and keys, and keeps the keyboard', () =>
    stand.open(FEW, '', async (page) => {
      assert.equal(await page.locator('.strip-zoom button:visible').count(), 1);
      await page.getByRole('button', { name: 'Zoom in' }).focus();
      await page.keyboard.press('+');
      await says(page, '4 of 10 events, 1 October 2016 to 1 April 2018.');
      assert.match(query(page), /^\?from=2016-10-01&to=2018-04-01$/);
      await page.keyboard.press('ArrowRight');
      await says(page, 'to 31 December 2018.');
      await page.reload();
      await says(page, 'to 31 December 2018.');
      await page.getByRole('button', { name: 'Whole range' }).press('Enter');
      assert.equal(await page.locator('.event:visible').count(), 10);
      const focused = await page.evaluate<string>('document.activeElement.textContent');
      assert.equal(focused, 'Zoom in');
      assert.equal(await page.locator('.strip-drawing a').count(), 3);
    }));

  test('is zoomed by a movement of the pointer, which follows no link', () =>
    stand.open(FEW, '', async (page) => {
      const box = await page.locator('.strip-drawing').boundingBox();
      assert(box !== null);
      await page.mouse.move(box.x + box.width * 0.7, box.y + 40);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.8, box.y + 40, { steps: 5 });
      await page.mouse.move(box.x + box.width * 0.99, box.y + 40, { steps: 5 });
      await page.mouse.up();
      await says(page, '2018');
      assert.match(page.url(), /\/timeline\/\?from=2018-0\d-\d\d&to=2018-12-\d\d$/);
      assert.ok((await page.locator('.strip-drawing a').count()) >= 2);
      await page.goBack();
      assert.equal(await page.locator('.event:visible').count(), 10);
      await page.locator('.strip-drawing a', { hasText: '2017' }).click();
      await page.waitForURL('**/timeline/2017/');
    }));

  test('shows the years that matter, and on zooming out those far off', () =>
    stand.open(FAR, '', async (page) => {
      const beyond = page.locator('.strip-beyond');
      assert.equal(await page.locator('.strip-drawing a').count(), 5);
      for (let step = 0; step < 7; step += 1) {
        await page.getByRole('button', { name: 'Zoom out' }).click();
      }
      await says(page, '42 of 42 events, 1 January 1789 to 31 December 2060.');
      assert.equal(query(page), '?from=1789-01-01&to=2060-12-31');
      assert.equal(await beyond.isVisible(), false);
      await page.getByRole('button', { name: 'Main years' }).click();
      assert.equal(query(page), '');
      await beyond.getByRole('link', { name: 'Later: 1 event, 2060' }).click();
      assert.equal(new URL(page.url()).hash, '#year-2060');
      assert.equal(await page.locator('#year-2060').count(), 1);
    }));

  test('shows what the filters leave', () =>
    stand.open(FEW, '?kind=planned', async (page) => {
      await says(page, '1 of 10 events.');
      assert.equal(
        await page
          .locator('.strip .certain')
          .first()
          .getAttribute('d')
          .then((d) => d?.match(/M/g)?.length),
        1,
      );
    }));

  test('of an overview loads the days it needs, and leads on', () =>
    stand.open(MANY, '', async (page) => {
      for (let step = 0; step < 4; step += 1)
        await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.getByRole('button', { name: 'Later' }).click({ clickCount: 1 });
      await says(page, 'events,');
      await page.goto(page.url().replace(/\?.*/, '?from=2018-08-01&to=2018-10-31'));
      await says(page, '400 events, 1 August 2018 to 31 October 2018.');
      await page.locator('.strip-drawing a', { hasText: 'Sep' }).click();
      await page.waitForURL('**/timeline/2018/#month-2018-09');
    }));
});

describe('the timeline with everything unfolded', () => {
  const looks = {
    'a desktop': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
    'a phone in the dark': { viewport: { width: 320, height: 740 }, colorScheme: 'dark' },
  } as const;
  for (const [name, look] of Object.entries(looks)) {
    test(`has no accessibility violation and no sideways scrolling on ${name}`, async () => {
      for (const [archive, address] of [
        [FEW, '?kind=reported&from=2017-06-01&to=2018-12-31'],
        [FEW, '2018/'],
        [MANY, ''],
        [MANY, '2018/09/'],
      ] as const) {
        await stand.open(
          archive,
          address,
          async (page) => {
            await page.evaluate(
              "for (const part of document.querySelectorAll('details')) part.open = true",
            );
            assert.deepEqual(await axeViolations(page), [], address);
            const wider = await page.evaluate<number>(
              'document.documentElement.scrollWidth - document.documentElement.clientWidth',
            );
            assert.ok(wider <= 0, `${address}: ${wider} px too wide`);
          },
          look,
        );
      }
    });
  }
});
