import { officialYears } from '../../libs/calendar/data/official-years.js';
import { countWorkingDays } from '../../libs/calendar/domain/arithmetic.js';
import { dayOf } from '../../libs/calendar/domain/day.js';
import { WorkCalendar } from '../../libs/calendar/domain/work-calendar.js';
import { loadCatalogue } from '../../libs/catalogue/index.js';
import { read } from '../../libs/platform/database/index.js';
import { SandboxClock } from '../../libs/platform/business-clock.js';
import { foldTally } from '../../libs/supervision/index.js';
import { ApiRoom, REGION } from '../support/api-room.js';

const { catalogue } = await loadCatalogue();
const calendar = new WorkCalendar(officialYears());
const plant = catalogue.profiles.get('PF-PLANT')!;
let room: ApiRoom;
let step: string;
let idOfOpen: (item: string) => string;

beforeAll(async () => {
  room = await ApiRoom.open();
  for (const who of ['applicant', 'dept:DRC', 'dept:CRB', 'dept:NRP', 'supervisor', 'window'])
    await room.admit(who);
  await room.setTime('2026-05-06T09:00');
  const facts = { ...plant.facts, relic_possible: true };
  const form = { name: '示例食品加工厂', type: plant.type, region: REGION, facts };
  const { body } = await room.post('applicant', 'projects', form).expect(201);
  const idOf = (item: string) => body.steps.find((one: { item: string }) => one.item === item).id as string;
  await room.post('applicant', `steps/${idOf('INV-01')}/submit`).expect(200);
  await room.post('dept:DRC', `steps/${idOf('INV-01')}/accept`).expect(200);
  await room.post('dept:DRC', `steps/${idOf('INV-01')}/grant`).expect(200);
  step = `steps/${idOf('CUL-01')}`;
  idOfOpen = idOf;
}, 60_000);
afterAll(() => room.close());

const fold = () => foldTally({ db: room.scratch.db, clock: new SandboxClock(room.scratch.db) });

type Group = {
  group: { code: string };
  holders: {
    holder: { code: string };
    count: number;
    totalDays: number;
    openNow: number;
    openLate: number;
  }[];
  flow: object;
};
const figures = async (query: string) =>
  (await room.get('supervisor', `supervision/bottlenecks?${query}`).expect(200)).body as {
    groups: Group[];
    whole: Group;
  };
const groupOf = ({ groups }: { groups: Group[] }, code: string) =>
  groups.find(({ group }) => group.code === code)!;

/** All of a list, page by page. */
async function allOf(
  list: string,
): Promise<{ stepId: string; holder: { code: string }; holderCode: string }[]> {
  const { items, next } = (await room.get('supervisor', `supervision/${list}`).expect(200)).body;
  const more = `${list.replace(/&after=.*/, '')}&after=${next as string}`;
  return next === null ? items : [...items, ...(await allOf(more))];
}

const inHand = ({ holders }: Group): number => holders.reduce((so, { openNow }) => so + openNow, 0);

