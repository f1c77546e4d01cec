import type { Page } from 'playwright-core';
import { PATIENCE_MS, type WebRoom } from '../support/web-room.js';

/** A small warehouse in Jishou, as youshui registers one; its planning permit stands open at once. */
const WAREHOUSE = {
  type: 'SOC_SMALL',
  region: '433101',
  facts: {
    invest_mode: 'ENTERPRISE',
    approval_mode: 'FILING',
    land_mode: 'EXISTING',
    eia_class: 'EXEMPT',
    in_urban_plan_area: true,
    needs_fire_design: true,
    power_voltage: 'LOW',
    water_supply: true,
  },
};

export const OWNER = 'youshui';
export const WINDOW = 'jishou-window';
export const OFFICER = 'jishou-nrp';

export interface Warehouse {
  readonly id: string;
  readonly name: string;
  /** The step of its planning permit. */
  readonly step: string;
}

let warehouses = 0;

/** As far as it is told: applied for, or accepted by the window, too. */
export async function warehouse(
  room: WebRoom,
  told: 'registered' | 'submitted' | 'accepted',
): Promise<Warehouse> {
  const name = `测试仓库 ${Date.now().toString(36)}-${++warehouses}`;
  const { id, steps } = await room.askAs<{ id: string; steps: { id: string; item: string }[] }>(
    OWNER,
    'POST',
    'projects',
    { ...WAREHOUSE, name },
  );
  const step = steps.find(({ item }) => item === 'PLN-05')?.id ?? '';
  if (told !== 'registered') await room.askAs(OWNER, 'POST', `steps/${step}/submit`);
  if (told === 'accepted') await room.askAs(WINDOW, 'POST', `steps/${step}/accept`);
  return { id, name, step };
}

/** By its words; two characters stand apart on a button. */
export const words = (text: string): RegExp =>
  new RegExp(`^\\s*${[...text].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*')}\\s*$`);

export const button = (page: Page, text: string) => page.getByRole('button', { name: words(text) });

/** Opens the drawer of a command; what stands in it is filled by whoever asks. */
export async function openAct(page: Page, text: string) {
  await button(page, text).first().click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: words(text) }).waitFor();
  return drawer;
}

/** Gives a command, as it stands. */
export async function give(page: Page, text: string): Promise<void> {
  const drawer = await openAct(page, text);
  await drawer.getByRole('button', { name: words(text) }).click();
  await drawer.waitFor({ state: 'hidden', timeout: PATIENCE_MS });
}

/** What the page says of the step's state. */
export const state = (page: Page, text: string) => page.locator('.state', { hasText: text });
