import type { DataSource } from 'typeorm';
import { recordedFactsOf, type RecordedFact } from '../../facts/index.js';
import { read, type Statement, type Tx } from '../../platform/database/index.js';
import { lightShown, type MatterKind } from '../../steps/index.js';

/** Whose: those of one's own projects, those that one's office leads or raised, or all. */
export type MatterScope = 'own' | 'office' | 'any';

/** Only what now waits for who asks, or for the coordinator; only what was raised by who asks. */
export type MatterPart = 'all' | 'for-me' | 'for-coordinator' | 'by-me';

export type MatterOrder = 'due' | 'raised';

/** What is asked for; null is not narrowed. */
export interface MatterFilter {
  readonly state: string | null;
  readonly category: string | null;
  readonly class: string | null;
  readonly department: string | null;
  readonly region: string | null;
  readonly open: boolean | null;
  readonly late: boolean | null;
}

export interface MatterSelection extends MatterFilter {
  readonly kind: MatterKind;
  readonly scope: MatterScope;
  readonly part: MatterPart;
  readonly role: string;
  readonly applicantId: string | null;
  readonly ownDepartment: string | null;
  readonly ownRegion: string | null;
}

/** Somebody who has it now. */
export interface MatterHolder {
  readonly kind: string;
  readonly code: string;
  readonly region: string | null;
}

export interface MatterRow extends Record<string, unknown> {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly category: string;
  readonly class: string | null;
  readonly item: string | null;
  readonly said: string;
  readonly raised_at: Date;
  readonly raised_by: string;
  readonly raised_department: string | null;
  readonly department: string | null;
  readonly region: string | null;
  readonly person: string | null;
  readonly due_at: Date | null;
  readonly late_since: Date | null;
  readonly overdue: number;
  readonly reopened: number;
  readonly ended_at: Date | null;
  readonly holders: readonly MatterHolder[];
  /** Of what runs for it; none where nothing does. */
  readonly light: string | null;
  readonly due_on: string | null;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly catalogue_version: string;
  /** What the page is in the order of, as the database writes it. */
  readonly key: string;
}

const SCOPES: Record<MatterScope, string> = {
  own: 'm.project_id in (select id from project where applicant_id = $2::uuid)',
  office: `((m.department = $3 and m.region = $4) or (m.raised_department = $3 and m.raised_region = $4))`,
  any: 'true',
};

/** Who has it now, by the open duty of its kind and number. */
const waitsFor = (whom: string): string => `m.ended_at is null and exists (
  select from duty d join step s on s.id = d.step_id
  where d.project_id = m.project_id and d.kind = m.kind and d.subject = m.number and d.ended_at is null and ${whom})`;

/** The project's own file is led by the office of whoever coordinates. */
const COORDINATOR = `d.holder_kind = 'department' and d.holder = s.department and d.region = s.region`;

/**
 * Each of those that work in offices by the office, of which there is more to be seen than it leads: what has gone up to it, what
 * it is to confirm. The others by their role.
 */
const PARTS: Record<MatterPart, (scope: MatterScope) => string> = {
  all: (scope) => SCOPES[scope],
  'for-me': (scope) =>
    ({
      own: `${SCOPES.own} and ${waitsFor(`d.holder_kind = 'applicant'`)}`,
      office: waitsFor(`d.holder_kind = 'department' and d.holder = $3 and d.region = $4`),
      any: waitsFor(
        `case $12 when 'coordinator' then ${COORDINATOR} when 'supervisor' then d.holder = 'DSB' else false end`,
      ),
    })[scope],
  'for-coordinator': (scope) => `${SCOPES[scope]} and ${waitsFor(COORDINATOR)}`,
  'by-me': (scope) =>
    ({
      own: `${SCOPES.own} and m.raised_by = 'applicant'`,
      office: 'm.raised_department = $3 and m.raised_region = $4',
      any: 'm.raised_by = $12',
    })[scope],
};

/** The parameters are typed here once, since not every scope speaks of each. */
const FILTER = `
  m.kind = $1 and ($2::uuid is null or true) and ($3::text is null or true) and ($4::text is null or true)
  and ($12::text is null or true)
  and ($5::text is null or m.state = $5) and ($6::text is null or m.category = $6)
  and ($7::text is null or m.class = $7) and ($8::text is null or m.department = $8)
  and ($9::text is null or m.region = $9) and ($10::boolean is null or (m.ended_at is null) = $10)
  and ($11::boolean is null or (m.late_since is not null and m.ended_at is null) = $11)`;

const DUE = `coalesce(m.late_since, m.due_at, 'infinity'::timestamptz)`;

/** What has been over longest comes first; of what was raised the newest. What is over for good has no date any more. */
const ORDERS: Record<MatterOrder, { readonly key: string; readonly way: string; readonly only: string }> = {
  due: { key: DUE, way: 'asc', only: 'and m.ended_at is null' },
  raised: { key: 'm.raised_at', way: 'desc', only: '' },
};

const COLUMNS = `m.id, m.number, m.state, m.category, m.class, m.item, m.said, m.raised_at, m.raised_by, m.raised_department,
  m.department, m.region, m.person, m.due_at, m.late_since, m.overdue, m.reopened, m.ended_at, p.id as project_id,
  p.code as project_code, p.name as project_name, p.catalogue_version, h.holders, c.light, c.due_on::text`;

