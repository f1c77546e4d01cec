import { readFileSync } from 'node:fs';
import {
  areExamplesThere,
  missingAccounts,
  seedExamples,
  type DemoAccount,
  type SeedOutcome,
} from '../libs/examples/index.js';
import { InvalidConfig, readConfig } from '../libs/platform/config.js';
import { createDataSource } from '../libs/platform/database/index.js';
import { RuleViolation } from '../libs/platform/domain/rule-violation.js';

/** How a tool says that it met an obstacle which the person can remove: npm start prints just its words. */
const FORESEEN = 3;

/** Fills an empty database with accounts to look around with, and projects in the middle of things. */
async function seed(): Promise<SeedOutcome> {
  const { databaseUrl, sandbox } = readConfig();
  const db = createDataSource({ url: databaseUrl, poolSize: 8, applicationName: 'tongban-seed' });
  await db.initialize();
  try {
    const accounts = demoAccounts();
    const isAllThere = (await areExamplesThere(db)) && (await missingAccounts(db, accounts)).length === 0;
    if (isAllThere) return { what: 'there-already', accounts: 0 };
    // Only a start that has something to tell has to wait for the engine to be loaded.
    const { assembleEngine, clockFor } = await import('../libs/assembly/index.js');
    const engine = await assembleEngine(db, clockFor(db, sandbox));
    return await seedExamples(engine, accounts).finally(() => engine.stop());
  } finally {
    await db.destroy();
  }
}

const demoAccounts = (): DemoAccount[] =>
  JSON.parse(readFileSync(new URL('./demo-accounts.json', import.meta.url), 'utf8')) as DemoAccount[];

function inWords(outcome: SeedOutcome): string {
  switch (outcome.what) {
    case 'told':
      return `${outcome.projects} projects after ${outcome.commands} commands, ${outcome.accounts} accounts`;
    case 'there-already':
      return outcome.accounts === 0 ? 'there already' : `there already, ${outcome.accounts} accounts added`;
    case 'in-use':
      return 'none: this database has projects or accounts of its own';
  }
}

/** Half of the examples were told by another version, and what is left of them reads otherwise now. */
const isAnotherVersions = (error: unknown): boolean =>
  error instanceof RuleViolation && error.code === 'idempotency.key-reused';

try {
  console.log(inWords(await seed()));
} catch (error) {
  if (error instanceof InvalidConfig) {
    console.error(error.message);
  } else if (isAnotherVersions(error instanceof Error ? (error.cause ?? error) : error)) {
    console.error('Another version began to tell the examples and broke off; this one tells them otherwise.');
    console.error('→ Start with an empty database, or finish with the version that began.');
  } else {
    throw error;
  }
  process.exitCode = FORESEEN;
}
