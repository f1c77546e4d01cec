import { randomUUID } from 'node:crypto';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { startWorker, type RunningWorker } from '../../apps/worker/start-worker.js';
import { assembleEngine, type AssembledEngine } from '../../libs/assembly/index.js';
import { formatInstant, parseInstant } from '../../libs/calendar/index.js';
import { actorLabel, type Actor } from '../../libs/identity/index.js';
import { SandboxClock } from '../../libs/platform/business-clock.js';
import { readConfig, type Config } from '../../libs/platform/config.js';
import { inTransaction, read } from '../../libs/platform/database/index.js';
import { registerProject, type RegisteredProject } from '../../libs/projects/index.js';
import { BellMover, moveTime, SkippingMover, type TimeMover } from '../../libs/sandbox/index.js';
import { performCommand, type StepAnswer, type StepCommand } from '../../libs/steps/index.js';
import { builtWorkflows } from './built-workflows.js';
import { scratchLedger, type ScratchDatabase } from './scratch-database.js';

Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR') });

export const REGION = '433100';
export const APPLICANT_ID = '0197a000-0000-7000-8000-000000000001';

/** The real engine on the real database of one spec, in a sandbox whose time the spec moves; with or without a worker. */
export class EngineRoom {
  worker: RunningWorker | null = null;

  private constructor(
    readonly scratch: ScratchDatabase,
    readonly engine: AssembledEngine,
    readonly clock: SandboxClock,
    readonly config: Config,
  ) {}

  static async open(): Promise<EngineRoom> {
    const scratch = await scratchLedger();
    await inTransaction(scratch.db, (tx) =>
      tx.query('insert into applicant (id, name, credit_code) values ($1, $2, $3)', [
        APPLICANT_ID,
        '示例食品有限公司',
        '91433101MA4Q7K2P8Q',
      ]),
    );
    const clock = new SandboxClock(scratch.db);
    const engine = await assembleEngine(scratch.db, clock);
    const config = readConfig({
      DATABASE_URL: scratch.url,
      TONGBAN_SANDBOX: 'true',
      TEMPORAL_ADDRESS: process.env['TEST_TEMPORAL_ADDRESS'],
      TEMPORAL_NAMESPACE: `test-${randomUUID()}`,
      NODE_ENV: 'test',
    });
    return new EngineRoom(scratch, engine, clock, config);
  }

  async startWorker(): Promise<RunningWorker> {
    const onError = (error: unknown): void => void process.stderr.write(`${String(error)}\n`);
    this.worker = await startWorker(this.engine, this.config, onError, builtWorkflows());
    return this.worker;
  }

  async stopWorker(): Promise<void> {
    await this.worker?.stop();
    this.worker = null;
  }

  async close(): Promise<void> {
    await this.stopWorker();
    await this.engine.stop();
    await this.scratch.drop();
  }

  /** Sets the time without letting anybody live through it: what nobody saw is settled by who acts next. */
  setTime(at: string): Promise<void> {
    return this.clock.moveTo(parseInstant(at));
  }

  /** Lets time pass, through the workflows. */
  async pass(to: string, how: 'skip' | 'bell' = 'bell'): Promise<void> {
    if (!this.worker) throw new Error('nobody is there to whom time could happen');
    const mover: TimeMover =
      how === 'skip' ? new SkippingMover(this.worker.client) : new BellMover(this.worker.client);
    await moveTime({ db: this.scratch.db, clock: this.clock, mover }, parseInstant(to));
  }

  register(profile: string, granted: string[] = []): Promise<RegisteredProject> {
    return registerSample(this.engine, profile, granted);
  }

  /** The step of an item, or the project's own file. */
  async stepOf(project: RegisteredProject, item: string): Promise<string> {
    const known = project.steps.find((step) => step.item === item);
    if (known) return known.id;
    const kept = 'select id from step where project_id = $1 and item = $2';
    const [row] = await read<{ id: string }>(this.scratch.db, kept, [project.id, item]);
    if (!row) throw new Error(`${item} is not in the procedure`);
    return row.id;
  }

  async act(
    project: RegisteredProject,
    as: string,
    item: string,
    command: StepCommand,
    key?: string,
  ): Promise<StepAnswer> {
    const stepId = await this.stepOf(project, item);
    const actor = actorFor(as);
    const request =
      key === undefined
        ? undefined
        : { actor: actor.label, key, requestHash: JSON.stringify([stepId, command]) };
    return performCommand(this.engine, { stepId, command, actor, request });
  }

  /** What the ledger says: `name item {data}` with its business time. */
  async facts(project: RegisteredProject, name?: string): Promise<RecordedFact[]> {
    const rows = await read<{ seq: number; name: string; item: string | null; at: Date; body: string }>(
      this.scratch.db,
      'select seq, name, item, at, body from fact where project_id = $1 order by seq',
      [project.id],
    );
    return rows
      .filter((row) => name === undefined || row.name === name)
      .map(({ seq, name: fact, item, at, body }) => {
        const { actor, data } = JSON.parse(body) as { actor: string; data: Record<string, unknown> };
        return { seq, fact, item, at: formatInstant(at), actor, data };
      });
  }
}

export interface RecordedFact {
  readonly seq: number;
  readonly fact: string;
  readonly item: string | null;
  readonly at: string;
  readonly actor: string;
  readonly data: Record<string, unknown>;
}

export function actorFor(as: string): Actor {
  const [kind, department] = as.split(':');
  const role = kind === 'dept' ? 'officer' : (kind as Actor['role']);
  const applicant = role === 'applicant' ? { applicantId: APPLICANT_ID } : { region: REGION };
  return { role, department, ...applicant, label: actorLabel(role, department) };
}

export async function registerSample(
  engine: AssembledEngine,
  profile: string,
  granted: string[] = [],
): Promise<RegisteredProject> {
  const catalogue = await engine.sources.catalogue(await engine.currentCatalogue());
  const sample = catalogue.profiles.get(profile);
  if (!sample) throw new Error(`no profile ${profile}`);
  const registration = {
    name: sample.zh,
    type: sample.type,
    region: REGION,
    facts: sample.facts,
    applicantId: APPLICANT_ID,
    granted,
  };
  return registerProject(engine, { registration, actor: actorFor('applicant') });
}
