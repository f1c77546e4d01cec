import { open } from '../../tools/look/visit.mjs';
import { WebRoom } from '../support/web-room.js';
import { give, OFFICER, OWNER, state, warehouse, WINDOW } from './warehouse.js';

let room: WebRoom;
beforeAll(async () => (room = await WebRoom.open()), 120_000);
afterAll(() => room.close());

describe('a project', () => {
  it('goes from its applicant to the window to the officer and back, before the eyes of a supervisor', async () => {
    const { id, name, step } = await warehouse(room, 'registered');
    const page = `/steps/${step}`;

    const owner = await room.visit({ who: OWNER });
    await open(owner, '/projects');
    await owner.getByRole('link', { name }).click();
    await owner.waitForURL(`**/projects/${id}`);
    await open(owner, page);
    await give(owner, '提交申请');
    await state(owner, '已收件').waitFor();

    const window = await room.visit({ who: WINDOW });
    await open(window, page);
    await give(window, '受理');
    await state(window, '已受理').waitFor();

    const officer = await room.visit({ who: OFFICER });
    await open(officer, `/inbox?project=${encodeURIComponent(name)}`);
    await officer.locator(`a[href="${page}"]`).first().click();
    await officer.waitForURL(`**${page}`);
    await give(officer, '准予许可');
    await state(officer, '已准予').waitFor();

    // The applicant has not touched anything: the result comes by itself.
    await state(owner, '已准予').waitFor();

    const supervisor = await room.visit({ who: 'supervisor' });
    await open(supervisor, `/projects/${id}/timeline`);
    await supervisor.getByText('准予').first().waitFor();
    expect(room.troubles).toEqual([]);
  }, 180_000);

  it('is acted upon by time where nobody acts, before the eyes of who looks', async () => {
    // Of the licences that wait for somebody to accept them, what ends first: no more time than that has to pass.
    const path = 'inbox?state=submitted&stage=S2&sort=due&limit=1';
    const { items } = await room.askAs<{ items: { id: string }[] }>('supervisor', 'GET', path);
    const step = items[0]?.id ?? '';
    const { clocks } = await room.askAs<{ clocks: { lapsesAt: string }[] }>(
      'supervisor',
      'GET',
      `steps/${step}`,
    );
    const over = Math.min(...clocks.map(({ lapsesAt }) => Date.parse(lapsesAt)));
    const page = await room.visit({ who: 'supervisor' });
    await open(page, `/steps/${step}`);
    await state(page, '已收件').waitFor();
    await room.pass(new Date(over + 60_000).toISOString());
    await state(page, '已受理').waitFor();
    await page.getByText('视为').first().waitFor();
  }, 240_000);
});
