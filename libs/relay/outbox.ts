import type { DataSource } from 'typeorm';
import type { Watch } from '../clocks/domain/watch.js';
import { read } from '../platform/database/index.js';

/** One of the workflows that watch over a step. */
export interface Watched {
  readonly stepId: string;
  readonly watch: Watch;
}

/** All bells of one workflow, as one. */
export interface Bell extends Watched {
  readonly seq: number;
  /** It has nothing to wait for any more. */
  readonly over: boolean;
  readonly started: boolean;
  /** It was rung before, and not answered. */
  readonly again: boolean;
  readonly projectCode: string;
  readonly item: string;
  readonly department: string;
}

/** A bell that nobody has answered by then is rung again. */
const RING_AGAIN_AFTER = '30 seconds';

const CLAIM = {
  name: 'claim-bells',
  text: `
    with due as (
      select id, step_id, watch, seq, over, ring_at > created_at + interval '1 second' as again
      from outbox where ring_at <= clock_timestamp() order by ring_at, id limit $1 for update skip locked),
    put_off as (
      update outbox set ring_at = clock_timestamp() + interval '${RING_AGAIN_AFTER}' from due where outbox.id = due.id)
    select due.step_id as "stepId", due.watch, max(due.seq) as seq, bool_or(due.over) as over, bool_or(w.step_id is not null) as started,
      bool_or(due.again) as again, p.code as "projectCode", s.item, s.region || '/' || s.department as department
    from due join step s on s.id = due.step_id join project p on p.id = s.project_id
      left join workflow_run w on w.step_id = due.step_id and w.watch = due.watch
    group by due.step_id, due.watch, p.code, s.item, s.region, s.department`,
};

export const claimBells = (db: DataSource, most: number): Promise<Bell[]> =>
  read<Bell & object>(db, CLAIM, [most]);

const ANSWER = {
  name: 'answer-bells',
  text: 'delete from outbox where step_id = $1 and watch = $2 and seq <= $3',
};

/** The bells of a workflow that is not needed any more. */
export async function answerBells(
  db: DataSource,
  { stepId, watch, seq }: Watched & Pick<Bell, 'seq'>,
): Promise<void> {
  await read(db, ANSWER, [stepId, watch, seq]);
}

const STARTED = {
  name: 'workflow-started',
  text: 'insert into workflow_run (step_id, watch) select * from unnest($1::uuid[], $2::text[]) on conflict do nothing',
};

export async function rememberStarted(db: DataSource, started: readonly Watched[]): Promise<void> {
  await read(db, STARTED, [started.map(({ stepId }) => stepId), started.map(({ watch }) => watch)]);
}

/** How many bells are unanswered, and for how long the oldest. */
export async function bellLag(db: DataSource): Promise<{ waiting: number; oldestMs: number }> {
  const [row] = await read<{ waiting: number; oldest: string | null }>(
    db,
    `select count(*) as waiting, extract(epoch from clock_timestamp() - min(created_at)) * 1000 as oldest from outbox`,
  );
  return { waiting: row?.waiting ?? 0, oldestMs: Math.round(Number(row?.oldest ?? 0)) };
}
