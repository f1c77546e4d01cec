import { randomUUID } from 'node:crypto';
import pg, { type Pool } from 'pg';
import type { Registry } from '../../projects/index.js';
import { poolOf } from '../../platform/database/index.js';
import type { People } from '../people.js';
import { TO_THE_DECISION, type BenchProject } from '../workload.js';
import type { Door } from './door.js';
import { engineDoor } from './engine-door.js';
import { Replay } from './replay.js';
import { RecordingPool, type Take } from './tape.js';

/** What the engine sends for one project, act by act. */
interface Recording {
  readonly project: BenchProject;
  readonly takes: ReadonlyMap<string, Take>;
  readonly inbox: ReadonlyMap<string, Take>;
}

const REHEARSED = 20;
const REGISTER = 'register';
const actOn = (stepId: string, verb: string): string => `${verb} ${stepId}`;

/**
 * The ceiling: the very statements of the engine, prepared, with values of the same shape, over `pg` alone. Nothing is
 * decided, nothing is hashed; what PostgreSQL and its driver cost, and no more.
 */
export async function bareDoor(engine: Registry, url: string, people: People, poolSize = 20): Promise<Door> {
  const { project, takes, inbox } = await record(engine, people);
  const shared = sharedNames(people);
  const pool = new pg.Pool({ connectionString: url, max: poolSize });
  const steps = new Map<string, { replay: Replay; recorded: string }>();

  return {
    register: async () => {
      const replay = new Replay(shared);
      await play(pool, replay, takeOf(takes, REGISTER));
      const own = project.steps.map(({ id, ...step }) => ({ ...step, id: replay.nameOf(id), recorded: id }));
      for (const { id, recorded } of own) steps.set(id, { replay, recorded });
      return { steps: own };
    },
    act: async (stepId, verb) => {
      const step = steps.get(stepId);
      if (!step) throw new Error(`${stepId} was never registered`);
      await play(pool, step.replay, takeOf(takes, actOn(step.recorded, verb)));
      if (verb === 'grant') steps.delete(stepId);
    },
    lookIntoInbox: (department) => play(pool, new Replay(shared), takeOf(inbox, department)),
    close: () => pool.end(),
  };
}

/** Lets the engine take a project through, after it has warmed its caches on others. */
async function record(engine: Registry, people: People): Promise<Recording> {
  const recorder = new RecordingPool(poolOf(engine.db));
  const door = engineDoor({ ...engine, db: recorder.asDataSource(engine.db) }, people);
  for (let i = 0; i < REHEARSED; i += 1) await takeThrough(door, recorder);
  return takeThrough(door, recorder);
}

async function takeThrough(door: Door, recorder: RecordingPool): Promise<Recording> {
  const takes = new Map<string, Take>();
  const inbox = new Map<string, Take>();
  const note = (into: Map<string, Take>, name: string) => {
    const [take] = recorder.cut();
    if (take) into.set(name, take);
  };
  const project = await door.register(randomUUID());
  note(takes, REGISTER);
  for (const verb of TO_THE_DECISION) {
    for (const { id, department } of project.steps) {
      await door.act(id, verb, department, randomUUID());
      note(takes, actOn(id, verb));
      await door.lookIntoInbox(department);
      note(inbox, department);
    }
  }
  return { project, takes, inbox };
}

async function play(pool: Pool, replay: Replay, take: Take): Promise<void> {
  const statements = replay.render(take);
  if (!take.inTransaction) {
    for (const statement of statements) await pool.query(statement);
    return;
  }
  const client = await pool.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    client.release();
  }
}

function takeOf(takes: ReadonlyMap<string, Take>, name: string): Take {
  const take = takes.get(name);
  if (!take) throw new Error(`Nothing was recorded of: ${name}`);
  return take;
}

function sharedNames({ applicant, officers }: People): Set<string> {
  const accounts = [applicant, ...officers.values()].map(({ accountId }) => accountId ?? '');
  return new Set([applicant.applicantId, ...accounts]);
}
