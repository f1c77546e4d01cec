import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/index.js';

export interface ProjectAtEnd {
  readonly id: string;
  readonly code: string;
}

export const projectsByCode = (db: DataSource): Promise<ProjectAtEnd[]> =>
  read<ProjectAtEnd & object>(db, 'select id, code from project order by code');

const FACTS = {
  name: 'city-facts-of-project',
  text: 'select body from fact where project_id = $1 order by seq',
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const RECORDED = /"recordedAt":"[^"]*",/;

/** One hash over every fact of every project, but for ids and the time at which they were written down. */
export async function fingerprintOf(db: DataSource): Promise<string> {
  const hash = createHash('sha256');
  for (const { id, code } of await projectsByCode(db)) {
    hash.update(code);
    for (const { body } of await read<{ body: string }>(db, FACTS, [id]))
      hash.update(body.replace(RECORDED, '').replace(UUID, '-'));
  }
  return hash.digest('hex').slice(0, 16);
}

const SIZES = `
  select (select count(*) from project)::int as projects, (select count(*) from project where completed_at is not null)::int as completed,
    (select count(*) from step where state not in ('DOSSIER', 'DROPPED'))::int as steps,
    (select count(*) from step where decision is not null)::int as decided,
    (select count(*) from step where decision = 'refused')::int as refused,
    (select count(*) from step where round > 1)::int as again,
    (select count(*) from fact)::int as facts, (select count(*) from holding)::int as holdings,
    (select count(*) from clock)::int as clocks,
    (select count(*) from step where light in ('red', 'dark-red'))::int as overdue,
    (select count(*) from reminder)::int as reminders,
    (select count(*) from (
      select id::text, 'approval-step' from step where state in ('SUBMITTED', 'RESUBMITTED', 'CORRECTING', 'ACCEPTED', 'IN_REVIEW',
        'SPECIAL', 'AWAIT_MATERIAL', 'PROVISIONAL', 'GRANTED', 'DENIED')
      union select step_id::text, watch from clock where state in ('running', 'paused')) w)::int as waiting,
    pg_database_size(current_database()) as bytes`;

/** How large a city has become. */
export interface CitySizes extends Record<string, number> {
  readonly projects: number;
  readonly completed: number;
  readonly steps: number;
  readonly decided: number;
  readonly refused: number;
  /** Steps of a second or later round. */
  readonly again: number;
  readonly facts: number;
  readonly holdings: number;
  readonly clocks: number;
  /** Steps in red or dark red. */
  readonly overdue: number;
  readonly reminders: number;
  /** Workflows that whoever opens this ledger starts. */
  readonly waiting: number;
  readonly bytes: number;
}

export async function sizesOf(db: DataSource): Promise<CitySizes> {
  const [row] = await read<CitySizes>(db, SIZES);
  if (!row) throw new Error('nothing was counted');
  return row;
}

const HANDLED = `
  from step s
  where s.machine = 'application' and s.decided_on is not null and s.received_on is not null and not s.memo ? 'decidedWith'`;

const MEASURES = `
  count(*)::int as decided,
  percentile_cont(0.5) within group (order by s.decided_on - s.received_on) as median,
  percentile_cont(0.9) within group (order by s.decided_on - s.received_on) as slowest,
  (100.0 * count(*) filter (where exists (
    select from clock c where c.step_id = s.id and c.kind in ('promised', 'decision') and c.state = 'lapsed')) / count(*))::float as late`;

/** How an office has done: calendar days from the receipt to the decision, in the middle and of the slowest tenth. */
export interface OfficeRecord {
  readonly department: string;
  readonly region: string | null;
  readonly decided: number;
  readonly median: number;
  readonly slowest: number;
  /** Percent whose promised or legal limit was over. */
  readonly late: number;
}

export const byDepartment = (db: DataSource): Promise<OfficeRecord[]> =>
  read<OfficeRecord & object>(
    db,
    `select s.department, null as region, ${MEASURES} ${HANDLED} group by 1 order by 4 desc, 1`,
  );

const FEW = 5;

export const latestOffices = (db: DataSource): Promise<OfficeRecord[]> =>
  read<OfficeRecord & object>(
    db,
    `select s.department, s.region, ${MEASURES} ${HANDLED} group by 1, 2 having count(*) >= ${FEW} order by late desc, 1, 2 limit 10`,
  );
