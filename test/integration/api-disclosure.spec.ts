import request from 'supertest';
import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;

let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:DRC', 'dept:NRP']) await room.admit(who);
}, 60_000);
afterAll(() => room.close());

interface Registered {
  readonly code: string;
  readonly steps: readonly { readonly item: string; readonly id: string }[];
}

async function registered(facts: object = {}): Promise<Registered> {
  await room.setTime('2026-04-28T09:00');
  const form = {
    name: '示例食品加工厂',
    type: plant.type,
    region: REGION,
    facts: { ...plant.facts, ...facts },
  };
  return (await room.post('applicant', 'projects', form).expect(201)).body as Registered;
}

const ask = (code: string, address = '10.1.1.1') =>
  request(room.app.getHttpServer()).get(`/api/v1/public/projects/${code}`).set('X-Forwarded-For', address);

const keys = (one: object): string[] => Object.keys(one).sort();

describe('what is public of a project', () => {
  it('is told to whoever has its code: exactly these fields, and no others', async () => {
    const { code, steps } = await registered();
    const first = steps.find(({ item }) => item === 'PLN-02')!;
    await room.post('applicant', `steps/${first.id}/submit`, { remark: '联系人 13800000000' }).expect(200);
    await room.post('dept:NRP', `steps/${first.id}/accept`).expect(200);
    const { body } = await ask(code).expect(200);
    expect(keys(body)).toEqual(
      ['asOf', 'code', 'completedOn', 'name', 'region', 'registeredOn', 'stages', 'type'].sort(),
    );
    expect(body).toMatchObject({ code, name: '示例食品加工厂', region: REGION, registeredOn: '2026-04-28' });
    expect(keys(body.type)).toEqual(['code', 'en', 'zh']);
    const shown = (body.stages as { stage: object; steps: { item: { code: string } }[] }[]).flatMap(
      (stage) => {
        expect(keys(stage)).toEqual(['stage', 'steps']);
        expect(keys(stage.stage)).toEqual(['code', 'en', 'zh']);
        return stage.steps;
      },
    );
    for (const step of shown)
      expect(keys(step)).toEqual(
        ['acceptedOn', 'decidedOn', 'department', 'dueOn', 'heldBy', 'item', 'region', 'state', 'tenderStep'].sort(),
      );
    expect(shown.find(({ item }) => item.code === 'PLN-02')).toMatchObject({
      department: { code: 'NRP' },
      state: 'accepted',
      heldBy: 'department',
      acceptedOn: '2026-04-28',
      dueOn: expect.stringMatching(/^2026-/),
      decidedOn: null,
    });
  });

  it('names no company, no person, no telephone, no money, and no id by which more could be asked', async () => {
    const { code, steps } = await registered();
    const { text } = await ask(code).expect(200);
    for (const kept of ['示例食品有限公司', '91433101', '13800000000', 'amount', 'applicantId', steps[0]!.id])
      expect(text).not.toContain(kept);
  });

  it('leaves out what touches the security of the nation', async () => {
    const { code, steps } = await registered({ security_zone: true });
    const { text } = await ask(code).expect(200);
    expect([steps.some(({ item }) => item === 'SEC-01'), text.includes('SEC-01')]).toEqual([true, false]);
  });

  it('is nothing of a secret project, which is answered like one that there is not', async () => {
    const { code } = await registered({ secret: true });
    const secret = (await ask(code).expect(404)).body;
    const unknown = (await ask('2604-433100-04-01-000000').expect(404)).body;
    expect({ ...secret, requestId: '' }).toEqual({ ...unknown, requestId: '' });
    await ask('no-code').expect(422);
  });
});

it('may be asked for sixty times a minute', async () => {
  const { code } = await registered();
  const answers: number[] = [];
  for (let i = 0; i < 75; i++) answers.push((await ask(code)).status);
  expect(answers).toContain(429);
  expect(answers.filter((status) => status === 200).length).toBeLessThanOrEqual(60);
});
