import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/index.js';
import type { RehearsalEvent } from '../print/watched-performance.js';

/** Held: as the script says; failed: otherwise; broken: the sandbox under it failed; stopped: somebody ended it. */
export const RUN_STATES = ['running', 'held', 'failed', 'broken', 'stopped'] as const;
export type RunState = (typeof RUN_STATES)[number];

export interface RunLine {
  readonly id: string;
  readonly title: string | null;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly state: RunState;
  /** What the player said when it broke. */
  readonly trouble: string | null;
}

export interface RunRecord extends RunLine {
  readonly script: string;
  readonly events: readonly RehearsalEvent[];
}

const LINE = `
  r.id, r.title, r.started_at as "startedAt", r.ended_at as "endedAt", r.state, r.trouble,
  case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as by`;
const FROM = 'from rehearsal_run r left join account a on a.id = r.by_id';

export interface NewRun {
  readonly id: string;
  readonly title: string | null;
  readonly script: string;
  readonly byId: string | null;
}

/** The index sees to it that there is only one at a time, at whatever server it was begun. */
export async function insertRun(db: DataSource, { id, title, script, byId }: NewRun): Promise<void> {
  const text = 'insert into rehearsal_run (id, title, script, by_id) values ($1, $2, $3, $4)';
  await read(db, text, [id, title, script, byId]);
}

export interface RunEnd {
  readonly state: RunState;
  readonly events: readonly RehearsalEvent[];
  readonly trouble: string | null;
}

export async function endRun(db: DataSource, id: string, { state, events, trouble }: RunEnd): Promise<void> {
  const text = `update rehearsal_run set ended_at = clock_timestamp(), state = $2, events = $3, trouble = $4
    where id = $1 and state = 'running'`;
  await read(db, text, [id, state, JSON.stringify(events), trouble]);
}

/** Whoever played it is gone: nobody will say any more how it ended. */
export async function endOrphans(db: DataSource): Promise<void> {
  await read(
    db,
    `update rehearsal_run set ended_at = clock_timestamp(), state = 'broken' where state = 'running'`,
  );
}

/** The newest first. */
export const readRuns = (db: DataSource): Promise<RunLine[]> =>
  read<RunLine & object>(db, `select ${LINE} ${FROM} order by r.started_at desc limit 50`);

export async function readRun(db: DataSource, id: string): Promise<RunRecord | undefined> {
  const [run] = await read<RunRecord & object>(
    db,
    `select ${LINE}, r.script, r.events ${FROM} where r.id = $1`,
    [id],
  );
  return run;
}
