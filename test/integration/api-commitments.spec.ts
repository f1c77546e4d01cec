import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;
let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of [
    'applicant',
    'dept:UMB',
    'dept:DRC',
    'supervisor',
    'window',
    'coordinator',
    'administrator',
  ])
    await room.admit(who);
}, 60_000);
afterAll(() => room.close());

/** The address of a step of a new project, by its item. */
async function project(at = '2026-03-02T09:00'): Promise<(item: string) => string> {
  await room.setTime(at);
  const form = { name: '示例食品加工厂', type: plant.type, region: REGION, facts: plant.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const steps = body.steps as { item: string; id: string }[];
  return (item) => `steps/${steps.find((step) => step.item === item)?.id}`;
}

describe('a commitment over HTTP', () => {
  it('is offered with its text, signed, decided on the spot, checked, and shown at each moment', async () => {
    const step = (await project())('MUN-04');
    const offered = (await room.get('applicant', `${step}/commitment`).expect(200)).body;
    expect(offered).toMatchObject({
      item: { code: 'MUN-04' },
      offered: true,
      refusal: null,
      state: { code: 'K_OFFERED', zh: '未签署' },
      version: null,
      checkBy: null,
      check: null,
    });
    const notice = (await room.get('applicant', `${step}/commitment-notice`).expect(200)).body;
    expect(notice).toMatchObject({ notice: 'N-17', version: '2026.1', title: { zh: '告知承诺书' } });
    expect(notice.sections).toHaveLength(6);

    await room.post('applicant', `${step}/submit`, { commitment: true, missing: ['M-G10'] }).expect(200);
    const signed = (await room.get('dept:UMB', `${step}/commitment`).expect(200)).body;
    expect(signed).toMatchObject({
      offered: false,
      refusal: { code: 'step.not-in-state' },
      state: { code: 'K_SIGNED' },
      sha256: notice.sha256,
      signedOn: '2026-03-02',
      materials: [{ code: 'M-G10' }],
    });

    const granted = (await room.post('dept:UMB', `${step}/grant`).expect(200)).body;
    expect(granted).toMatchObject({ state: 'granted', decision: 'granted' });
    expect((await room.get('dept:UMB', `${step}/commitment`)).body).toMatchObject({
      state: { code: 'K_DECIDED' },
      decidedOn: '2026-03-02',
      checkBy: '2026-04-28',
    });

    await room.setTime('2026-04-10T09:00');
    const found = { passed: false, number: 'HC-17', findings: '未运至消纳场', checkedBy: '城管执法大队' };
    await room.post('supervisor', `${step}/check`, found).expect(200);
    const { body } = await room.get('applicant', `${step}/commitment`);
    expect(body).toMatchObject({
      state: { code: 'K_RECTIFY' },
      check: { ...found, on: '2026-04-10' },
      checkBy: null,
      rectifyBy: '2026-05-06',
    });
    await room.post('applicant', `${step}/rectify`, { remark: '已清运' }).expect(200);
    expect((await room.get('applicant', `${step}/commitment`)).body).toMatchObject({
      state: { code: 'K_FULFILLED' },
      rectifyBy: null,
      rectifiedOn: '2026-04-10',
    });
    const shown = (await room.get('applicant', step)).body;
    expect(shown.materials).toContainEqual(expect.objectContaining({ code: 'M-G10', status: 'committed' }));
    expect(shown.materials).toContainEqual(expect.objectContaining({ code: 'M-A05', status: 'handed-in' }));
  });

  it('keeps the text as it was signed, whatever the figures are since', async () => {
    const step = (await project())('MUN-04');
    const { sha256 } = (await room.get('applicant', `${step}/commitment-notice`)).body;
    await room.post('applicant', `${step}/submit`, { commitment: true }).expect(200);
    const change = { value: 3, validFrom: '2026-08-01', reason: '本市改革方案' };
    await room.put('administrator', 'parameters/commitment_ban_months', change).expect(200);
    await room.setTime('2026-09-01T09:00');
    expect((await room.get('applicant', `${step}/commitment-notice`)).body.sha256).toBe(sha256);
    const another = (await project('2026-09-01T09:00'))('MUN-04');
    expect((await room.get('applicant', `${another}/commitment-notice`)).body.sha256).not.toBe(sha256);
  });

  it('says why it may not be signed, by code, clause and remedy', async () => {
    const at = await project();
    const refused = (await room.post('applicant', `${at('INV-01')}/submit`, { commitment: true }).expect(409))
      .body;
    expect(refused).toMatchObject({ code: 'commitment.not-available', clause: '国办发〔2020〕42号' });
    expect(refused.remedy).toBeTruthy();
    expect((await room.get('applicant', `${at('INV-01')}/commitment`)).body).toMatchObject({
      offered: false,
      refusal: { code: 'commitment.not-available', detail: { en: expect.stringContaining('INV-01') } },
    });
  });

  it('is checked by the lead or a supervisor, mended by its applicant, and looked at by those concerned', async () => {
    const step = (await project())('MUN-04');
    await room.post('applicant', `${step}/submit`, { commitment: true }).expect(200);
    await room.post('dept:UMB', `${step}/grant`).expect(200);
    for (const who of ['applicant', 'window', 'coordinator'])
      await room.post(who, `${step}/check`, { passed: true }).expect(403);
    expect((await room.post('dept:DRC', `${step}/check`, { passed: true }).expect(403)).body).toMatchObject({
      code: 'access.not-yours',
    });
    for (const who of ['dept:UMB', 'supervisor']) await room.post(who, `${step}/rectify`).expect(403);
    await room.post('dept:UMB', `${step}/check`, {}).expect(422);
    await room.post('dept:UMB', `${step}/check`, { passed: true }, 'one-key').expect(200);
    await room.post('dept:UMB', `${step}/check`, { passed: true }, 'one-key').expect(200);
    await room.post('dept:UMB', `${step}/check`, { passed: true }).expect(409);
  });
});
