import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { FEW, MANY, openStand, query, type Stand, says } from './support/timeline.ts';

let stand: Stand;
before(async () => {
  stand = await openStand();
});
after(() => stand?.close());

const shown = (page: Page) =>
  page.locator('.event:visible').evaluateAll((found) => found.map(({ id }) => id));
const unfold = (page: Page) => page.locator('#timeline-options > summary').click();

describe('without JavaScript the timeline', () => {
  const off = { javaScriptEnabled: false } as const;

  test('shows every event, and no control that does nothing', () =>
    stand.open(
      FEW,
      '',
      async (page) => {
        assert.equal(await page.locator('.event:visible').count(), 10);
        assert.equal(
          await page.locator('main :is(button, input, select, form):visible').count(),
          0,
        );
        assert.equal(await page.locator('.strip-drawing a').count(), 3);
      },
      off,
    ));

  test('leads from years to months to pages, by list and by strip', () =>
    stand.open(
      MANY,
      '',
      async (page) => {
        await page.locator('.strip-drawing a', { hasText: '2018' }).click();
        await page.waitForURL('**/timeline/2018/');
        await page.locator('.overview a').first().click();
        await page.waitForURL('**/timeline/2018/09/');
        assert.equal(await page.locator('.event:visible').count(), 300);
        await page.locator('.jump a').last().click();
        await page.waitForURL('**/timeline/2018/09/**#date-2018-09-01');
        assert.ok(await page.locator('#date-2018-09-01').isVisible());
        await page.locator('.beside a').click();
        await page.waitForURL('**/timeline/2017/');
      },
      off,
    ));
});

describe('the filters of the timeline', () => {
  test('choose by kind, outlet, numbers and words, say how many there are, and are taken away at once', () =>
    stand.open(FEW, '', async (page) => {
      await unfold(page);
      await page.getByRole('checkbox', { name: /Planned/ }).check();
      await says(page, '1 of 10 events.');
      assert.deepEqual(await shown(page), ['plan']);
      assert.equal(query(page), '?kind=planned');
      await page.getByRole('checkbox', { name: /Disputed/ }).check();
      await says(page, '2 of 10 events.');
      await page.getByRole('button', { name: 'Show all events' }).click();
      assert.equal(await page.locator('.event:visible').count(), 10);
      assert.equal(await page.locator('#timeline-status').textContent(), '');
      await page.getByRole('checkbox', { name: 'Outlet B (2)' }).check();
      assert.deepEqual(await shown(page), ['many', 'doubt']);
      await page.getByLabel('Outlets').selectOption('2');
      assert.deepEqual(await shown(page), ['many']);
      await page.getByLabel('Independent sources').selectOption('3');
      await says(page, 'No event on this page fits.');
      await page.getByRole('button', { name: 'Show all events' }).click();
      await page.getByLabel('Words').fill('CAFE burned');
      await says(page, '1 of 10 events.');
      assert.deepEqual(await shown(page), ['many']);
      assert.ok(await page.locator('#month-2018-09').isVisible());
      assert.ok(await page.locator('#year-2017').isHidden());
      assert.equal(await page.locator('.jump dd:visible').count(), 1);
      assert.equal(await page.locator('.jump dt:visible').count(), 1);
    }));

  test('stand in the address: Reload, Back and Forward work, and what is typed is one step', () =>
    stand.open(FEW, '?kind=reported&outlet=Outlet+C&order=oldest', async (page) => {
      await says(page, '8 of 10 events.');
      assert.equal((await shown(page))[0], 'e-2016-03-03');
      await page.getByLabel('Words').pressSequentially('fire', { delay: 250 });
      await says(page, '1 of 10 events.');
      assert.equal(query(page), '?q=fire&kind=reported&outlet=Outlet+C&order=oldest');
      await page.reload();
      await says(page, '1 of 10 events.');
      assert.equal(await page.getByLabel('Words').inputValue(), 'fire');
      assert.ok(await page.getByRole('checkbox', { name: 'Outlet C' }).isChecked());
      await page.goBack();
      await says(page, '8 of 10 events.');
      assert.equal(await page.getByLabel('Words').inputValue(), '');
      await page.goForward();
      await says(page, '1 of 10 events.');
    }));

  test('go along to other pages of the timeline, and survive an address that makes no sense', () =>
    stand.open(MANY, '2018/09/?kind=planned', async (page, root) => {
      await says(page, '75 of 300 events.');
      await page.locator('.pager a[rel="next"]').first().click();
      await says(page, '25 of 100 events.');
      await page.goto(
        `${root}timeline/2018/09/?outlets=x&order=up&from=2018-13-77&kind=&outlet=Gone`,
      );
      await says(page, 'No event on this page fits.');
      await page.getByRole('checkbox', { name: 'Gone (0)' }).uncheck();
      assert.equal(await page.locator('.event:visible').count(), 300);
    }));

  test('are not on an overview, which says where they are', () =>
    stand.open(MANY, '', async (page) => {
      assert.equal(await page.locator('#timeline-form').count(), 0);
      assert.ok(await page.getByText('Events can be filtered').isVisible());
    }));
});
