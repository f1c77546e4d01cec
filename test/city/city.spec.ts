import { assembleEngine, prepareLedger } from '../../libs/assembly/index.js';
import { liveCity, sayCity, type CityReport } from '../../libs/city/index.js';
import { RealClock } from '../../libs/platform/business-clock.js';
import { read } from '../../libs/platform/database/index.js';
import { scratchDatabase } from '../support/scratch-database.js';

const PLAN = { seed: 20_261_123, projects: 12, start: '2026-03-02', days: 120 };

interface Lived {
  readonly report: CityReport;
  readonly bells: number;
}

/** A small city on a database of its own; without accounts, whose passwords take their time. */
async function live(): Promise<Lived> {
  const scratch = await scratchDatabase();
  await prepareLedger(scratch.db);
  const engine = await assembleEngine(scratch.db, new RealClock());
  try {
    const report = await liveCity(engine, PLAN, []);
    const [outbox] = await read<{ n: number }>(scratch.db, 'select count(*) as n from outbox');
    return { report, bells: outbox?.n ?? -1 };
  } finally {
    await engine.stop();
    await scratch.drop();
  }
}

describe('a small city', () => {
  let once: Lived;
  beforeAll(async () => {
    once = await live();
  }, 60_000);

  it('breaks no invariant in four months', () => {
    expect(once.report.broken).toEqual([]);
  });

  it('gets its projects on: applications, decisions, pauses, corrections', () => {
    const { sizes, tally } = once.report;
    process.stderr.write(`${sayCity(once.report, { wallMs: 0, cpuMs: {} })}\n`);
    expect(sizes.projects).toBe(PLAN.projects);
    expect(sizes.decided).toBeGreaterThan(60);
    const done = new Set(tally.byCommand().map(([command]) => command));
    for (const command of ['submit', 'accept', 'grant', 'deliver', 'start-special', 'request-corrections'])
      expect(done).toContain(command);
    expect(tally.refusedInAll).toBeLessThan(tally.acknowledged / 10);
  });

  it('leaves no bell unanswered, and workflows that wait to be started', () => {
    expect(once.bells).toBe(0);
    expect(once.report.sizes.waiting).toBeGreaterThan(20);
  });

  it('is the same once more', async () => {
    const again = await live();
    expect(again.report.fingerprint).toBe(once.report.fingerprint);
  }, 60_000);
});
