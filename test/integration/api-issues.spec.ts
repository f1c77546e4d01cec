import { loadCatalogue } from '../../libs/catalogue/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const plant = catalogue.profiles.get('PF-PLANT')!;

let room: ApiRoom;

const PEOPLE = [
  'applicant',
  'coordinator',
  'supervisor',
  'administrator',
  'dept:PWC',
  'dept:NRP',
  'dept:PSB',
  'dept:GOV',
  'dept:MET',
];

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of PEOPLE) await room.admit(who);
  await room.admit('dept:PWC@another', { region: '433101' });
}, 60_000);
afterAll(() => room.close());

/** A factory of its own for each test, on a day. */
async function project(at = '2026-04-28T09:00'): Promise<string> {
  await room.setTime(at);
  const form = { name: '示例食品加工厂', type: plant.type, region: REGION, facts: plant.facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  return `projects/${String(body.id)}`;
}

const POWER = { category: '用电', reason: '变电站扩容未定，六月无法通电' };
const TO_PWC = { class: 'B', department: 'PWC', person: '张三' };
const MEASURE = { reason: '已架临时线路，五月二十日前接通' };

async function assigned(): Promise<string> {
  const at = await project();
  const { body } = await room.post('applicant', `${at}/raise-issue`, POWER).expect(200);
  expect(body).toMatchObject({ item: 'PROJECT', raised: 'I-1' });
  await room.setTime('2026-04-29T10:00');
  await room.post('coordinator', `${at}/assign-issue`, TO_PWC).expect(200);
  return at;
}

const issueOf = async (at: string, who = 'applicant', number = 'I-1') =>
  (await room.get(who, `${at}/issues/${number}`).expect(200)).body;

describe('a problem', () => {
  it('goes from who raised it through its department back to who raised it', async () => {
    const at = await assigned();
    expect(await issueOf(at, 'dept:PWC')).toMatchObject({
      number: 'I-1',
      state: { code: 'S_ASSIGNED', zh: '已交办' },
      category: { code: '用电', en: 'power' },
      class: { code: 'B' },
      said: { zh: POWER.reason, en: POWER.reason },
      raisedBy: 'applicant',
      department: { code: 'PWC', zh: '供电公司' },
      person: '张三',
      dueAt: '2026-05-15T17:30:00+08:00',
      lateSince: null,
      endedAt: null,
    });
    await room.post('dept:PWC', `${at}/reply-issue`, {}).expect(422);
    await room.post('dept:NRP', `${at}/reply-issue`, MEASURE).expect(403);
    await room.post('dept:PWC@another', `${at}/reply-issue`, MEASURE).expect(403);
    await room.post('dept:PWC', `${at}/reply-issue`, MEASURE).expect(200);
    const refused = await room.post('supervisor', `${at}/confirm-issue`).expect(403);
    expect(refused.body).toMatchObject({ code: 'issue.not-raised-by-you', clause: '问题交办 S05' });
    await room.post('applicant', `${at}/confirm-issue`, { issue: 'I-1' }).expect(200);
    const { history, ...closed } = await issueOf(at);
    expect(closed).toMatchObject({ state: { code: 'S_CLOSED' }, dueAt: null });
    const told = (history as { fact: string }[]).map(({ fact }) => fact);
    expect(told.filter((fact) => fact.startsWith('issue.'))).toEqual([
      'issue.raised',
      'issue.assigned',
      'issue.replied',
      'issue.closed',
    ]);
    expect(told.filter((fact) => fact === 'clock.met')).toHaveLength(3);
  });

  it('answered by two officers at once is answered once; the same request twice is one', async () => {
    const at = await assigned();
    const both = await Promise.all([
      room.post('dept:PWC', `${at}/reply-issue`, MEASURE, 'one'),
      room.post('dept:PWC', `${at}/reply-issue`, { reason: '另有安排' }, 'two'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 403]);
    const key = both[0].status === 200 ? 'one' : 'two';
    const body = key === 'one' ? MEASURE : { reason: '另有安排' };
    const again = await room.post('dept:PWC', `${at}/reply-issue`, body, key).expect(200);
    expect(again.body).toEqual(both.find(({ status }) => status === 200)?.body);
    const { history } = await issueOf(at);
    expect((history as { fact: string }[]).filter(({ fact }) => fact === 'issue.replied')).toHaveLength(1);
  });

  it('is refused in another form, or about what there is not', async () => {
    const at = await project();
    await room.post('applicant', `${at}/raise-issue`, { category: '心情', reason: '-' }).expect(422);
    await room.post('applicant', `${at}/raise-issue`, { ...POWER, about: 'WAT-06' }).expect(422);
    await room.post('administrator', `${at}/raise-issue`, POWER).expect(403);
    await room.post('coordinator', `${at}/assign-issue`, TO_PWC).expect(409);
    await room.get('applicant', `${at}/issues/I-9`).expect(404);
    await room.get('dept:MET', `${at}/issues`).expect(403);
  });
});

describe('the list of problems', () => {
  const numbers = async (who: string, query = '') => {
    const { body } = await room.get(who, `issues?limit=200${query}`).expect(200);
    return (body.items as { project: { id: string }; number: string }[]).map(
      ({ project: { id }, number }) => `${id} ${number}`,
    );
  };

  it('holds for each what is theirs to see, narrowed as asked, page by page', async () => {
    const at = await assigned();
    const id = at.slice('projects/'.length);
    await room.post('dept:NRP', `${at}/raise-issue`, { category: '规划', reason: '红线冲突' }).expect(200);
    for (const who of ['coordinator', 'supervisor', 'applicant'])
      expect(await numbers(who)).toEqual(expect.arrayContaining([`${id} I-1`, `${id} I-2`]));
    expect(await numbers('dept:PWC')).toContain(`${id} I-1`);
    expect(await numbers('dept:PWC')).not.toContain(`${id} I-2`);
    expect(await numbers('dept:NRP')).toContain(`${id} I-2`);
    expect(await numbers('dept:PWC@another')).toEqual([]);
    expect(await numbers('coordinator', '&state=S_RAISED')).not.toContain(`${id} I-1`);
    expect(await numbers('coordinator', '&category=规划&sort=raised')).toContain(`${id} I-2`);
    expect(await numbers('coordinator', '&class=B&department=PWC&open=true')).toContain(`${id} I-1`);
    await room.get('coordinator', 'issues?class=E').expect(422);
    await room.get('administrator', 'issues').expect(403);

    for (const sort of ['due', 'raised']) {
      const all = await numbers('coordinator', `&sort=${sort}`);
      const paged: string[] = [];
      for (let after = ''; ;) {
        const { body } = await room.get('coordinator', `issues?limit=2&sort=${sort}${after}`).expect(200);
        paged.push(
          ...(body.items as { project: { id: string }; number: string }[]).map(
            (one) => `${one.project.id} ${one.number}`,
          ),
        );
        if (body.next === null) break;
        after = `&after=${String(body.next)}`;
      }
      expect(paged).toEqual(all);
    }
  });

  it('holds what waits for me, what waits for the coordinator, and what I raised', async () => {
    const at = await assigned();
    const one = `${at.slice('projects/'.length)} I-1`;
    const two = one.replace('I-1', 'I-2');
    await room.post('dept:NRP', `${at}/raise-issue`, { category: '规划', reason: '红线冲突' }).expect(200);
    const part = (who: string, name: string) => numbers(who, `&part=${name}`);
    expect(await part('dept:PWC', 'for-me')).toContain(one);
    expect(await part('dept:PWC@another', 'for-me')).toEqual([]);
    for (const who of ['coordinator', 'supervisor']) {
      const waiting = await part(who, 'for-coordinator');
      expect([waiting.includes(one), waiting.includes(two)]).toEqual([false, true]);
    }
    expect(await part('coordinator', 'for-me')).toContain(two);
    expect(await part('applicant', 'by-me')).toContain(one);
    expect(await part('applicant', 'by-me')).not.toContain(two);
    expect(await part('dept:NRP', 'by-me')).toContain(two);
    expect(await part('supervisor', 'by-me')).toEqual([]);

    await room.post('dept:PWC', `${at}/reply-issue`, { issue: 'I-1', ...MEASURE }).expect(200);
    expect(await part('dept:PWC', 'for-me')).not.toContain(one);
    expect(await part('applicant', 'for-me')).toContain(one);
    await room.post('applicant', `${at}/reopen-issue`, { issue: 'I-1' }).expect(200);
    await room.post('supervisor', `${at}/escalate-issue`, { issue: 'I-1', reason: '须政府协调' }).expect(200);
    expect(await part('dept:GOV', 'for-me')).toContain(one);
    const { body } = await room.get('supervisor', 'issues/figures?part=for-coordinator').expect(200);
    expect(body.all.openNow).toBe((await part('supervisor', 'for-coordinator')).length);
    await room.get('supervisor', 'issues?part=mine').expect(422);
  });

  it('is counted by category, department, class and age', async () => {
    const before = (await room.get('coordinator', 'issues/figures').expect(200)).body;
    const at = await assigned();
    await room.post('dept:PWC', `${at}/reply-issue`, MEASURE).expect(200);
    await room.post('applicant', `${at}/reopen-issue`, { reason: '仍未通电' }).expect(200);
    const after = (await room.get('coordinator', 'issues/figures').expect(200)).body;
    expect(after.all.openNow - before.all.openNow).toBe(1);
    expect(after.all.everReopened - before.all.everReopened).toBe(1);
    const power = (after.byCategory as { code: string; openNow: number }[]).find(
      ({ code }) => code === '用电',
    );
    expect(power?.openNow).toBeGreaterThan(0);
    expect(after.byDepartment).toContainEqual(expect.objectContaining({ code: 'PWC', region: REGION }));
    expect(after.byClass).toContainEqual(expect.objectContaining({ code: 'B' }));
    expect(after.byAge).toContainEqual(expect.objectContaining({ code: '7' }));
    const own = (await room.get('dept:PWC@another', 'issues/figures').expect(200)).body;
    expect(own.all).toMatchObject({ openNow: 0, closed: 0 });
  });
});

describe('what may be done about a problem', () => {
  const acts = async (who: string, at: string, number = 'I-1') =>
    (
      (await issueOf(at, who, number)).acts as { do: string; allowed: boolean; refusal: { code: string } }[]
    ).filter(({ allowed }) => allowed);
  const names = async (who: string, at: string, number?: string) =>
    (await acts(who, at, number)).map(({ do: name }) => name);

  it('is tried by the rules for each who looks, and for this very problem', async () => {
    const at = await assigned();
    await room.post('dept:NRP', `${at}/raise-issue`, { category: '规划', reason: '红线冲突' }).expect(200);
    expect(await names('dept:PWC', at)).toEqual(['acknowledge-issue', 'reply-issue']);
    expect(await names('dept:PWC', at, 'I-2')).toEqual([]);
    expect(await names('coordinator', at, 'I-2')).toEqual(['assign-issue', 'merge-issue']);
    expect(await names('applicant', at)).toEqual([]);
    await room.post('dept:PWC', `${at}/reply-issue`, { issue: 'I-1', ...MEASURE }).expect(200);
    expect(await names('applicant', at)).toEqual(['confirm-issue', 'reopen-issue']);
    const seen = await issueOf(at, 'applicant');
    expect(seen).toMatchObject({ holders: [{ kind: 'applicant' }], light: 'green', workingDaysLeft: 5 });
    expect(seen.clocks).toMatchObject([{ clock: 'issue', state: 'running', n: 5, unit: 'WD' }]);
    await room.post('applicant', `${at}/confirm-issue`, { issue: 'I-1' }).expect(200);
    expect(await issueOf(at)).toMatchObject({ acts: [], clocks: [], holders: [], light: null });
  });
});

describe('an incident on a site', () => {
  it('about a lawful claim is mediated, and never filed as an offence (AC-25)', async () => {
    const at = await project('2026-09-05T22:00');
    const told = { type: 'BLOCK_WORK', reason: '堵住大门', claim: '征地补偿', place: '南大门' };
    await room.post('applicant', `${at}/report-incident`, told).expect(200);
    await room.post('dept:NRP', `${at}/dispatch-incident`).expect(403);
    await room.post('dept:PSB', `${at}/dispatch-incident`).expect(200);
    await room.post('dept:PSB', `${at}/file-case`, { ground: 'BLOCK_WORK', reason: '-' }).expect(403);
    const refused = await room.post('dept:GOV', `${at}/file-case`, { ground: 'BLOCK_WORK', reason: '-' });
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([
      409,
      'enforcement.lawful-claim',
    ]);
    await room.post('dept:GOV', `${at}/mediate-incident`, { reason: '补偿款已发放' }).expect(200);
    await room.post('coordinator', `${at}/close-incident`).expect(409);
    await room.post('applicant', `${at}/give-feedback`, { reason: '已复工', satisfied: true }).expect(200);
    await room.post('coordinator', `${at}/close-incident`).expect(200);
    const { body } = await room.get('applicant', `${at}/incidents/E-1`).expect(200);
    expect(body).toMatchObject({ state: { code: 'E_CLOSED' }, category: { code: 'LAWFUL_DISPUTE' } });
    const { body: list } = await room.get('dept:GOV', 'incidents?open=false&sort=raised').expect(200);
    expect(list.items).toHaveLength(1);
    const { body: figures } = await room.get('supervisor', 'incidents/figures').expect(200);
    expect(figures.all).toMatchObject({ openNow: 0, closed: 1, closedInTime: 1 });
  });
});
