import { randomUUID } from 'node:crypto';
import { inTransaction } from '../../libs/platform/database/index.js';
import { BROKEN_ELSEWHERE } from '../../libs/steps/settle-applicant.js';
import { APPLICANT_ID, EngineRoom } from '../support/engine-room.js';

const GRANTED = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04', 'ENE-01', 'PLN-05'];

let room: EngineRoom;
beforeEach(async () => {
  room = await EngineRoom.open();
}, 60_000);
afterEach(() => room.close());

/** A project with a promise that is over at 17:30 on 18 September 2026; nobody is there to see it. */
async function promising() {
  await room.setTime('2026-09-03T09:00');
  const project = await room.register('PF-PLANT', GRANTED);
  await room.act(project, 'applicant', 'UTL-01', { do: 'submit', missing: ['M-G06'] });
  await room.setTime('2026-09-04T10:00');
  await room.act(project, 'dept:WTC', 'UTL-01', { do: 'accept' });
  return project;
}

const defer = { do: 'submit', missing: ['M-G06', 'M-G11'] } as const;
const names = async (project: Awaited<ReturnType<typeof promising>>) =>
  (await room.facts(project)).map(({ fact }) => fact);

describe('a promise that is broken in one project', () => {
  it('counts in the others to the second, whether or not anybody has seen it', async () => {
    const broken = await promising();
    const other = await room.register('PF-PLANT', GRANTED);
    await room.setTime('2026-09-18T17:29:59');
    await room.act(other, 'applicant', 'UTL-02', { do: 'submit', missing: ['M-G06'] });
    expect(await names(broken)).not.toContain('material.lapsed');

    await room.setTime('2026-09-18T17:30:00');
    await expect(room.act(other, 'applicant', 'UTL-03', defer)).rejects.toMatchObject({
      code: 'tolerance.suspended',
      data: expect.objectContaining({ until: '2027-03-18' }),
    });
    const lapsed = (await room.facts(broken)).find(({ fact }) => fact === 'material.lapsed');
    expect(lapsed).toMatchObject({ at: '2026-09-18T17:30:00+08:00', actor: 'system', item: 'UTL-01' });
    await expect(room.act(broken, 'applicant', 'UTL-03', defer)).rejects.toMatchObject({
      code: 'tolerance.suspended',
    });
    // With everything at hand nobody needs the right.
    await expect(room.act(other, 'applicant', 'UTL-03', { do: 'submit' })).resolves.toMatchObject({
      state: 'submitted',
    });
  });

  it('is settled once, however many ask at once', async () => {
    const broken = await promising();
    const others = await Promise.all(Array.from({ length: 6 }, () => room.register('PF-PLANT', GRANTED)));
    await room.setTime('2026-09-21T09:00');
    const asked = await Promise.allSettled(
      [broken, ...others].map((project) => room.act(project, 'applicant', 'UTL-03', defer, randomUUID())),
    );
    expect(asked.map((one) => (one.status === 'rejected' ? one.reason.code : 'done'))).toEqual(
      asked.map(() => 'tolerance.suspended'),
    );
    const told = await names(broken);
    expect(told.filter((fact) => fact === 'right.suspended')).toHaveLength(1);
    expect(told.filter((fact) => fact === 'step.terminated')).toHaveLength(1);
  });

  it('in the same project is settled before another of its steps uses the right', async () => {
    const broken = await promising();
    await room.setTime('2026-09-18T18:00');
    await expect(room.act(broken, 'applicant', 'UTL-03', defer)).rejects.toMatchObject({
      code: 'tolerance.suspended',
    });
  });

  it('is found by indexes', async () => {
    const plan = await inTransaction(room.scratch.db, async (tx) => {
      await tx.query('set local enable_seqscan = off', []);
      return tx.query<{ 'QUERY PLAN': string }>(`explain ${BROKEN_ELSEWHERE.text}`, [
        APPLICANT_ID,
        randomUUID(),
        new Date(),
      ]);
    });
    const told = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(told).toContain('project_by_applicant');
    expect(told).toContain('clock_of_step');
    expect(told).not.toContain('Seq Scan');
  });
});
