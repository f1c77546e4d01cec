import { GOAL_BYTES, openFirstPage } from '../../tools/look/first-page.mjs';
import { WebRoom } from '../support/web-room.js';

let room: WebRoom;
beforeAll(async () => (room = await WebRoom.open()), 120_000);
afterAll(() => room.close());

describe('the first page', () => {
  it('needs no more than may be loaded before anybody can sign in', async () => {
    const { bytes } = await openFirstPage(room.browser, room.origin);
    expect(bytes).toBeLessThanOrEqual(GOAL_BYTES);
  }, 60_000);
});
