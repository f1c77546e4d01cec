import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;
let room: ApiRoom;

const PEOPLE = ['applicant', 'dept:PWC', 'dept:DRC', 'dept:HUD', 'supervisor'];

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of PEOPLE) await room.admit(who);
}, 60_000);
afterAll(() => room.close());

/** The address of a step of a new project, by its item. */
async function project(facts: object = {}): Promise<(item: string) => string> {
  await room.setTime('2026-03-02T09:00');
  const form = { name: '示例厂', type: plant.type, region: REGION, facts: { ...plant.facts, ...facts } };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const steps = body.steps as { item: string; id: string }[];
  return (item) => `steps/${steps.find((step) => step.item === item)?.id}`;
}

const shown = async (step: string) => (await room.get('applicant', `${step}/connection`).expect(200)).body;

describe('a connection over HTTP', () => {
  it('is planned, built by the customer, and connected, with its dates at each moment', async () => {
    const step = (await project())('PWR-02');
    expect(await shown(step)).toMatchObject({ state: null, limitWd: 22, dueOn: null, free: false });
    await room.post('applicant', `${step}/submit`).expect(200);
    await room.post('dept:PWC', `${step}/accept`).expect(200);
    expect(await shown(step)).toMatchObject({ state: { code: 'P_APPLIED' }, dueOn: '2026-04-01' });
    expect((await room.post('dept:PWC', `${step}/connect`).expect(409)).body.code).toBe(
      'connection.plan-first',
    );
    await room.post('dept:PWC', `${step}/reply-supply-plan`).expect(200);
    await room.post('dept:PWC', `${step}/start-customer-works`).expect(403);
    await room.post('applicant', `${step}/start-customer-works`, { days: 60 }).expect(200);
    expect(await shown(step)).toMatchObject({
      state: { code: 'P_WORKS', zh: '客户外部工程（停钟）' },
      dueOn: null,
      stillSince: '2026-03-02',
    });
    await room.post('applicant', `${step}/complete-customer-works`).expect(200);
    const connected = (await room.post('dept:PWC', `${step}/connect`, { remark: '送电成功' }).expect(200))
      .body;
    expect(connected).toMatchObject({ state: 'delivered', decision: 'granted' });
    expect(await shown(step)).toMatchObject({ state: { code: 'P_CONNECTED' }, dueOn: null });
  });

  it('tells the customer what it is owed, and what nobody may ask of it', async () => {
    const step = (await project({ power_voltage: 'LOW', power_load_kw: 100, power_outside_lines: true }))(
      'PWR-01',
    );
    const connection = await shown(step);
    expect(connection).toMatchObject({ free: true, limitWd: 25 });
    expect(connection.services.map(({ zh }: { zh: string }) => zh)).toEqual([
      '零上门',
      '零审批',
      '零投资',
      '省力',
      '省时',
      '省钱',
    ]);
    expect(connection.prohibited).toHaveLength(8);
    const { body } = await room.get('applicant', `${(await project())('PLN-02')}/connection`).expect(409);
    expect(body.code).toBe('connection.none');
  });

  it('is complained of, answered by the authority, mended, and counted', async () => {
    const step = (await project())('PWR-02');
    const complaint = { practice: 'unreasonable-charge', reason: '收取接入费' };
    await room
      .post('applicant', `${step}/complain-practice`, { ...complaint, practice: 'rudeness' })
      .expect(422);
    await room.post('dept:DRC', `${step}/complain-practice`, complaint).expect(403);
    await room.post('applicant', `${step}/complain-practice`, complaint).expect(200);
    const answer = { upheld: true, reason: '查证属实，责令退费' };
    await room.post('dept:PWC', `${step}/answer-practice`, answer).expect(403);
    await room.post('dept:HUD', `${step}/answer-practice`, answer).expect(403);
    await room.post('dept:DRC', `${step}/answer-practice`, answer).expect(200);
    expect((await shown(step)).complaints).toMatchObject([
      {
        complaint: 'practice-1',
        state: { code: 'found' },
        dueOn: '2026-03-09',
        findings: '查证属实，责令退费',
      },
    ]);
    await room.post('dept:PWC', `${step}/mend-practice`, { reason: '已退费' }).expect(200);
    const { body } = await room.get('applicant', `practices?region=${REGION}`).expect(200);
    expect(body.prohibited).toHaveLength(8);
    expect(body.suppliers).toEqual([
      {
        department: 'PWC',
        region: REGION,
        practice: expect.objectContaining({ code: 'unreasonable-charge', zh: '收取不合理费用或变相收费' }),
        complained: 1,
        found: 1,
        mended: 1,
        waiting: 0,
      },
    ]);
    const list = (await room.get('dept:DRC', 'reminders').expect(200)).body.items as { zh: string }[];
    expect(list.map(({ zh }) => zh)).toContainEqual(expect.stringContaining('收取不合理费用或变相收费'));
  });
});
