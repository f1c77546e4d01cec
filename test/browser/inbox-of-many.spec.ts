import type { Page } from 'playwright-core';
import { read } from '../../libs/platform/database/index.js';
import { open } from '../../tools/look/visit.mjs';
import { WebRoom } from '../support/web-room.js';

let room: WebRoom;
beforeAll(async () => {
  room = await WebRoom.open();
  await fill();
}, 120_000);
afterAll(() => room.close());

const MANY = 10_000;
/** An office that no other test looks into. */
const OFFICER = 'zone-nrp';
const REGION = '433171';

/** Ten thousand applications, fifty in each of two hundred projects. */
async function fill(): Promise<void> {
  await room.inDatabase(async (db) => {
    await read(
      db,
      `insert into project (id, code, name, type, region, applicant_id, catalogue_version, facts, registered_at)
       select gen_random_uuid(), 'MANY-' || n, '第' || n || '号标准厂房及配套工程', type, '${REGION}', applicant_id,
         catalogue_version, facts, now()
       from generate_series(1, 200) n, (select * from project order by id limit 1) p`,
    );
    await read(
      db,
      `insert into step (id, project_id, item, round, stage, department, region, machine, state, state_since, holder_kind,
         holder, due_at, light, received_on)
       select gen_random_uuid(), p.id, 'PLN-05', n, 'S2', 'NRP', '${REGION}', 'application', 'SUBMITTED', now(), 'department',
         'NRP', now() + n * interval '1 hour', (array['green', 'blue', 'yellow', 'red'])[1 + n % 4], '2026-01-05'
       from project p, generate_series(1, 50) n where p.code like 'MANY-%'`,
    );
    await read(db, 'vacuum analyze step');
  });
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The longest that the page kept its one thread busy without a pause, in milliseconds of the processor: what a pause would
 * be where nobody else wants the machine.
 */
async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  await room.browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const trace = await room.browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const place = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(place),
  );
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.includes('RunTask') && pages.has(place(event)),
  );
  expect(tasks.length).toBeGreaterThan(100);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000));
}

const scroll = (page: Page, by: number) =>
  page.evaluate(async (step) => {
    for (let still = 0; still < 60;) {
      const before = scrollY;
      scrollBy(0, step);
      await new Promise(requestAnimationFrame);
      still = scrollY === before ? still + 1 : 0;
      if (step < 0 && scrollY === 0) return;
    }
  }, by);

describe(`an inbox of ${MANY} rows`, () => {
  it('scrolls from end to end and is filtered without a pause of over 100 ms', async () => {
    const page = await room.visit({ who: OFFICER });
    await open(page, '/inbox');
    const rows = page.locator('.inbox-body [role=row]');
    await rows.first().waitFor();
    const longest = await longestTask(page, async () => {
      await scroll(page, 5_000);
      await scroll(page, -10_000);
      await page.getByRole('button', { name: /超时/ }).click();
      await page.waitForURL(/light=red/);
      await page.locator('#inbox-project').fill('第77号');
      await page.keyboard.press('Enter');
      await page.locator('[role=table][aria-rowcount="13"]').waitFor();
      await page.locator('h1').click();
      for (let i = 0; i < 10; i++) await page.keyboard.press('j');
    });
    expect(longest).toBeLessThan(100);
    expect(await rows.count()).toBeLessThan(60);
    expect(room.troubles).toEqual([]);
  }, 300_000);
});
