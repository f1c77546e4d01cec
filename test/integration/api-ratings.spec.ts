import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;
let room: ApiRoom;

const PEOPLE = ['applicant', 'window', 'dept:NRP', 'head:NRP', 'dept:HUD', 'dept:DSB', 'supervisor'];

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of PEOPLE) await room.admit(who);
}, 60_000);
afterAll(() => room.close());

/** A planning scheme that has been decided and delivered, of a new project. */
async function delivered(at = '2026-09-14'): Promise<{ step: string; project: string }> {
  await room.setTime(`${at}T09:00`);
  const form = { name: '示例食品加工厂', type: plant.type, region: REGION, facts: plant.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const steps = body.steps as { item: string; id: string }[];
  const step = `steps/${steps.find(({ item }) => item === 'PLN-02')?.id}`;
  await room.post('applicant', `${step}/submit`).expect(200);
  await room.post('dept:NRP', `${step}/accept`).expect(200);
  await room.post('dept:NRP', `${step}/grant`).expect(200);
  await room.post('window', `${step}/deliver`).expect(200);
  return { step, project: `projects/${body.id}` };
}

const seenBy = async (who: string, step: string) => (await room.get(who, `${step}/rating`).expect(200)).body;

describe('a rating over HTTP', () => {
  it('is given, answered, judged and called back about, each by whom it is up to', async () => {
    const { step } = await delivered();
    expect(await seenBy('applicant', step)).toMatchObject({ invited: true, state: null, level: null });
    await room.setTime('2026-09-24T10:00');
    await room.post('dept:NRP', `${step}/rate`, { score: 5 }).expect(403);
    await room.post('applicant', `${step}/rate`, { score: 6 }).expect(422);
    await room.post('applicant', `${step}/rate`, { score: 1, reason: '多次要求补交同一材料' }).expect(200);
    expect((await room.post('applicant', `${step}/rate`, { score: 5 }).expect(409)).body.code).toBe(
      'rating.not-in-state',
    );
    expect(await seenBy('applicant', step)).toMatchObject({
      invited: false,
      state: { code: 'R_BAD', zh: '差评待核实' },
      level: { code: '1', zh: '非常不满意' },
      contactBy: '2026-09-28',
      rectifyBy: '2026-10-09',
    });
    await room.setTime('2026-09-28T10:00');
    await room.post('dept:NRP', `${step}/contact-rater`).expect(200);
    await room.post('dept:NRP', `${step}/appeal-rating`, { reason: '评错了事项' }).expect(200);
    expect(await seenBy('dept:DSB', step)).toMatchObject({ appeal: '评错了事项', reviewBy: '2026-10-08' });
    const verdict = { upheld: false, reason: '评价属实' };
    await room.post('dept:NRP', `${step}/decide-appeal`, verdict).expect(403);
    await room.post('dept:DSB', `${step}/decide-appeal`, verdict).expect(200);
    await room.post('dept:NRP', `${step}/rectify-rating`, { reason: '已取消重复材料' }).expect(200);
    await room.post('dept:DSB', `${step}/visit-rater`, { satisfied: true }).expect(200);
    expect(await seenBy('applicant', step)).toMatchObject({
      state: { code: 'R_CLOSED' },
      measures: '已取消重复材料',
      visitedOn: '2026-09-28',
      satisfied: true,
    });
  });

  it('does not tell the officers who were rated how badly, nor in what words', async () => {
    const { step, project } = await delivered('2026-11-02');
    await room.post('applicant', `${step}/rate`, { score: 2, reason: '态度生硬' }).expect(200);
    const officer = await seenBy('dept:NRP', step);
    expect(officer).toMatchObject({
      state: { code: 'R_BAD' },
      level: null,
      reason: null,
      contactBy: '2026-11-03',
    });
    expect(await seenBy('head:NRP', step)).toMatchObject({ level: { code: '2' }, reason: '态度生硬' });
    for (const who of ['dept:NRP', 'head:NRP']) {
      const { body } = await room.get(who, `${project}/timeline?fact=step.rated`).expect(200);
      expect(body.items).toMatchObject([{ fact: 'step.rated', data: {} }]);
      const { timeline } = (await room.get(who, step).expect(200)).body;
      expect(JSON.stringify(timeline)).not.toContain('态度生硬');
    }
    const { body } = await room.get('supervisor', `${project}/timeline?fact=step.rated`).expect(200);
    expect(body.items).toMatchObject([{ data: { score: 2, reason: '态度生硬' } }]);
    const list = (await room.get('dept:NRP', 'reminders').expect(200)).body.items as { fact: string }[];
    expect(list.filter(({ fact }) => fact === 'rating.notified').length).toBeGreaterThan(0);
    expect(JSON.stringify(list)).not.toContain('态度生硬');
  });

  it('is counted by office, without telling of few who gave them', async () => {
    for (const score of [5, 5, 4]) {
      const { step } = await delivered('2026-11-10');
      await room.post('applicant', `${step}/rate`, { score }).expect(200);
    }
    const asked = `ratings?region=${REGION}&ratedFrom=2026-11-10`;
    const few = (await room.get('applicant', asked).expect(200)).body.offices;
    expect(few).toEqual([
      {
        department: 'NRP',
        region: REGION,
        rated: 3,
        levels: [],
        satisfaction: null,
        bad: null,
        rectified: null,
        calledBack: null,
        voided: null,
      },
    ]);
    const watched = (await room.get('supervisor', asked).expect(200)).body.offices[0];
    expect(watched.levels.map((one: { ratings: number }) => one.ratings)).toEqual([2, 1, 0, 0, 0]);
    expect(watched).toMatchObject({ satisfaction: 1, bad: 0 });
    const all = (await room.get('applicant', 'ratings').expect(200)).body.offices;
    expect(all).toMatchObject([
      { rated: 5, satisfaction: 0.6, bad: 2, rectified: 1, calledBack: 1, voided: 0 },
    ]);
  });

  it('stands among what is to be put right until it is, for its office and for those who watch', async () => {
    const { step } = await delivered('2026-11-16');
    await room.post('applicant', `${step}/rate`, { score: 1, reason: '反复补正' }).expect(200);
    const listed = async (who: string, query = '') => {
      const { body } = await room.get(who, `ratings/bad?limit=200${query}`).expect(200);
      return (body.items as { id: string }[]).find(({ id }) => step.endsWith(id));
    };
    expect(await listed('dept:NRP')).toMatchObject({
      item: { code: 'PLN-02' },
      state: { code: 'R_BAD' },
      ratedOn: '2026-11-16',
      level: null,
      reason: null,
      task: { code: 'contact' },
    });
    expect(await listed('supervisor')).toMatchObject({
      level: { code: '1' },
      reason: '反复补正',
      light: 'yellow',
    });
    expect(await listed('head:NRP')).toMatchObject({ level: { code: '1' } });
    expect(await listed('supervisor', '&state=R_APPEAL')).toBeUndefined();
    expect(await listed('dept:HUD')).toBeUndefined();
    await room.get('applicant', 'ratings/bad').expect(403);
    await room.post('dept:NRP', `${step}/contact-rater`).expect(200);
    expect(await listed('dept:NRP')).toMatchObject({
      state: { code: 'R_CONTACTED' },
      task: { code: 'rectify' },
    });
    await room.post('dept:NRP', `${step}/rectify-rating`, { reason: '已道歉并改正' }).expect(200);
    await room.post('dept:DSB', `${step}/visit-rater`, { satisfied: true }).expect(200);
    expect(await listed('supervisor')).toBeUndefined();
  });
});
