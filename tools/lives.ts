import { assembleEngine, prepareLedger } from '../libs/assembly/index.js';
import { runLives, sayReport } from '../libs/lives/index.js';
import { RealClock } from '../libs/platform/business-clock.js';
import { readConfig } from '../libs/platform/config.js';
import { createDataSource } from '../libs/platform/database/index.js';
import { asked, whole } from './asked.js';

/**
 * `npm run lives -- --seed N --lives N`: random lives through the door that commands take, with simulated time, on a
 * database of its own. Exit code 1 when one broke an invariant; its seed lives it again.
 */
const USAGE = 'npm run lives -- [--seed 1] [--lives 1000] [--acts]';
const values = asked(USAGE, {
  seed: { type: 'string', default: '1' },
  lives: { type: 'string', default: '1000' },
  acts: { type: 'boolean' },
});
const seed = whole(USAGE, 'seed', values.seed);
const lives = whole(USAGE, 'lives', values.lives);
const db = await createDataSource({
  url: readConfig().databaseUrl,
  poolSize: 10,
  applicationName: 'tongban-lives',
}).initialize();
await prepareLedger(db);
const engine = await assembleEngine(db, new RealClock());
const began = Date.now();
let lived = 0;
const report = await runLives(engine, { seed, lives }, ({ seed: which, goal, broken, record }) => {
  if (++lived % 100 === 0) process.stderr.write(`  … ${lived} lives\n`);
  if (values.acts) {
    if (goal !== null)
      console.log(
        which,
        'was out for',
        goal,
        record.transitions.includes(goal) ? 'and got there' : 'in vain',
      );
    for (const { at, as, item, command, outcome } of record.acts)
      console.log(which, at, as, item, JSON.stringify(command), JSON.stringify(outcome));
  }
  if (broken.length > 0) process.stderr.write(`  seed ${which}: ${broken[0] ?? ''}\n`);
});
console.log(sayReport(report, (Date.now() - began) / 1000));
await engine.stop();
await db.destroy();
process.exitCode = report.failed.length === 0 ? 0 : 1;
