import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;

let room: ApiRoom;
let project: string;

/** What the engine writes when something goes out; which rule it was does not matter here. */
const send = (to: string, seq: number, at: string): Promise<unknown> =>
  room.scratch.db.query(
    `insert into reminder (project_id, seq, to_kind, to_code, region, applicant_id, at, name, item, data)
     select id, $2, $3, $4, $5, case when $3 = 'applicant' then applicant_id end, $6, 'land.warned', 'LND-01',
       '{"dueOn": "2026-09-10"}' from project where id = $1`,
    to === 'applicant' ? [project, seq, to, to, null, at] : [project, seq, 'department', to, REGION, at],
  );

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:NRP', 'dept:DRC', 'supervisor']) await room.admit(who);
  await room.setTime('2026-01-05T09:00');
  const form = { name: '示例工厂', type: plant.type, region: REGION, facts: plant.facts };
  project = (await room.post('applicant', 'projects', form).expect(201)).body.id as string;
  for (let seq = 1; seq <= 5; seq++) await send('applicant', seq, `2026-07-1${seq}T00:00:00.000123+08:00`);
  await send('NRP', 6, '2026-07-10T00:00:00+08:00');
}, 60_000);
afterAll(() => room.close());

const numbers = (items: { number: number }[]): number[] => items.map(({ number }) => number);

describe('reminders', () => {
  it('are in the list of the one concerned, page by page, the newest first', async () => {
    const { body: first } = await room.get('applicant', 'reminders?limit=2').expect(200);
    expect(numbers(first.items)).toEqual([5, 4]);
    const rest = await room.get('applicant', `reminders?limit=10&after=${first.next}`).expect(200);
    expect(numbers(rest.body.items)).toEqual([3, 2, 1]);
    expect(rest.body.next).toBeNull();
    expect(first.items[0]).toMatchObject({
      project: { id: project, name: '示例工厂' },
      fact: 'land.warned',
      item: 'LND-01',
      zh: '用地承诺将于2026-09-10到期',
      en: 'The promise to use the land ends on 2026-09-10',
      seenAt: null,
    });
  });

  it('are seen by whose they are, and by nobody else', async () => {
    await room.post('dept:NRP', `reminders/${project}/5/seen`).expect(404);
    await room.post('applicant', `reminders/${project}/5/seen`).expect(204);
    const { body } = await room.get('applicant', 'reminders?unseen=true').expect(200);
    expect(numbers(body.items)).toEqual([4, 3, 2, 1]);
  });

  it('are an office’s, not those of another', async () => {
    expect(numbers((await room.get('dept:NRP', 'reminders').expect(200)).body.items)).toEqual([6]);
    expect((await room.get('dept:DRC', 'reminders').expect(200)).body.items).toEqual([]);
    await room.get('supervisor', 'reminders').expect(403);
  });
});
