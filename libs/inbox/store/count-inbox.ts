import type { DataSource } from 'typeorm';
import type { Office } from '../../identity/index.js';
import { read, type Statement } from '../../platform/database/index.js';
import { lightShown, type StepState } from '../../steps/index.js';
import type { InboxView } from '../domain/views.js';

export interface InboxCount {
  readonly state: StepState;
  readonly light: string;
  readonly count: number;
}

/** What is done is counted by nobody: there is no end to it. */
export type CountedView = Exclude<InboxView, 'done'>;

const HELD = `s.holder_kind = 'department'`;

const COUNTED: Record<CountedView, string> = {
  department: HELD,
  mine: `${HELD} and s.assignee is not null and s.assignee = $3::uuid`,
  unassigned: `${HELD} and s.assignee is null`,
  waiting: `s.holder_kind <> 'department' and s.received_on is not null`,
};

/**
 * Counted in an index alone (step_counted, step_assigned, step_waiting), office by office: by what is recorded, and within it
 * what has come to a brighter light since. Only the few sums are then given the light that they are shown in.
 */
export const countsStatement = (view: CountedView): Statement => ({
  name: `inbox-counts-${view}`,
  text: `
    select l.state, ${lightShown('l', '$2::timestamptz')} as light, sum(l.count)::int as count
    from jsonb_to_recordset($1) as o(department text, region text)
    cross join lateral (
      select s.state, s.light, count(*) as count,
        count(*) filter (where s.yellow_at <= $2) as yellow,
        count(*) filter (where s.blue_at <= $2 and (s.yellow_at <= $2) is not true) as blue
      from step s
      where s.department = o.department and s.region = o.region and ${COUNTED[view]}
      group by s.state, s.light) f
    cross join lateral (values
      (f.state, f.light, $2::timestamptz, null::timestamptz, f.yellow),
      (f.state, f.light, null, $2, f.blue),
      (f.state, f.light, null, null, f.count - f.yellow - f.blue)) as l(state, light, yellow_at, blue_at, count)
    where l.count > 0
    group by 1, 2`,
});

const STATEMENTS: Record<CountedView, Statement> = {
  department: countsStatement('department'),
  mine: countsStatement('mine'),
  unassigned: countsStatement('unassigned'),
  waiting: countsStatement('waiting'),
};

interface Whose {
  readonly offices: readonly Office[];
  readonly me: string | null;
}

export async function inboxCounts(
  db: DataSource,
  { offices, me }: Whose,
  view: CountedView,
  now: Date,
): Promise<InboxCount[]> {
  const values = [JSON.stringify(offices), now, ...(view === 'mine' ? [me] : [])];
  return read<InboxCount & Record<string, unknown>>(db, STATEMENTS[view], values);
}

const TAKEN: Statement = {
  name: 'inbox-taken',
  text: `
    select coalesce(sum(f.taken), 0)::int as taken, coalesce(sum(f.mine), 0)::int as mine, coalesce(sum(w.waiting), 0)::int as waiting
    from jsonb_to_recordset($1) as o(department text, region text)
    cross join lateral (
      select count(*) as taken, count(*) filter (where s.assignee = $2::uuid) as mine from step s
      where s.department = o.department and s.region = o.region and ${HELD} and s.assignee is not null) f
    cross join lateral (
      select count(*) as waiting from step s
      where s.department = o.department and s.region = o.region and ${COUNTED.waiting}) w`,
};

export interface Taken {
  /** Of all that the offices have: what somebody has taken, what I have, and what others hold beside it. */
  readonly taken: number;
  readonly mine: number;
  readonly waiting: number;
}

export async function inboxTaken(db: DataSource, { offices, me }: Whose): Promise<Taken> {
  const [row] = await read<Taken & Record<string, unknown>>(db, TAKEN, [JSON.stringify(offices), me]);
  return row ?? { taken: 0, mine: 0, waiting: 0 };
}
