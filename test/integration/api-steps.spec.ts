import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;

let room: ApiRoom;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:DRC', 'dept:NRP', 'dept:HUD', 'head:DRC', 'window', 'supervisor'])
    await room.admit(who);
  await room.admit('dept:DRC@another', { department: 'DRC', region: '433122' });
  const other = { name: '另一有限公司', creditCode: '91433100MA4L7R2C6R' };
  await room.admit('applicant@other', { applicant: other });
}, 60_000);
afterAll(() => room.close());

type Steps = Record<string, string>;

/** A new project, its steps by their items. */
async function project(at = '2026-01-05T09:00'): Promise<{ id: string; steps: Steps }> {
  await room.setTime(at);
  const form = { name: '示例食品加工厂', type: plant.type, region: REGION, facts: plant.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const steps = (body.steps as { item: string; id: string }[]).map(({ item, id }) => [item, id] as const);
  return { id: body.id as string, steps: Object.fromEntries(steps) };
}

const codesOf = (acts: { do: string; allowed: boolean }[]) => acts.filter((a) => a.allowed).map((a) => a.do);

describe('the way of a step', () => {
  it('leads from its submission to its delivery, and shows at each moment what comes next', async () => {
    const { steps } = await project();
    const step = `steps/${steps['INV-01']}`;
    const open = (await room.get('applicant', step).expect(200)).body;
    expect(open).toMatchObject({
      item: { code: 'INV-01', en: 'Project code assignment' },
      state: 'open',
      holder: { kind: 'applicant', code: 'applicant' },
      clocks: [],
    });
    expect(open.materials.map((m: { code: string; status: string }) => [m.code, m.status])).toEqual([
      ['M-A01', 'wanted'],
      ['M-A02', 'fetched'],
    ]);
    expect(codesOf(open.acts)).toEqual(['submit']);

    await room.setTime('2026-01-05T10:00');
    const submitted = (await room.post('applicant', `${step}/submit`).expect(200)).body;
    expect(submitted).toMatchObject({ state: 'submitted', holder: { kind: 'department', code: 'DRC' } });
    expect(submitted.clocks).toMatchObject([{ clock: 'acceptance', dueOn: '2026-01-12' }]);

    await room.post('window', `${step}/accept`, { remark: '材料齐全' }).expect(200);
    const accepted = (await room.get('dept:DRC', step).expect(200)).body;
    expect(accepted.state).toBe('accepted');
    expect(codesOf(accepted.acts)).toEqual(['consult', 'grant', 'terminate']);
    const [promised] = accepted.clocks;
    expect(promised).toMatchObject({
      clock: 'promised',
      n: 1,
      unit: 'WD',
      dueOn: '2026-01-06',
      basis: expect.stringContaining('承诺时限'),
    });
    expect(promised.explanation.days).toMatchObject([{ day: '2026-01-06', kind: 'working-day', count: 1 }]);
    expect(accepted.timeline).toContainEqual(expect.objectContaining({ fact: 'clock.started' }));
    expect(accepted.timeline).toContainEqual(
      expect.objectContaining({
        fact: 'step.accepted',
        actor: 'window',
        data: expect.objectContaining({ remark: '材料齐全' }),
      }),
    );

    await room.post('dept:DRC', `${step}/grant`).expect(200);
    await room.post('window', `${step}/deliver`).expect(200);
    const { body: done } = await room.get('applicant', step);
    expect(done).toMatchObject({ state: 'delivered', decision: 'granted', holder: null });
    expect(codesOf(done.acts)).toEqual(['rate']);
  });

  it('shows a step as the law has it to the second, before anybody has settled it', async () => {
    const { steps } = await project('2026-02-02T09:00');
    await room.post('applicant', `steps/${steps['INV-01']}/submit`).expect(200);
    await room.post('dept:DRC', `steps/${steps['INV-01']}/accept`).expect(200);
    await room.setTime('2026-02-05T09:00');
    const { body } = await room.get('supervisor', `steps/${steps['INV-01']}`).expect(200);
    expect(body).toMatchObject({ light: 'red', asOf: '2026-02-05T09:00:00+08:00' });
    const [promised] = body.clocks.filter(({ clock }: { clock: string }) => clock === 'promised');
    expect(promised).toMatchObject({ state: 'lapsed', light: 'red', dueOn: '2026-02-03' });
    expect(body.timeline.map((f: { fact: string }) => f.fact)).not.toContain('clock.lapsed');
  });

  it('says why something is not allowed: code, clause, words, and what would make it right', async () => {
    const { steps } = await project('2026-03-02T09:00');
    const { body } = await room.get('applicant', `steps/${steps['INV-06']}`).expect(200);
    expect(body).toMatchObject({ state: 'locked', holder: null });
    expect(body.prerequisites).toMatchObject([
      { item: { code: 'INV-01' }, mode: 'HARD', blocks: 'submission', met: false, state: 'open' },
    ]);
    const submit = body.acts.find((a: { do: string }) => a.do === 'submit');
    expect(submit).toMatchObject({ by: ['applicant'], possible: false, allowed: false });
    expect(submit.refusal).toMatchObject({ code: 'step.locked', data: { waitsFor: ['INV-01'] } });
    expect(submit.refusal.detail.zh).toContain('INV-01');
    expect(submit.refusal.remedy.en).not.toBe('');
    const { body: refused } = await room.post('applicant', `steps/${steps['INV-06']}/submit`).expect(409);
    expect(refused).toMatchObject({
      code: 'step.locked',
      clause: submit.refusal.clause,
      zh: { detail: submit.refusal.detail.zh },
    });
  });
});

describe('the same request sent again', () => {
  it('gets the same answer and does nothing twice', async () => {
    const { id, steps } = await project('2026-04-01T09:00');
    const path = `steps/${steps['INV-01']}/submit`;
    const first = await room.post('applicant', path, {}, 'again').expect(200);
    const second = await room.post('applicant', path, {}, 'again').expect(200);
    expect(second.body).toEqual(first.body);
    const { body } = await room.get('applicant', `projects/${id}/timeline?fact=step.submitted`);
    expect(body.items).toHaveLength(1);
  });

  it('with another body is refused', async () => {
    const { steps } = await project('2026-04-02T09:00');
    const path = `steps/${steps['INV-01']}/submit`;
    await room.post('applicant', path, {}, 'other').expect(200);
    const { body } = await room.post('applicant', path, { remark: 'x' }, 'other').expect(422);
    expect(body.code).toBe('idempotency.key-reused');
  });

  it('fifty times at once is done once', async () => {
    const { id, steps } = await project('2026-04-03T09:00');
    // Who waits too long is told to ask again, and does.
    const ask = async (): Promise<{ status: number; body: unknown }> => {
      const answer = await room.post('applicant', `steps/${steps['INV-01']}/submit`, {}, 'fifty');
      return answer.status === 503 ? ask() : answer;
    };
    const answers = await Promise.all(Array.from({ length: 50 }, ask));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    for (const { body } of answers) expect(body).toEqual(answers[0]!.body);
    const { body } = await room.get('applicant', `projects/${id}/timeline?fact=step.submitted`);
    expect(body.items).toHaveLength(1);
  });

  it('at once on two steps that no lock joins: one is done, the other is told that the key is taken', async () => {
    const one = await project('2026-04-07T09:00');
    const two = await project('2026-04-07T09:00');
    const answers = await Promise.all(
      [one, two].map(({ steps }) =>
        room.post('applicant', `steps/${steps['INV-01']}/submit`, {}, 'two-steps'),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});

describe('two who act at once', () => {
  it('one wins, the other reads what happened, by whom and when', async () => {
    const { steps } = await project('2026-04-08T09:00');
    const step = `steps/${steps['INV-01']}`;
    await room.post('applicant', `${step}/submit`).expect(200);
    const answers = await Promise.all(['dept:DRC', 'window'].map((who) => room.post(who, `${step}/accept`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = answers.find(({ status }) => status === 409)!;
    const winner = answers[0]!.status === 200 ? 'dept:DRC' : 'window';
    expect(body).toMatchObject({
      code: 'step.not-in-state',
      data: { item: 'INV-01', state: 'accepted', by: winner, since: '2026-04-08T09:00:00+08:00' },
    });
    expect(body.zh.detail).toContain('已受理');
    expect(body.en.detail).toContain(winner === 'window' ? 'by the window' : 'by the department');
  });
});

describe('a step', () => {
  let steps: Steps;
  beforeAll(async () => {
    ({ steps } = await project('2026-05-06T09:00'));
    await room.post('applicant', `steps/${steps['INV-01']}/submit`).expect(200);
  });

  it.each([
    ['another applicant', 'applicant@other', 'access.not-yours'],
    ['an officer of a department that has nothing in the project', 'dept:DRC@another', 'access.not-yours'],
  ])('is not shown to %s', async (_, who, code) => {
    const { body } = await room.get(who, `steps/${steps['INV-01']}`).expect(403);
    expect(body.code).toBe(code);
  });

  it.each(['applicant', 'dept:DRC', 'dept:NRP', 'head:DRC', 'window', 'supervisor'])(
    'is shown to %s',
    async (who) => {
      await room.get(who, `steps/${steps['INV-01']}`).expect(200);
    },
  );

  it.each([
    ['the applicant itself', 'applicant', 'access.not-yours'],
    ['an officer of another department', 'dept:NRP', 'access.not-yours'],
    ['an officer of the same department elsewhere', 'dept:DRC@another', 'access.not-yours'],
    ['a supervisor', 'supervisor', 'access.role'],
  ])('is not granted by %s', async (_, who, code) => {
    const { body } = await room.post(who, `steps/${steps['INV-01']}/grant`).expect(403);
    expect(body.code).toBe(code);
  });

  it('takes only what its command declares', async () => {
    const step = `steps/${steps['INV-01']}`;
    const { body } = await room
      .post('dept:DRC', `${step}/request-corrections`, { materials: [], because: 'x' })
      .expect(422);
    expect(body.errors.map((e: { field: string; rule: string }) => `${e.field} ${e.rule}`).sort()).toEqual([
      'because unknown',
      'materials list',
      'reason required',
    ]);
    const unknown = { materials: ['M-Z99'], reason: 'x' };
    const answer = await room.post('dept:DRC', `${step}/request-corrections`, unknown).expect(422);
    expect(answer.body).toMatchObject({
      code: 'step.material-unknown',
      data: { wanted: ['M-A01', 'M-A02'] },
    });
  });

  it('that does not exist is not found', async () => {
    await room.get('supervisor', 'steps/0197a000-0000-7000-8000-00000000ffff').expect(404);
    await room.post('dept:DRC', 'steps/0197a000-0000-7000-8000-00000000ffff/accept').expect(404);
    await room.get('supervisor', 'steps/nonsense').expect(422);
  });
});
