import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { assembleEngine, type AssembledEngine } from '../../libs/assembly/index.js';
import { seedExamples, type DemoAccount, type SeedOutcome } from '../../libs/examples/index.js';
import { verifyChain } from '../../libs/facts/index.js';
import { actorLabel, isCreditCode } from '../../libs/identity/index.js';
import { readInbox } from '../../libs/inbox/index.js';
import { parseInstant } from '../../libs/calendar/index.js';
import { RealClock, StandingClock } from '../../libs/platform/business-clock.js';
import { inTransaction, read } from '../../libs/platform/database/index.js';
import { publicStateOf, settleStep, type StepState } from '../../libs/steps/index.js';
import { scratchLedger, type ScratchDatabase } from '../support/scratch-database.js';

jest.setTimeout(120_000);

const DESKS: ReadonlySet<string> = new Set(['window', 'officer', 'head']);

const accounts = JSON.parse(readFileSync('tools/demo-accounts.json', 'utf8')) as DemoAccount[];

describe('the examples of a fresh ledger', () => {
  let scratch: ScratchDatabase;
  let engine: AssembledEngine;
  let outcome: SeedOutcome;

  beforeAll(async () => {
    scratch = await scratchLedger();
    engine = await assembleEngine(scratch.db, new RealClock());
    outcome = await seedExamples(engine, accounts);
  });
  afterAll(async () => {
    await engine.stop();
    await scratch.drop();
  });

  const all = <Row extends Record<string, unknown>>(sql: string) => read<Row>(scratch.db, sql);
  const states = async () => {
    const rows = await all<{ state: StepState }>("select state from step where state <> 'DOSSIER'");
    return new Set(rows.map(({ state }) => publicStateOf(state)));
  };

  test('are a dozen projects of many types and regions', async () => {
    expect(outcome).toMatchObject({ what: 'told', accounts: accounts.length });
    const projects = await all<{ type: string; region: string }>('select type, region from project');
    expect(projects.length).toBeGreaterThanOrEqual(12);
    expect(new Set(projects.map(({ type }) => type)).size).toBeGreaterThanOrEqual(9);
    expect(new Set(projects.map(({ region }) => region)).size).toBeGreaterThanOrEqual(8);
  });

  test('have chains of facts that hold: what happened in the past, recorded now', async () => {
    const projects = await all<{ id: string; seq: number; hash: Buffer }>(
      'select id, chain_seq as seq, chain_hash as hash from project',
    );
    for (const { id, ...head } of projects) {
      const verdict = await inTransaction(scratch.db, (tx) => verifyChain(tx, id, head));
      expect(verdict).toMatchObject({ verified: true });
    }
    const facts = await all<{ at: Date; body: string }>('select at, body from fact');
    for (const { at, body } of facts) {
      const { recordedAt } = JSON.parse(body) as { recordedAt: string };
      expect(at.getTime()).toBeLessThan(Date.now());
      expect(Date.now() - Date.parse(recordedAt)).toBeLessThan(120_000);
    }
  });

  test('stand in many states', async () => {
    const wanted = [
      'locked',
      'open',
      'submitted',
      'correcting',
      'accepted',
      'paused',
      'granted',
      'refused',
    ] as const;
    const ended = ['delivered', 'not-accepted', 'withdrawn', 'terminated', 'waived'] as const;
    expect([...(await states())].sort()).toEqual([...wanted, ...ended].sort());
    const found = new Set(
      (await all<{ name: string }>('select distinct name from fact')).map(({ name }) => name),
    );
    for (const name of ['step.extended', 'step.resumed', 'step.corrected', 'project.completed'] as const) {
      expect(found).toContain(name);
    }
  });

  test('an account stands behind whatever an applicant did', async () => {
    const [row] = await all<{ n: number }>(
      `select count(*) as n from fact where (body::json ->> 'actor') = 'applicant' and body::json ->> 'by' is null`,
    );
    expect(row?.n).toBe(0);
  });

  test('a second start finds them there and changes nothing', async () => {
    const count = () =>
      all('select (select count(*) from fact) as facts, (select count(*) from account) as accounts');
    const before = await count();
    expect(await seedExamples(engine, accounts)).toEqual({ what: 'there-already', accounts: 0 });
    expect(await count()).toEqual(before);
  });

  test('a start of a later version opens the accounts that it has more of', async () => {
    const [first] = accounts.filter(({ role }) => role === 'officer');
    if (!first) throw new Error('nobody decides anything');
    const later = [...accounts, { ...first, login: 'nrp-later', name: '石远航' }];
    expect(await seedExamples(engine, later)).toEqual({ what: 'there-already', accounts: 1 });
    expect(await all("select name from account where username = 'nrp-later'")).toEqual([{ name: '石远航' }]);
  });

  test('half of them is made whole: what was done answers to its key', async () => {
    const count = () => all('select count(*) as n from fact');
    const before = await count();
    await all('update example_seeding set done_at = null');
    expect(await seedExamples(engine, accounts)).toEqual(outcome);
    expect(await count()).toEqual(before);
  });

  test('time goes on from there: lights of every colour, and silence that counts as acceptance', async () => {
    for (const { id } of await all<{ id: string }>('select id from step')) await settleStep(engine, id);
    const lights = await all<{ light: string }>('select distinct light from step order by light');
    expect(lights.map(({ light }) => light)).toEqual(['blue', 'dark-red', 'green', 'red', 'yellow']);
    const deemed = await all(`select from fact where name = 'step.accepted' and body like '%"deemed"%'`);
    expect(deemed.length).toBeGreaterThanOrEqual(2);
    const running = await all<{ due: string }>(
      `select distinct due_on as due from clock where state = 'running'`,
    );
    expect(running.length).toBeGreaterThan(5);
  });

  test.each(accounts.filter(({ role }) => DESKS.has(role)))(
    '$login finds something to do',
    async (account) => {
      const { role, department, region } = account;
      const actor = { role, department, region, label: actorLabel(role, department) };
      const desk = await readInbox(engine, actor, { sort: 'due', limit: 20 });
      expect(desk.items.length).toBeGreaterThan(0);
    },
  );
});

test.each([
  ['in the week of the Spring Festival', '2026-02-18T12:00'],
  ['early on a Saturday', '2026-11-21T00:30'],
  ['in a year whose calendar is not published', '2028-01-04T09:00'],
])('they can be told on any day: %s', async (_, now) => {
  const scratch = await scratchLedger();
  const engine = await assembleEngine(scratch.db, new StandingClock(parseInstant(now)));
  expect(await seedExamples(engine, accounts)).toMatchObject({ what: 'told' });
  await engine.stop();
  await scratch.drop();
});

test('a ledger that people have begun to use gets no examples', async () => {
  const scratch = await scratchLedger();
  await read(
    scratch.db,
    `insert into account (id, username, name, password_hash, role)
    values (gen_random_uuid(), 'somebody', '某人', '', 'administrator')`,
  );
  const engine = await assembleEngine(scratch.db, new RealClock());
  expect(await seedExamples(engine, accounts)).toEqual({ what: 'in-use' });
  await engine.stop();
  await scratch.drop();
});

test('the demo accounts have names of their own, and legal persons valid codes', () => {
  expect(new Set(accounts.map(({ login }) => login)).size).toBe(accounts.length);
  const codes = accounts.flatMap(({ applicant }) => applicant?.creditCode ?? []);
  expect(codes.length).toBeGreaterThanOrEqual(3);
  expect(codes.filter((code) => !isCreditCode(code))).toEqual([]);
});
