import { readFileSync } from 'node:fs';
import { openAccount } from '../libs/identity/index.js';
import { readConfig } from '../libs/platform/config.js';
import { createDataSource } from '../libs/platform/database/index.js';
import { InvalidInput } from '../libs/platform/domain/invalid-input.js';
import { RuleViolation } from '../libs/platform/domain/rule-violation.js';
import { acceptedBy, refusalOf } from '../libs/platform/messages/index.js';

/**
 * `npm run administrator:open -- LOGIN NAME < password`: the first account of a new installation, which opens all others
 * over the API. The password comes by standard input, where no list of processes shows it.
 */
const [username, name] = process.argv.slice(2);
try {
  if (username === undefined || name === undefined) {
    throw new Error('Who? npm run administrator:open -- LOGIN NAME, with the password on standard input');
  }
  await openAdministrator(username, name, readFileSync(0, 'utf8').replace(/\r?\n$/, ''));
  process.stdout.write(`${username} may sign in as an administrator\n`);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

async function openAdministrator(username: string, name: string, password: string): Promise<void> {
  const url = readConfig().databaseUrl;
  const db = await createDataSource({
    url,
    poolSize: 1,
    applicationName: 'tongban-administrator',
  }).initialize();
  const nowhere = { hasDepartment: () => false, hasRegion: () => false };
  const draft = { username, name, role: 'administrator', password } as const;
  await openAccount(db, nowhere, draft).finally(() => db.destroy());
}

function explain(error: unknown): string {
  if (error instanceof RuleViolation) return refusalOf(error.code, error.data).detail.en;
  if (!(error instanceof InvalidInput)) return error instanceof Error ? error.message : String(error);
  const wrong = error.errors.map(
    ({ field, rule, bounds }) => `${field}: ${acceptedBy(rule, bounds ?? {}).en}`,
  );
  return ['No account was opened. What would be accepted:', ...wrong].join('\n  ');
}
