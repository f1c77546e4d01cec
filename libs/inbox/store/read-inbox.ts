import type { DataSource } from 'typeorm';
import type { Office } from '../../identity/index.js';
import { read, type Statement } from '../../platform/database/index.js';
import { lightShown, type StepState } from '../../steps/index.js';

export type InboxOrder = 'due' | 'received';

export interface InboxSelection {
  readonly offices: readonly Office[];
  readonly order: InboxOrder;
  readonly states: readonly StepState[] | null;
  readonly light: string | null;
  readonly stage: string | null;
  readonly item: string | null;
  /** Only what ends before this instant. */
  readonly dueBefore: Date | null;
  /** A part of the project's name or code. */
  readonly project: string | null;
  /** The sort key and the id of the last row of the page before. */
  readonly after: readonly string[] | null;
  readonly limit: number;
  readonly now: Date;
}

export interface InboxRow {
  readonly id: string;
  readonly key: string;
  readonly item: string;
  readonly stage: string;
  readonly department: string;
  readonly region: string;
  readonly state: StepState;
  readonly state_since: Date;
  readonly light: string;
  readonly received_on: string | null;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly catalogue_version: string;
  readonly clock: string | null;
  readonly due_on: string | null;
  readonly provisional: boolean | null;
}

const LIGHT = lightShown('s', '$10::timestamptz');

const DUE = `coalesce(s.due_at, 'infinity'::timestamptz)`;

/** What has no date comes last. */
const KEYS: Record<InboxOrder, { readonly sql: string; readonly type: string }> = {
  due: { sql: DUE, type: 'timestamptz' },
  received: { sql: `coalesce(s.received_on, 'infinity'::date)`, type: 'date' },
};

const OF_PROJECT = `and s.project_id in (select id from project where name like $11 or code like $11)`;

/**
 * A page of the inboxes of some offices. Each office's is walked in the index step_inbox alone, by its due dates from
 * where the page begins, and only as far as the page is long; the rows themselves are read for the page. Sorted by
 * receipt the index is read through and the page is what comes first.
 */
export function inboxStatement(order: InboxOrder, ofProject: boolean): Statement {
  const { sql: key, type } = KEYS[order];
  return {
    name: `inbox-by-${order}${ofProject ? '-of-project' : ''}`,
    text: `
      with page as (
        select f.id, f.key
        from jsonb_to_recordset($1) as o(department text, region text)
        cross join lateral (
          select s.id, ${key} as key from step s
          where s.department = o.department and s.region = o.region and s.holder_kind = 'department'
            and (${key}, s.id) > ($2::${type}, $3::uuid)
            and ($4::text[] is null or s.state = any($4)) and ($5::text is null or ${LIGHT} = $5)
            and ($6::text is null or s.stage = $6) and ($7::text is null or s.item = $7)
            and ($8::timestamptz is null or ${DUE} < $8)
            ${ofProject ? OF_PROJECT : ''}
          order by ${key}, s.id limit $9) f
        order by f.key, f.id limit $9)
      select s.id, to_json(page.key) #>> '{}' as key, s.item, s.stage, s.department, s.region, s.state, s.state_since,
        ${LIGHT} as light, s.received_on, p.id as project_id, p.code as project_code, p.name as project_name, p.catalogue_version,
        c.kind as clock, c.due_on, c.provisional
      from page join step s on s.id = page.id join project p on p.id = s.project_id
      left join lateral (
        select kind, due_on, provisional from clock
        where step_id = s.id and state in ('running', 'paused', 'lapsed') and lapses_at = s.due_at
          and against_kind = 'department' order by nature limit 1) c on true
      order by page.key, page.id`,
  };
}

const STATEMENTS: Record<InboxOrder, readonly [Statement, Statement]> = {
  due: [inboxStatement('due', false), inboxStatement('due', true)],
  received: [inboxStatement('received', false), inboxStatement('received', true)],
};

const FIRST = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

export async function inboxPage(db: DataSource, selection: InboxSelection): Promise<InboxRow[]> {
  const { offices, order, states, light, stage, item, dueBefore, project, after, limit, now } = selection;
  const [key, id] = after ?? FIRST;
  const values = [JSON.stringify(offices), key, id, states, light, stage, item, dueBefore, limit, now];
  const [all, ofProject] = STATEMENTS[order];
  if (project === null) return read<InboxRow & Record<string, unknown>>(db, all, values);
  const pattern = `%${project.replace(/[\\%_]/g, '\\$&')}%`;
  return read<InboxRow & Record<string, unknown>>(db, ofProject, [...values, pattern]);
}

export interface InboxCount {
  readonly state: StepState;
  readonly light: string;
  readonly count: number;
}

/**
 * Counted in the index step_counted alone, office by office, in its order: by what is recorded, and within it what has
 * come to a brighter light since. Only the few sums are then given the light that they are shown in.
 */
export const INBOX_COUNTS: Statement = {
  name: 'inbox-counts',
  text: `
    select l.state, ${lightShown('l', '$2::timestamptz')} as light, sum(l.count)::int as count
    from jsonb_to_recordset($1) as o(department text, region text)
    cross join lateral (
      select s.state, s.light, count(*) as count,
        count(*) filter (where s.yellow_at <= $2) as yellow,
        count(*) filter (where s.blue_at <= $2 and (s.yellow_at <= $2) is not true) as blue
      from step s
      where s.department = o.department and s.region = o.region and s.holder_kind = 'department'
      group by s.state, s.light) f
    cross join lateral (values
      (f.state, f.light, $2::timestamptz, null::timestamptz, f.yellow),
      (f.state, f.light, null, $2, f.blue),
      (f.state, f.light, null, null, f.count - f.yellow - f.blue)) as l(state, light, yellow_at, blue_at, count)
    where l.count > 0
    group by 1, 2`,
};

export async function inboxCounts(
  db: DataSource,
  offices: readonly Office[],
  now: Date,
): Promise<InboxCount[]> {
  return read<InboxCount & Record<string, unknown>>(db, INBOX_COUNTS, [JSON.stringify(offices), now]);
}