describe('a step that is late', () => {
  it('is supervised, shown among the duties and letters of its office, answered and decided', async () => {
    await room.setTime('2026-05-07T09:00');
    await room.post('applicant', `${step}/submit`).expect(200);
    await room.setTime('2026-05-08T10:00');
    await room.post('dept:CRB', `${step}/accept`).expect(200);
    await room.setTime('2026-05-22T10:00');
    const found = { violation: 'promise-broken', evidence: '5月21日红灯' };
    await room.post('supervisor', `${step}/record-violation`, found).expect(200);
    const urged = { reason: '请尽快办理', level: 1 };
    const refused = await room.post('supervisor', `${step}/urge`, urged).expect(409);
    expect(refused.body).toMatchObject({ code: 'supervision.open-already' });

    const duties = (await room.get('dept:CRB', 'duties').expect(200)).body;
    expect(duties.items).toMatchObject([
      {
        kind: 'supervision',
        subject: 'V1-L1',
        item: { code: 'CUL-01' },
        department: 'CRB',
        dueOn: '2026-05-26',
        workingDaysLeft: 2,
      },
    ]);
    expect((await room.get('dept:CRB', 'duties/counts').expect(200)).body).toEqual({
      kinds: [{ kind: 'supervision', count: 1, late: 0 }],
    });
    expect((await room.get('dept:NRP', 'duties').expect(200)).body.items).toEqual([]);
    await room.get('supervisor', 'duties').expect(403);

    const letters = (await room.get('dept:CRB', 'supervision/letters').expect(200)).body;
    expect(letters.items).toMatchObject([
      { supervision: 'V1', level: 1, office: 'CRB', because: { code: 'red' }, replyBy: '2026-05-26' },
    ]);
    const letter = (await room.get('supervisor', `supervision/letters/${letters.items[0].id}`).expect(200))
      .body;
    expect(letter.words).toMatchObject({ notice: 'N-18', title: { zh: '督办单' } });
    expect(letter.words.text.zh).toContain('示例食品加工厂');
    await room.get('dept:NRP', `supervision/letters/${letters.items[0].id}`).expect(403);

    const measure = { measure: '5月29日前作出决定' };
    await room.post('dept:NRP', `${step}/reply-supervision`, measure).expect(403);
    await room.post('dept:CRB', `${step}/reply-supervision`, measure).expect(200);
    await room.post('dept:CRB', `${step}/urge`, urged).expect(403);
    await room.setTime('2026-05-28T10:00');
    await room.post('dept:CRB', `${step}/grant`).expect(200);
    const { items } = (
      await room.get('supervisor', 'supervision/letters?department=CRB&open=false').expect(200)
    ).body;
    expect(items).toMatchObject([{ measure: '5月29日前作出决定' }]);
  });

  it('is counted as the facts have it: who had it for how long, what came and went, what was kept', async () => {
    const told = groupOf(await figures('by=item&from=2026-05-01&to=2026-05-31'), 'CUL-01');
    const days = (from: string, to: string) => countWorkingDays(calendar, from, to);
    expect(told).toMatchObject({
      holders: [
        { holder: { code: 'applicant' }, count: 1, totalDays: days('2026-05-06', '2026-05-07') },
        { holder: { code: 'department' }, count: 0, totalDays: 0, openNow: 1 },
      ],
      promise: { kept: 0, broken: 1 },
      law: { kept: 1, broken: 0 },
      late: { promise: 1, law: 0 },
      flow: { carriedOver: 0, received: 1, decided: 1, ended: 0, left: 0 },
    });
    await room.setTime('2026-06-02T10:00');
    await room.post('dept:CRB', `${step}/deliver`).expect(200);
    const june = groupOf(await figures('by=item&from=2026-06-01&to=2026-06-30'), 'CUL-01');
    expect(june.holders).toMatchObject([
      {
        holder: { code: 'department' },
        count: 1,
        totalDays: days('2026-05-07', '2026-06-02'),
        medianDays: days('2026-05-07', '2026-06-02'),
      },
    ]);
    expect(june.flow).toMatchObject({ carriedOver: 0, received: 0 });
  });

  it('is counted alike when the months are added up, and when time is settled in them afterwards', async () => {
    await room.setTime('2026-06-03T09:00');
    const other = `steps/${idOfOpen('PLN-02')}`;
    await room.post('applicant', `${other}/submit`).expect(200);
    await room.setTime('2026-08-03T09:00');
    const asked = 'by=department&from=2026-05-01&to=2026-07-31';
    const before = await figures(asked);
    expect(await fold()).toBe(3);
    expect(await figures(asked)).toEqual(before);
    const cards = (await room.get('supervisor', 'supervision/cards?quarter=2026-Q2').expect(200)).body.cards;
    expect(
      cards.find((one: { department: { code: string } }) => one.department.code === 'CRB'),
    ).toMatchObject({
      red: 1,
      violations: 1,
      decided: 1,
    });

    // Nobody has looked since June: what time did then is counted then, although the month had been added up.
    await room.post('dept:NRP', `${other}/accept`).expect(200);
    const late = await figures(asked);
    expect(groupOf(late, 'NRP')).toMatchObject({ late: { promise: 1 } });
    expect(await fold()).toBe(1);
    expect(await figures(asked)).toEqual(late);
    expect(await fold()).toBe(0);
  });

  it('has the sums of its holding periods, and each case behind a number', async () => {
    const [{ total } = { total: -1 }] = await read<{ total: number }>(
      room.scratch.db,
      `select sum(days + paused)::int as total from tally where measure = 'held'`,
    );
    const periods = await read<{ step_id: string; from_at: Date; to_at: Date }>(
      room.scratch.db,
      `select h.step_id, h.from_at, h.to_at from holding h join step s on s.id = h.step_id
       where exists (select from tally t where t.step_id = h.step_id and t.measure = 'held' and t.holder_kind = h.holder_kind)`,
    );
    const sum = periods.reduce(
      (so, { from_at, to_at }) => so + countWorkingDays(calendar, dayOf(from_at), dayOf(to_at)),
      0,
    );
    expect(total).toBe(sum);
    const query = 'measure=held&from=2026-05-01&to=2026-07-31&item=CUL-01';
    const page = (await room.get('supervisor', `supervision/cases?${query}&limit=1`).expect(200)).body;
    expect(page.items).toMatchObject([{ holder: { code: 'department' }, item: { code: 'CUL-01' } }]);
    const rest = (
      await room.get('supervisor', `supervision/cases?${query}&limit=1&after=${page.next}`).expect(200)
    ).body;
    expect(rest.items).toMatchObject([{ holder: { code: 'applicant' } }]);
    expect(rest.next).toBeNull();
    await room
      .post('dept:NRP', `steps/${idOfOpen('PLN-02')}/consult`, {
        departments: ['CRB'],
        reason: '请核文物影响',
      })
      .expect(200);
    const { whole, groups } = await figures('by=department');
    const asked = await allOf('cases?measure=open&holder=consultee');
    expect(asked).toMatchObject([{ holderCode: 'CRB', department: 'NRP', heldBy: 'department' }]);
    expect(await allOf('cases?measure=open&limit=3')).toHaveLength(inHand(whole));
    for (const group of groups)
      expect(await allOf(`cases?measure=open&limit=3&department=${group.group.code}`)).toHaveLength(
        inHand(group),
      );
    await room.get('dept:CRB', 'supervision/cases').expect(403);
    await room.get('supervisor', 'supervision/bottlenecks?from=2026-06-01&to=2026-05-01').expect(422);
  });
});