/** Who has it now, and what runs for it: by the duties and the clock of its kind and number on the project's own file. */
const beside = (now: string): string => `
  cross join lateral (
    select coalesce(json_agg(json_build_object('kind', holder_kind, 'code', holder, 'region', region) order by from_at), '[]') as holders
    from duty where project_id = m.project_id and kind = m.kind and subject = m.number and ended_at is null) h
  left join lateral (
    select ${lightShown('c', `${now}::timestamptz`)} as light, c.due_on
    from step s join clock c on c.step_id = s.id
    where s.project_id = m.project_id and s.item = 'PROJECT' and c.state = 'running' and c.kind = m.kind and c.subject = m.number
    order by c.lapses_at limit 1) c on true`;

/** Walked in matter_open, matter_raised or those of offices, from where the page begins, and only as far as it is long. */
export function listStatement(scope: MatterScope, part: MatterPart, order: MatterOrder): Statement {
  const { key, way, only } = ORDERS[order];
  const beyond = way === 'asc' ? '>' : '<';
  return {
    text: `
      select ${COLUMNS}, to_json(${key}) #>> '{}' as key
      from matter m join project p on p.id = m.project_id ${beside('$16')}
      where ${PARTS[part](scope)} and ${FILTER} ${only}
        and ($13::timestamptz is null or (${key}, m.id) ${beyond} ($13, $14::uuid))
      order by ${key} ${way}, m.id ${way} limit $15`,
  };
}

const values = (s: MatterSelection): unknown[] => [
  s.kind,
  s.applicantId,
  s.ownDepartment,
  s.ownRegion,
  s.state,
  s.category,
  s.class,
  s.department,
  s.region,
  s.open,
  s.late,
  s.role,
];

export function mattersPage(
  db: DataSource,
  selection: MatterSelection & {
    readonly order: MatterOrder;
    readonly after: readonly string[] | null;
    readonly limit: number;
    readonly now: Date;
  },
): Promise<MatterRow[]> {
  const { scope, part, order, after, limit, now } = selection;
  const [key = null, id = null] = after ?? [];
  return read<MatterRow>(db, listStatement(scope, part, order), [...values(selection), key, id, limit, now]);
}

const OF_PROJECT: Statement = {
  name: 'matters-of-project',
  text: `
    select ${COLUMNS}, '' as key from matter m join project p on p.id = m.project_id ${beside('$4')}
    where m.project_id = $1 and m.kind = $2 and ($3::text is null or m.number = $3)
    order by m.raised_at, m.id`,
};

/** All of a project, or the one of that number, the oldest first. */
export const mattersOf = (
  tx: Tx,
  projectId: string,
  kind: MatterKind,
  { now, number = null }: { readonly now: Date; readonly number?: string | null },
): Promise<MatterRow[]> => tx.run<MatterRow>(OF_PROJECT, [projectId, kind, number, now]);

const HISTORY: Statement = {
  name: 'history-of-matter',
  text: `
    select body, hash from fact
    where project_id = $1 and (body::json #>> $2 = $3
      or (body::json #>> '{data,clock}' = $4 and body::json #>> '{data,subject}' = $3))
    order by seq`,
};

/** What its facts call it. */
const NAMED_AS: Record<MatterKind, string> = { issue: 'issue', enforcement: 'incident' };

/** All that happened to it and to its limits, in the order in which it did. */
export function historyOf(
  tx: Tx,
  projectId: string,
  kind: MatterKind,
  number: string,
): Promise<RecordedFact[]> {
  return recordedFactsOf(tx, HISTORY, [projectId, ['data', NAMED_AS[kind]], number, kind]);
}

/** How much there is of something. */
export interface MatterCount extends Record<string, unknown> {
  readonly by: 'all' | 'category' | 'department' | 'class' | 'age';
  readonly code: string | null;
  readonly region: string | null;
  readonly open: number;
  readonly late: number;
  readonly overdue: number;
  readonly reopened: number;
  readonly closed: number;
  readonly in_time: number;
}

/** By the days since it was raised; of what is over, none. */
const AGE = `case when m.ended_at is not null then null when m.raised_at > $13::timestamptz - interval '7 days' then '7'
  when m.raised_at > $13 - interval '30 days' then '30' when m.raised_at > $13 - interval '90 days' then '90' else 'older' end`;

/** One look at all of them: as a whole, and by each of what they are counted by. */
export const figuresStatement = (scope: MatterScope, part: MatterPart): Statement => ({
  text: `
    with m as (select category, department, region, class, ${AGE} as age, ended_at is null as is_open,
        ended_at is null and late_since is not null as is_late, overdue, reopened,
        ended_at is not null and state <> all ($14::text[]) as is_closed
      from matter m where ${PARTS[part](scope)} and ${FILTER})
    select case when grouping(category) = 0 then 'category' when grouping(department) = 0 then 'department'
        when grouping(class) = 0 then 'class' when grouping(age) = 0 then 'age' else 'all' end as by,
      coalesce(category, department, class, age) as code, region,
      count(*) filter (where is_open)::int as open, count(*) filter (where is_late)::int as late,
      count(*) filter (where overdue > 0)::int as overdue, count(*) filter (where reopened > 0)::int as reopened,
      count(*) filter (where is_closed)::int as closed,
      count(*) filter (where is_closed and overdue = 0)::int as in_time
    from m group by grouping sets ((category), (department, region), (class), (age), ())
    order by 1, 2, 3`,
});

/** `dropped`: the states in which it came to nothing, which counts as closed by nobody. */
export const matterFigures = (
  db: DataSource,
  selection: MatterSelection,
  { now, dropped }: { readonly now: Date; readonly dropped: readonly string[] },
): Promise<MatterCount[]> =>
  read<MatterCount>(db, figuresStatement(selection.scope, selection.part), [
    ...values(selection),
    now,
    dropped,
  ]);
