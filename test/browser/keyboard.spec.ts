import type { Page } from 'playwright-core';
import { PASSWORD } from '../../tools/look/pages.mjs';
import { settled } from '../../tools/look/visit.mjs';
import { WebRoom } from '../support/web-room.js';
import { OFFICER, state, warehouse, words } from './warehouse.js';

let room: WebRoom;
beforeAll(async () => (room = await WebRoom.open()), 120_000);
afterAll(() => room.close());

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.replace(/\s/g, '') ?? '');

/** Goes on with Tab until what has the focus says this; it has to be reached within reason. */
async function tabTo(page: Page, text: string, within = 60): Promise<void> {
  for (let i = 0; i < within; i++) {
    if ((await focused(page)) === text) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${text} is not reached by the Tab key; the focus is on "${await focused(page)}"`);
}

describe('by keyboard alone', () => {
  it('one signs in, goes through the inbox, decides and submits', async () => {
    const { name, step } = await warehouse(room, 'accepted');
    const page = await room.visit();
    await page.goto(`/inbox?project=${encodeURIComponent(name)}`);
    await page.locator('#username').waitFor();
    await page.keyboard.type(OFFICER);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('a[href^="/steps/"]').first().waitFor();
    await settled(page);
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/steps/${step}`);
    await page.getByRole('button', { name: words('准予许可') }).waitFor();
    await tabTo(page, '准予许可');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: words('准予许可') }).waitFor();
    // Escape leaves it without an act, and the focus where it was.
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('准予许可');
    await page.keyboard.press('Enter');
    await drawer.getByRole('button', { name: words('准予许可') }).waitFor();
    await tabTo(page, '准予许可');
    await page.keyboard.press('Enter');
    await state(page, '已准予').waitFor();
    expect(room.troubles).toEqual([]);
  }, 120_000);
});
