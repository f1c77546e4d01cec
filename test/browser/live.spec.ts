import { open } from '../../tools/look/visit.mjs';
import { WebRoom } from '../support/web-room.js';
import { OFFICER, state, warehouse, WINDOW } from './warehouse.js';

let room: WebRoom;
beforeAll(async () => (room = await WebRoom.open()), 120_000);
afterAll(() => room.close());

describe('what others do', () => {
  it('is seen on a page that is open, without reloading it', async () => {
    const { step } = await warehouse(room, 'submitted');
    const page = await room.visit({ who: OFFICER });
    await open(page, `/steps/${step}`);
    await state(page, '已收件').waitFor();
    await room.askAs(WINDOW, 'POST', `steps/${step}/accept`);
    await state(page, '已受理').waitFor({ timeout: 20_000 });
  }, 120_000);

  it('is announced above a list, whose rows stay where they are until one asks for what is new', async () => {
    const page = await room.visit({ who: OFFICER });
    await open(page, '/inbox');
    const links = page.locator('a[href^="/steps/"]');
    await links.first().waitFor();
    const before = await links.allInnerTexts();
    const { step } = await warehouse(room, 'submitted');
    const bar = page.getByRole('button', { name: /有 \d+ 件新办件/ });
    const shown = page.locator(`a[href="/steps/${step}"]`);
    // What comes after the last row disturbs nobody, and is simply there.
    await bar.or(shown).first().waitFor({ timeout: 30_000 });
    expect((await links.allInnerTexts()).slice(0, before.length)).toEqual(before);
    if (await bar.isVisible()) await bar.click();
    await shown.waitFor();
    expect(room.troubles).toEqual([]);
  }, 120_000);
});
