import { readFileSync } from 'node:fs';
import { assembleEngine, prepareLedger } from '../libs/assembly/index.js';
import { pidIn, processorTime } from '../libs/bench/index.js';
import { addDays, dayOf, isDay } from '../libs/calendar/domain/day.js';
import { GroundIsTaken, liveCity, sayCity } from '../libs/city/index.js';
import type { DemoAccount } from '../libs/examples/index.js';
import { RealClock } from '../libs/platform/business-clock.js';
import { readConfig } from '../libs/platform/config.js';
import { createDataSource } from '../libs/platform/database/index.js';
import { asked, leave, whole } from './asked.js';

/**
 * `npm run city -- --seed N [--projects 2000] [--days 365] [--until 2026-11-23]`: a year of a city, up to today or to
 * another day, in the empty ledger of DATABASE_URL. Exit code 1 when something that must hold does not.
 */
const USAGE =
  'npm run city -- --seed N [--projects 2000] [--days 365] [--until 2026-11-23] [--url postgres://…]';
const values = asked(USAGE, {
  seed: { type: 'string', default: '1' },
  projects: { type: 'string', default: '2000' },
  days: { type: 'string', default: '365' },
  until: { type: 'string' },
});
/** How a tool says that it met an obstacle which the person can remove. */
const FORESEEN = 3;

if (process.env['NODE_ENV'] === 'production') {
  console.error('A city is made up, and nothing of it belongs into a production ledger.');
  console.error('→ Unset NODE_ENV, and name an empty folder or database.');
  process.exit(FORESEEN);
}
const days = whole(USAGE, 'days', values.days);
const until = values.until ?? dayOf(new Date());
if (!isDay(until)) leave(USAGE, `--until is ${until}, which is no day such as 2026-11-23`);
const plan = {
  seed: whole(USAGE, 'seed', values.seed),
  projects: whole(USAGE, 'projects', values.projects),
  days,
  start: addDays(until, -days),
};
const { databaseUrl, dataFolder } = readConfig();
const db = await createDataSource({
  url: unhurried(databaseUrl),
  poolSize: 12,
  applicationName: 'tongban-city',
}).initialize();
await prepareLedger(db);
const engine = await assembleEngine(db, new RealClock());
const accounts = JSON.parse(
  readFileSync(new URL('./demo-accounts.json', import.meta.url), 'utf8'),
) as DemoAccount[];
const began = performance.now();
const effort = effortSoFar();
try {
  const report = await liveCity(engine, plan, accounts, (day, { tally }) => {
    if (day.endsWith('-01') || day === addDays(until, -1))
      process.stderr.write(
        `  … ${day}: ${tally.projects} projects, ${tally.acknowledged} commands, ${((performance.now() - began) / 1000).toFixed(0)} s\n`,
      );
  });
  console.log(sayCity(report, { wallMs: performance.now() - began, cpuMs: effort() }));
  process.exitCode = report.broken.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof GroundIsTaken)) throw error;
  console.error('The ledger has projects already, and a city is built on open ground.');
  console.error('→ Name an empty folder (TONGBAN_DATA=…), or an empty database (--url postgres://…).');
  process.exitCode = FORESEEN;
} finally {
  await engine.stop();
  await db.destroy();
}

/** Processor time of this process, and of PostgreSQL where it is ours. */
function effortSoFar(): () => Record<string, number> {
  const before = process.cpuUsage();
  const postgres = postgresTime();
  return () => {
    const { user, system } = process.cpuUsage(before);
    const own = { simulation: (user + system) / 1000 };
    return postgres === null ? own : { ...own, PostgreSQL: (postgresTime() ?? postgres) - postgres };
  };
}

function postgresTime(): number | null {
  try {
    return processorTime(pidIn(dataFolder, 'postgres'));
  } catch {
    return null;
  }
}

/**
 * What a crash would take of a city is made again from its seed: no commit has to wait for the disk. And a handful of
 * statements is run a million times: none of them is worth planning anew.
 */
function unhurried(url: string): string {
  const address = new URL(url);
  address.searchParams.set('options', '-c synchronous_commit=off -c plan_cache_mode=force_generic_plan');
  return address.href;
}
