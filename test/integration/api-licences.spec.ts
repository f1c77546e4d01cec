import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;
let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:DRC', 'dept:EEB', 'dept:HUD', 'supervisor']) await room.admit(who);
}, 60_000);
afterAll(() => room.close());

/** A project whose environmental report was approved on 2026-03-04. */
async function approved(): Promise<{ id: string; stepOf: (item: string) => string }> {
  await room.setTime('2026-03-04T09:00');
  const form = { name: '示例食品加工厂', type: plant.type, region: REGION, facts: plant.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const steps = body.steps as { item: string; id: string }[];
  const stepOf = (item: string) => `steps/${steps.find((step) => step.item === item)?.id}`;
  for (const [who, item, command] of [
    ['applicant', 'INV-01', 'submit'],
    ['dept:DRC', 'INV-01', 'accept'],
    ['dept:DRC', 'INV-01', 'grant'],
    ['applicant', 'ENV-02', 'submit'],
    ['dept:EEB', 'ENV-02', 'accept'],
    ['dept:EEB', 'ENV-02', 'grant'],
  ] as const)
    await room.post(who, `${stepOf(item)}/${command}`).expect(200);
  return { id: body.id as string, stepOf };
}

const milestone = async (id: string, code: string) => {
  const { milestones } = (await room.get('supervisor', `projects/${id}`).expect(200)).body;
  return (milestones as { code: string }[]).find((one) => one.code === code);
};

describe('what a step has come to', () => {
  it('is shown with its end, its renewals, and what may be done to it', async () => {
    const { stepOf } = await approved();
    const step = stepOf('ENV-02');
    const shown = (await room.get('applicant', `${step}/licence`).expect(200)).body;
    expect(shown).toMatchObject({
      item: { code: 'ENV-02' },
      state: { code: 'L_VALID', zh: '有效' },
      validUntil: '2031-03-04',
      renewBy: '2031-02-02',
      renewals: 0,
      renewal: null,
      usedBy: null,
      work: null,
    });
    await room.setTime('2031-01-20T09:00');
    await room.post('applicant', `${step}/renew`).expect(200);
    expect((await room.get('dept:EEB', `${step}/licence`)).body).toMatchObject({
      state: { code: 'L_EXPIRING' },
      renewal: { appliedOn: '2031-01-20', decideBy: '2031-03-04' },
    });
    const out = (await room.get('dept:EEB', 'reminders').expect(200)).body.items as { fact: string }[];
    expect(out.map(({ fact }) => fact)).toContain('licence.renewal-applied');
    await room.post('dept:EEB', `${step}/decide-renewal`, { granted: true }).expect(200);
    expect((await room.get('applicant', `${step}/licence`)).body).toMatchObject({
      state: { code: 'L_VALID' },
      validUntil: '2036-03-04',
      renewals: 1,
    });
    await room.setTime('2036-02-10T09:00');
    const late = (await room.post('applicant', `${step}/renew`).expect(409)).body;
    expect(late).toMatchObject({ code: 'licence.renewal-too-late', data: { lastDay: '2036-02-03' } });
    expect(late.detail).toContain('2036-02-03');
  });

  it('is revoked only after its holder was heard, and stands in the way of what needs it', async () => {
    const { id, stepOf } = await approved();
    const step = stepOf('ENV-02');
    const revocation = { ground: '行政许可法69(一)', reason: '超越职权' };
    await room.post('dept:EEB', `${step}/revoke`, revocation).expect(422);
    const unheard = await room
      .post('dept:EEB', `${step}/revoke`, { ...revocation, heard: false })
      .expect(409);
    expect(unheard.body).toMatchObject({ code: 'licence.holder-not-heard', clause: '行政许可法7' });
    await room.post('applicant', `${step}/revoke`, { ...revocation, heard: true }).expect(403);

    await room.post('dept:EEB', `${step}/suspend-licence`, { reason: '核查' }).expect(200);
    const blocked = async () => {
      const start = (await milestone(id, 'MS-START')) as unknown as {
        blockers: { item: { code: string }; because: string; state: string }[];
      };
      return start.blockers.find(({ item }) => item.code === 'ENV-02');
    };
    expect(await blocked()).toMatchObject({
      because: 'suspended',
      state: 'granted',
      holder: { code: 'EEB' },
    });
    await room.post('dept:EEB', `${step}/resume-licence`).expect(200);
    expect(await blocked()).toBeUndefined();
    await room.post('dept:EEB', `${step}/revoke`, { ...revocation, heard: true }).expect(200);
    expect(await blocked()).toMatchObject({ because: 'fallen', state: 'revoked', holder: null });
    expect((await room.get('applicant', `${step}/licence`)).body).toMatchObject({
      state: { code: 'L_REVOKED' },
      validUntil: null,
    });
    const again = (await room.post('dept:EEB', `${step}/recall`, { reason: '规划修改' }).expect(409)).body;
    expect(again).toMatchObject({ code: 'licence.not-in-state', data: { stands: 'L_REVOKED' } });
    expect(again.detail).toContain('撤销');
  });

  it('is flagged, and carries its milestone, where what it relied on has fallen', async () => {
    const { id, stepOf } = await approved();
    const revocation = { ground: '行政许可法69', reason: '赋码有误', heard: true };
    await room.post('dept:DRC', `${stepOf('INV-01')}/revoke`, revocation).expect(200);
    expect(await milestone(id, 'MS-START')).toMatchObject({
      flagged: [{ item: { code: 'ENV-02' }, by: { code: 'INV-01' } }],
    });
    const { reliedOn } = (await room.get('dept:EEB', `${stepOf('ENV-02')}/licence`)).body;
    expect(reliedOn).toMatchObject([{ item: { code: 'INV-01' }, because: 'revoked', standsAgain: false }]);
    const again = (await room.post('applicant', `${stepOf('INV-01')}/submit`).expect(200)).body;
    await room.post('dept:DRC', `steps/${again.id}/accept`).expect(200);
    await room.post('dept:DRC', `steps/${again.id}/grant`).expect(200);
    expect(await milestone(id, 'MS-START')).toMatchObject({ flagged: [] });
    expect((await room.get('dept:EEB', `${stepOf('ENV-02')}/licence`)).body.reliedOn).toMatchObject([
      { standsAgain: true },
    ]);
  });

  it('tells who wants to build what is still in the way, and where the start is reported', async () => {
    const { stepOf } = await approved();
    const early = (await room.post('applicant', `${stepOf('CON-03')}/start-work`).expect(409)).body;
    expect(early).toMatchObject({ code: 'work.approvals-missing' });
    expect(early.data.waitsFor).toEqual(['CON-03', 'WAT-02', 'ENE-01']);
    const elsewhere = (await room.post('applicant', `${stepOf('ENV-02')}/start-work`).expect(409)).body;
    expect(elsewhere).toMatchObject({ code: 'work.elsewhere', data: { items: ['CON-03'] } });
    await room.post('dept:HUD', `${stepOf('CON-03')}/extend-start`, { months: 13 }).expect(422);
    const acts = (await room.get('applicant', stepOf('ENV-02'))).body.acts as {
      do: string;
      possible: boolean;
    }[];
    const possible = acts.filter((act) => act.possible).map((act) => act.do);
    expect(possible).toEqual(
      expect.arrayContaining(['renew', 'revoke', 'recall', 'suspend-licence', 'cancel-licence']),
    );
    expect(possible).not.toContain('start-work');
  });
});
