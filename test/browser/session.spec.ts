import { open } from '../../tools/look/visit.mjs';
import { PASSWORD } from '../../tools/look/pages.mjs';
import { WebRoom } from '../support/web-room.js';
import { OFFICER, openAct, OWNER, state, warehouse, words } from './warehouse.js';

let room: WebRoom;
beforeAll(async () => (room = await WebRoom.open()), 120_000);
afterAll(() => room.close());

describe('signing in', () => {
  it('tells of a wrong password in words, keeps the name, and lets in with the right one', async () => {
    const page = await room.visit();
    await page.goto('/projects');
    await page.getByLabel('账号').fill(OWNER);
    await page.getByLabel('密码').fill('falsch-2026');
    await page.getByRole('button', { name: words('登录') }).click();
    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('密码');
    expect(await page.getByLabel('账号').inputValue()).toBe(OWNER);
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByRole('button', { name: words('登录') }).click();
    // What was asked for before is what is shown.
    await page.locator('main h1').waitFor();
    expect(new URL(page.url()).pathname).toBe('/projects');
  }, 120_000);

  it('is done once for all windows, and undone by going', async () => {
    const page = await room.visit({ who: OWNER });
    await open(page, '/');
    const other = await room.alsoOpen(page, '/projects');
    await other.locator('main h1').waitFor();
    await page.locator('.user').click();
    await page.getByText('退出登录').click();
    await page.getByLabel('密码').waitFor();
    await other.getByRole('heading', { name: '登录已过期' }).waitFor();
  }, 120_000);

  it('again, after the session has ended, loses nothing that was typed', async () => {
    const { step } = await warehouse(room, 'accepted');
    const page = await room.visit({ who: OFFICER });
    await open(page, `/steps/${step}`);
    const reason = '不符合控制性详细规划确定的建筑退让要求。';
    const drawer = await openAct(page, '不予许可');
    await drawer.locator('textarea').first().fill(reason);
    await room.endSession(page);
    await page.getByRole('heading', { name: '登录已过期' }).waitFor();
    await page.locator('#password').fill(PASSWORD);
    await page.getByRole('button', { name: words('登录') }).click();
    await page.getByRole('heading', { name: '登录已过期' }).waitFor({ state: 'hidden' });
    expect(await drawer.locator('textarea').first().inputValue()).toBe(reason);
    await drawer.getByRole('button', { name: words('不予许可') }).click();
    await state(page, '不予批准').waitFor();
    expect(room.troubles).toEqual([]);
  }, 120_000);
});

describe('the back button', () => {
  it('leads to the page before, with its filter', async () => {
    const page = await room.visit({ who: OFFICER });
    await open(page, '/inbox?sort=received');
    await page.locator('a[href^="/steps/"]').first().click();
    await page.waitForURL('**/steps/*');
    await page.locator('main h1').waitFor();
    await page.goBack();
    await page.waitForURL('**/inbox?sort=received');
    await page.locator('a[href^="/steps/"]').first().waitFor();
  }, 120_000);
});
