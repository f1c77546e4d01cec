import { readFileSync } from 'node:fs';
import { assembleEngine, clockFor } from '../libs/assembly/index.js';
import { readNotice } from '../libs/calendar/http/index.js';
import { importCalendarYear } from '../libs/calendar/index.js';
import { readConfig } from '../libs/platform/config.js';
import { createDataSource } from '../libs/platform/database/index.js';
import { InvalidInput } from '../libs/platform/domain/invalid-input.js';
import { acceptedBy } from '../libs/platform/messages/index.js';

/** `npm run calendar:import -- 2027.yaml`: loads the notice of a year and counts the open clocks again by it. */
const [file] = process.argv.slice(2);
try {
  if (file === undefined) throw new Error('Which file? npm run calendar:import -- 2027.yaml');
  await importFile(file);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

async function importFile(path: string): Promise<void> {
  const notice = await readNotice(readFileSync(path, 'utf8'));
  const { databaseUrl, sandbox } = readConfig();
  const db = createDataSource({ url: databaseUrl, poolSize: 3, applicationName: 'tongban-import-calendar' });
  await db.initialize();
  const engine = await assembleEngine(db, clockFor(db, sandbox));
  try {
    const { year, workingDays, movedClocks } = await importCalendarYear(
      engine.calendarDesk,
      notice,
      'operator',
    );
    process.stdout.write(
      `${year}: ${notice.notice}, ${workingDays} working days, ${movedClocks} clocks moved\n`,
    );
  } finally {
    await engine.stop();
    await db.destroy();
  }
}

function explain(error: unknown): string {
  if (!(error instanceof InvalidInput)) return error instanceof Error ? error.message : String(error);
  const wrong = error.errors.map(({ field, rule, bounds }) => {
    const { zh, en } = acceptedBy(rule, bounds ?? {});
    return `  ${field}: ${zh} / ${en}`;
  });
  return [`${file}: nothing was loaded. What would be accepted:`, ...wrong].join('\n');
}
