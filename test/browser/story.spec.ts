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

  it('is accepted by time where nobody accepts it', async () => {
    const { step } = await warehouse(room, 'submitted');
    const owner = await room.visit({ who: OWNER });
    await open(owner, `/steps/${step}`);
    await state(owner, '已收件').waitFor();
    const later = new Date((await room.now()).getTime() + 9 * 24 * 3_600_000);
    await room.pass(later.toISOString());
    await state(owner, '已受理').waitFor();
    await owner.getByText('视为').first().waitFor();
  }, 180_000);
});
