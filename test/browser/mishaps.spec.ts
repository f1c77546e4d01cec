import { open } from '../../tools/look/visit.mjs';
import { WebRoom } from '../support/web-room.js';
import { button, give, OFFICER, openAct, state, warehouse, words } from './warehouse.js';

let room: WebRoom;
beforeAll(async () => (room = await WebRoom.open()), 120_000);
afterAll(() => room.close());

const decisions = async (step: string): Promise<string[]> => {
  const { timeline } = await room.askAs<{ timeline: { fact: string }[] }>(
    'supervisor',
    'GET',
    `steps/${step}`,
  );
  return timeline.map(({ fact }) => fact).filter((fact) => fact === 'step.granted');
};

describe('two windows', () => {
  it('decide once: the second is told what has happened', async () => {
    const { step } = await warehouse(room, 'accepted');
    const first = await room.visit({ who: OFFICER });
    await open(first, `/steps/${step}`);
    const second = await room.alsoOpen(first, `/steps/${step}`);
    const drawer = await openAct(second, '准予许可');
    await first.bringToFront();
    await give(first, '准予许可');
    await state(first, '已准予').waitFor();
    await second.bringToFront();
    await drawer.getByRole('button', { name: words('准予许可') }).click();
    const said = second.getByRole('alert').filter({ hasText: /\S/ });
    await said.first().waitFor();
    expect(await decisions(step)).toHaveLength(1);
  }, 120_000);
});

describe('a lost connection', () => {
  it('is told, and the same act tried again is one act', async () => {
    const { step } = await warehouse(room, 'accepted');
    const page = await room.visit({ who: OFFICER });
    await open(page, `/steps/${step}`);
    const drawer = await openAct(page, '准予许可');
    // The worst of losses: it was done, and the answer never came.
    await page.route(
      '**/grant',
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await drawer.getByRole('button', { name: words('准予许可') }).click();
    await drawer.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    await drawer.getByRole('button', { name: words('准予许可') }).click();
    await drawer.waitFor({ state: 'hidden' });
    await state(page, '已准予').waitFor();
    expect(await decisions(step)).toHaveLength(1);
  }, 120_000);

  it('is said in the frame until it is back', async () => {
    const page = await room.visit({ who: OFFICER });
    await open(page, '/inbox');
    await page.context().setOffline(true);
    await page.getByText('连接已断开，正在重连…').waitFor();
    await page.context().setOffline(false);
    await page.getByText('连接已断开，正在重连…').waitFor({ state: 'hidden' });
  }, 120_000);
});

describe('a double click', () => {
  it('is one act', async () => {
    const { step } = await warehouse(room, 'accepted');
    const page = await room.visit({ who: OFFICER });
    await open(page, `/steps/${step}`);
    const drawer = await openAct(page, '准予许可');
    await drawer.getByRole('button', { name: words('准予许可') }).dblclick();
    await drawer.waitFor({ state: 'hidden' });
    await state(page, '已准予').waitFor();
    expect(await button(page, '准予许可').count()).toBe(0);
    expect(await decisions(step)).toHaveLength(1);
    expect(room.troubles).toEqual([]);
  }, 120_000);
});
