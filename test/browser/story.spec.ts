import type { Locator, Page } from 'playwright-core';
import { open } from '../../tools/look/visit.mjs';
import { WebRoom } from '../support/web-room.js';
import { give, OFFICER, OWNER, state, WINDOW } from './warehouse.js';

let room: WebRoom;
beforeAll(async () => (room = await WebRoom.open()), 120_000);
afterAll(() => room.close());

const PERMIT = /建设工程规划许可/;

/** By plain questions, while its procedure draws itself beside them; what is asked for comes with its reason. */
async function registerWarehouse(page: Page, name: string): Promise<void> {
  await open(page, '/projects/new');
  await page.getByLabel('项目名称').fill(name);
  await page.getByLabel('项目类型').click();
  await page.getByTitle('小型社会投资项目（简易低风险）').click();
  await page.getByLabel('建设地点').click();
  await page.getByTitle('吉首市').click();
  await page.getByRole('button', { name: /^用地/ }).click();
  const question = page.getByRole('group', { name: '在城镇开发边界（规划区）内吗？' });
  await question.getByRole('radio', { name: '是' }).check();
  await page.getByRole('status').filter({ hasText: PERMIT }).waitFor();
  await page.getByRole('button', { name: '登记项目' }).click();
  await page.getByRole('heading', { name }).waitFor();
}

/** With one form and one set of materials for all that the stage asks for. */
async function applyForStage(page: Page, project: string, stage: string): Promise<void> {
  await open(page, `/projects/${project}/apply/${stage}`);
  const missing = page.getByLabel(/^上传文件 /);
  for (let left = await missing.count(); left > 0; left--) {
    await missing.first().setInputFiles({
      name: '材料.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
    });
    await expectCount(missing, left - 1);
  }
  await page.getByLabel('以上信息和提交的材料真实').check();
  await page.getByRole('button', { name: /提交 \d+ 个事项的申请/ }).click();
  await page.getByText(/已提交 \d+ 个事项的申请/).waitFor();
}

async function expectCount(these: Locator, count: number): Promise<void> {
  if (count === 0) await these.first().waitFor({ state: 'detached' });
  else await these.nth(count).waitFor({ state: 'detached' });
}

describe('a project', () => {
  it('goes from its applicant to the window to the officer and back, before the eyes of a supervisor', async () => {
    const name = `矮寨冷链仓库 ${Date.now().toString(36)}`;
    const owner = await room.visit({ who: OWNER });
    await registerWarehouse(owner, name);
    const project = new URL(owner.url()).pathname.split('/').at(-1) ?? '';
    await applyForStage(owner, project, 'S2');
    await owner.getByRole('link', { name: PERMIT }).first().click();
    await state(owner, '已收件').waitFor();
    const page = new URL(owner.url()).pathname;

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
    await open(supervisor, `/projects/${project}/timeline`);
    await supervisor.getByText('准予').first().waitFor();
    expect(room.troubles).toEqual([]);
  }, 240_000);

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
