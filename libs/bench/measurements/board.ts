import type { DataSource } from 'typeorm';
import { assembleEngine } from '../../assembly/index.js';
import { addDays, dayOf, type Day } from '../../calendar/index.js';
import type { Actor } from '../../identity/index.js';
import { RealClock } from '../../platform/business-clock.js';
import { createDataSource, read } from '../../platform/database/index.js';
import { foldTally, readBottlenecks } from '../../supervision/index.js';
import { fillCity } from '../board/fill-city.js';
import { Latencies, rounded, type LatencySummary } from '../latencies.js';
import { Meter, type Household, type Usage } from '../processes/meter.js';
import type { Site } from '../site.js';

export interface Board {
  readonly steps: number;
  readonly open: number;
  readonly counted: number;
  /** How long the months that are over took to be added up, all at once. */
  readonly foldSeconds: number;
  readonly before: Figures;
  readonly after: Figures;
}

/** How soon what was read was there, and whether it was true. */
interface Figures extends Usage {
  readonly ms: LatencySummary;
  /** Whether it agrees with the rows themselves. */
  readonly exact: boolean;
}

const GROUPINGS = ['stage', 'item', 'department', 'holder'] as const;
const ROUNDS = 5;
/** What nobody has to wait for is read once. */
const ONCE = 1;
const SUPERVISOR: Actor = { role: 'supervisor', label: 'supervisor' };
/** Nobody waits for the filling. */
const PATIENCE = { connectMs: 3_000, lockMs: 600_000, workMs: 600_000 };

/** P6: a supervisor's board over a million steps, of which 400,000 are open. */
export async function measureBoard(site: Site, steps: number, say: (text: string) => void): Promise<Board> {
  const db = await createDataSource({
    url: await site.freshDatabase(),
    poolSize: 4,
    applicationName: 'tongban-bench',
    patience: PATIENCE,
  }).initialize();
  const engine = await assembleEngine(db, new RealClock());
  try {
    const today = dayOf(new Date());
    await fillCity(db, steps, today);
    const [sizes = { open: 0, counted: 0 }] = await read<{ open: number; counted: number }>(
      db,
      `select (select count(*)::int from step where holder_kind is not null and item like 'B-%') as open,
        (select count(*)::int from tally) as counted`,
    );
    const desk = { ...engine, db };
    const household = { client: process.pid, postgres: site.servers['postgres'] ?? 0 };
    const board = (rounds: number) => readBoard(desk, db, { today, rounds, household });
    say(`${steps} steps are there, ${sizes.counted} things counted`);
    const before = await board(ONCE);
    const began = performance.now();
    await foldTally(desk);
    const foldSeconds = rounded((performance.now() - began) / 1000);
    await db.query('vacuum analyze monthly_tally');
    return { steps, ...sizes, foldSeconds, before, after: await board(ROUNDS) };
  } finally {
    await engine.stop();
    await db.destroy();
  }
}

type Desk = Parameters<typeof readBottlenecks>[0];

interface Period {
  readonly from: Day;
  readonly to: Day;
}

interface Reading {
  readonly today: Day;
  readonly rounds: number;
  readonly household: Household;
}

/** What is asked for first: two years, from the middle of a month to the middle of another; and this year until today. */
const periodsUntil = (today: Day): Period[] => [
  { from: addDays(today, -700), to: addDays(today, -10) },
  { from: `${today.slice(0, 4)}-01-01`, to: today },
];

async function readBoard(
  desk: Desk,
  db: DataSource,
  { today, rounds, household }: Reading,
): Promise<Figures> {
  const meter = new Meter(household);
  const times = new Latencies();
  const periods = periodsUntil(today);
  const boards: { readonly period: Period; readonly days: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const by of GROUPINGS) {
      for (const period of periods) {
        const began = performance.now();
        const { whole } = await readBottlenecks(desk, SUPERVISOR, { by, ...period });
        times.add(performance.now() - began);
        boards.push({ period, days: whole?.holders.reduce((sum, { total }) => sum + total, 0) ?? -1 });
      }
    }
  }
  const usage = meter.read(times.count);
  const counted = new Map(
    await Promise.all(periods.map(async (period) => [period, await daysHeld(db, period)] as const)),
  );
  const exact = boards.every(({ period, days }) => days === counted.get(period));
  return { ...usage, ms: times.summary(), exact };
}

/** By the rows themselves. */
async function daysHeld(db: DataSource, { from, to }: Period): Promise<number> {
  const [{ days } = { days: -1 }] = await read<{ days: number }>(
    db,
    {
      text: `select sum(days)::float8 as days from tally where measure = 'held' and on_day between $1::date and $2::date`,
    },
    [from, to],
  );
  return days;
}
