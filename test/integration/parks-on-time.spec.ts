import { loadCatalogue } from '../../libs/catalogue/index.js';
import { putPark, recordAssessment } from '../../libs/parks/index.js';
import { registerProject, type RegisteredProject } from '../../libs/projects/index.js';
import { actorFor, APPLICANT_ID, EngineRoom, REGION } from '../support/engine-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;
const keeper = actorFor('coordinator');

let room: EngineRoom;
let unused: RegisteredProject;
beforeAll(async () => {
  room = await EngineRoom.open();
  await room.setTime('2026-03-02T09:00');
  await putPark(room.engine, keeper, { code: 'P-01', zh: '园区', en: 'Park', region: REGION });
  for (const assessment of ['RA-GEO', 'RA-CUL']) {
    const told = { assessment, report: assessment, department: 'NRP', validFrom: '2025-01-01' };
    const draft = { ...told, validUntil: '2026-06-30' };
    await recordAssessment(room.engine, { park: 'P-01', draft, actor: keeper });
  }
  unused = await register();
}, 60_000);
afterAll(() => room.close());

const register = (): Promise<RegisteredProject> =>
  registerProject(room.engine, {
    actor: actorFor('applicant'),
    registration: {
      name: plant.zh,
      type: plant.type,
      region: REGION,
      park: 'P-01',
      facts: { ...plant.facts, geohazard_zone: true, relic_possible: true },
      applicantId: APPLICANT_ID,
      granted: ['INV-01', 'INV-06', 'PLN-02'],
    },
  });
const told = async (project: RegisteredProject, item: string, name: string) =>
  (await room.facts(project, name)).filter((fact) => fact.item === item).map(({ at }) => at);

describe('with nobody there to whom time could happen', () => {
  it('a waiver that has run out is flagged before what counts on it begins, and not after', async () => {
    const inTime = await register();
    const late = await register();
    await room.setTime('2026-06-30T23:00');
    await room.act(inTime, 'applicant', 'LND-02', { do: 'submit' });
    await room.setTime('2026-07-02T09:00');
    await room.act(late, 'applicant', 'LND-02', { do: 'submit' });
    expect(await told(late, 'CUL-01', 'step.dependency-broken')).toEqual(['2026-07-01T00:00:00+08:00']);
    const names = (await room.facts(late)).map(({ fact, item }) => `${fact} ${item ?? ''}`);
    expect(names.indexOf('step.dependency-broken CUL-01')).toBeLessThan(
      names.indexOf('step.submitted LND-02'),
    );
    await room.act(inTime, 'applicant', 'ENV-02', { do: 'submit' });
    expect(await told(inTime, 'CUL-01', 'step.dependency-broken')).toEqual([]);
  });

  it('ends a waiver over the whole case: what waited for it waits again', async () => {
    await room.act(unused, 'dept:NRP', 'LND-06', { do: 'end-waiver', reason: '到期未续' });
    await room.act(unused, 'dept:CRB', 'CUL-01', { do: 'end-waiver', reason: '到期未续' });
    const rows: { item: string; state: string }[] = await room.scratch.db.query(
      `select item, state from step where project_id = $1 and item in ('LND-06', 'CUL-01', 'LND-02') order by item`,
      [unused.id],
    );
    expect(rows).toEqual([
      { item: 'CUL-01', state: 'DRAFT' },
      { item: 'LND-02', state: 'LOCKED' },
      { item: 'LND-06', state: 'DRAFT' },
    ]);
  });
});