interface Told {
  readonly fact: string;
  readonly step?: string;
  readonly at: string;
  readonly by?: string;
  readonly data: Readonly<Record<string, string>>;
}

/** All that has happened, from the ledger itself. */
const everything = async (): Promise<Told[]> =>
  (await read<{ body: string }>(room.scratch.db, 'select body from fact order by project_id, seq')).map(
    ({ body }) => JSON.parse(body) as Told,
  );

describe('figures over time, by officer and against limits', () => {
  const asked = 'from=2026-05-01&to=2026-07-31';
  const ended = ({ fact, data }: Told) =>
    ['step.granted', 'step.refused', 'step.converted'].includes(fact) && data['mode'] !== 'provisional';

  it('are month by month what the facts add up to', async () => {
    const facts = await everything();
    const received = facts.filter(({ fact }) => fact === 'step.submitted');
    const applied = new Set(received.map(({ step: id }) => id));
    const decided = facts.filter((one) => ended(one) && applied.has(one.step));
    const { months } = (await room.get('supervisor', `supervision/trend?${asked}`).expect(200)).body as {
      months: { month: string; flow: Record<string, number> }[];
    };
    let left = 0;
    for (const { month, flow } of months) {
      const came = received.filter(({ data }) => data['receivedOn']?.startsWith(month)).length;
      const went = decided.filter(({ at }) => at.startsWith(month)).length;
      expect({ month, ...flow }).toEqual({
        month,
        carriedOver: left,
        received: came,
        decided: went,
        ended: 0,
        left: left + came - went,
      });
      left += came - went;
    }
    expect(months.map(({ month }) => month)).toEqual(['2026-05', '2026-06', '2026-07']);
  });

  it('lead to what was left at the end of a month', async () => {
    const { months } = (await room.get('supervisor', `supervision/trend?${asked}`)).body;
    for (const { month, flow } of months as { month: string; flow: { left: number } }[]) {
      const last = `${month}-${month === '2026-06' ? '30' : '31'}`;
      const query = `measure=pending&to=${last}&limit=200`;
      const { items } = (await room.get('supervisor', `supervision/cases?${query}`).expect(200)).body;
      expect({ month, left: items.length }).toEqual({ month, left: flow.left });
    }
  });

  it('credit decisions to those who made them', async () => {
    const facts = await everything();
    const byOfficer = (await figures(`by=officer&${asked}`)).groups;
    const decisions = facts.filter((one) => ended(one) && one.by !== undefined);
    for (const { group, flow } of byOfficer)
      expect((flow as { decided: number }).decided).toBe(
        decisions.filter(({ by }) => by === group.code).length,
      );
    const crb = byOfficer.find(({ group }) => (group as { zh?: string }).zh === 'dept:CRB');
    expect(crb).toMatchObject({
      group: { department: 'CRB' },
      flow: { carriedOver: 0, decided: 1, left: 0 },
    });
    const query = `measure=decided&${asked}&officer=${crb!.group.code}`;
    const { items } = (await room.get('supervisor', `supervision/cases?${query}`).expect(200)).body;
    expect(items).toMatchObject([{ item: { code: 'CUL-01' }, officer: 'dept:CRB' }]);
    expect(await figures(`by=officer&${asked}&item=CUL-01`)).toMatchObject({
      groups: [{ group: { department: 'CRB' } }],
    });
  });

  it('say how much of its limit a decision used: working days by the facts, and broken where it was', async () => {
    const facts = (await everything()).filter(({ step: id }) => step.endsWith(id ?? 'nobody'));
    const started = facts.find(({ fact, data }) => fact === 'clock.started' && data['clock'] === 'decision')!;
    const met = facts.find(({ fact, data }) => fact === 'clock.met' && data['clock'] === 'decision')!;
    const accepted = facts.find(({ fact }) => fact === 'step.accepted')!;
    const from = accepted.data['acceptedOn']!;
    const share = Math.ceil(
      (100 * countWorkingDays(calendar, from, met.at.slice(0, 10))) /
        countWorkingDays(calendar, from, started.data['dueOn']!),
    );
    const told = groupOf(await figures(`by=item&${asked}`), 'CUL-01');
    expect(told).toMatchObject({
      promise: { medianShare: 101 },
      law: { medianShare: share, p90Share: share },
    });
    const spread = (await room.get('supervisor', `supervision/spread?${asked}&item=CUL-01`).expect(200)).body;
    const some = (bands: { count: number }[]) => bands.filter(({ count }) => count > 0);
    expect(some(spread.promise)).toEqual([{ above: 100, upTo: null, count: 1 }]);
    const above = Math.floor((share - 1) / 10) * 10;
    expect(some(spread.law)).toEqual([{ above, upTo: above + 10, count: 1 }]);
    const query = `measure=law-kept&what=decision&${asked}&item=CUL-01`;
    const within = `shareAbove=${above}&shareUpTo=${above + 10}`;
    const { items } = (await room.get('supervisor', `supervision/cases?${query}&${within}`).expect(200)).body;
    expect(items).toMatchObject([{ share }]);
    const beyond = `shareAbove=${above + 10}`;
    expect((await room.get('supervisor', `supervision/cases?${query}&${beyond}`)).body.items).toEqual([]);
  });

  it('show what stands still, in whose hands and why', async () => {
    const { items } = (await room.get('supervisor', 'supervision/stuck').expect(200)).body;
    const late = (await room.get('supervisor', 'supervision/cases?measure=open&late=true')).body.items;
    expect(items.map(({ stepId }: { stepId: string }) => stepId)).toEqual(
      late.map(({ stepId }: { stepId: string }) => stepId),
    );
    for (const one of items) expect(one.reason.zh).not.toContain('.');
    await room.get('dept:CRB', 'supervision/stuck').expect(403);
  });

  it('go to Excel as they are seen', async () => {
    const { headers } = await room
      .get('supervisor', `supervision/exports/bottlenecks?by=item&${asked}`)
      .expect(200);
    expect(headers['content-type']).toContain('spreadsheetml');
    expect(headers['content-disposition']).toContain('attachment');
    await room
      .get('supervisor', `supervision/exports/cases?measure=received&${asked}&language=en`)
      .expect(200);
    await room
      .get('supervisor', 'supervision/exports/cases?from=2026-06-01&to=2026-05-01&measure=held')
      .expect(422);
    await room.get('dept:CRB', 'supervision/exports/cases').expect(403);
  });
});
