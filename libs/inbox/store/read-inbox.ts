import type { DataSource } from 'typeorm';
import type { Office } from '../../identity/index.js';
import { read, type Statement } from '../../platform/database/index.js';
import { lightShown, type StepState } from '../../steps/index.js';
import { orderOf, type InboxOrder, type InboxView, type RowOrder } from '../domain/views.js';

export interface InboxSelection {
  readonly offices: readonly Office[];
  readonly view: InboxView;
  readonly order: InboxOrder;
  /** Whose own is asked for. */
  readonly me: string | null;
  readonly states: readonly StepState[] | null;
  readonly light: string | null;
  readonly stage: string | null;
  readonly item: string | null;
  /** Only what ends from this instant on. */
  readonly dueFrom: Date | null;
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
  readonly holder_kind: string | null;
  readonly holder: string | null;
  readonly decision: 'granted' | 'refused' | null;
  readonly light: string;
  readonly received_on: string | null;
  readonly assignee: string | null;
  readonly assignee_name: string | null;
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

interface Key {
  readonly sql: string;
  readonly type: string;
  readonly way: 'asc' | 'desc';
  readonly first: readonly [key: string, id: string];
}

const LEAST = '00000000-0000-0000-0000-000000000000';
const MOST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** What has no date comes last. */
const KEYS: Record<RowOrder, Key> = {
  due: { sql: DUE, type: 'timestamptz', way: 'asc', first: ['-infinity', LEAST] },
  received: {
    sql: `coalesce(s.received_on, 'infinity'::date)`,
    type: 'date',
    way: 'asc',
    first: ['-infinity', LEAST],
  },
  newest: { sql: 's.state_since', type: 'timestamptz', way: 'desc', first: ['infinity', MOST] },
};

const HELD = `s.holder_kind = 'department'`;

/** Each is what one index holds: step_inbox, step_assigned, step_waiting, step_done. */
const VIEWS: Record<InboxView, (me: string) => string> = {
  department: () => HELD,
  mine: (me) => `${HELD} and s.assignee is not null and s.assignee = ${me}::uuid`,
  unassigned: () => `${HELD} and s.assignee is null`,
  waiting: () => `s.holder_kind <> 'department' and s.received_on is not null`,
  done: () => `s.holder_kind is null and s.received_on is not null`,
};

/** The words are looked for in the index project_called, and then as they stand. */
const ofProject = (words: string): string => `
  and s.project_id in (select id from project where pairs_of(name || ' ' || code) @> pairs_of(${words}::text)
    and position(lower(${words}::text) in lower(name || ' ' || code)) > 0)`;

/** The limit that presses whoever has it; of what is decided, the one that still runs for its delivery. */
const CLOCK = {
  open: `state in ('running', 'paused', 'lapsed') and lapses_at = s.due_at and against_kind = s.holder_kind order by nature`,
  done: `state = 'running' and against_kind = 'department' order by lapses_at`,
};

/**
 * A page of the inboxes of some offices. Each office's is walked in the index of its view alone, by its key from where the
 * page begins, and only as far as the page is long; the rows themselves are read for the page. Sorted by receipt the index
 * is read through and the page is what comes first.
 */
export function inboxStatement(view: InboxView, order: RowOrder, byProject: boolean): Statement {
  const { sql: key, type, way } = KEYS[order];
  const beyond = way === 'asc' ? '>' : '<';
  const words = view === 'mine' ? '$13' : '$12';
  return {
    name: `inbox-${view}-by-${order}${byProject ? '-of-project' : ''}`,
    text: `
      with page as (
        select f.id, f.key
        from jsonb_to_recordset($1) as o(department text, region text)
        cross join lateral (
          select s.id, ${key} as key from step s
          where s.department = o.department and s.region = o.region and ${VIEWS[view]('$12')}
            and (${key}, s.id) ${beyond} ($2::${type}, $3::uuid)
            and ($4::text[] is null or s.state = any($4)) and ($5::text is null or ${LIGHT} = $5)
            and ($6::text is null or s.stage = $6) and ($7::text is null or s.item = $7)
            and ($8::timestamptz is null or ${DUE} < $8) and ($11::timestamptz is null or ${DUE} >= $11)
            ${byProject ? ofProject(words) : ''}
          order by ${key} ${way}, s.id ${way} limit $9) f
        order by f.key ${way}, f.id ${way} limit $9)
      select s.id, to_json(page.key) #>> '{}' as key, s.item, s.stage, s.department, s.region, s.state, s.state_since,
        s.holder_kind, s.holder, s.decision, s.assignee, a.name as assignee_name, ${LIGHT} as light, s.received_on,
        p.id as project_id, p.code as project_code, p.name as project_name, p.catalogue_version, c.kind as clock, c.due_on,
        c.provisional
      from page join step s on s.id = page.id join project p on p.id = s.project_id
      left join account a on a.id = s.assignee
      left join lateral (
        select kind, due_on, provisional from clock
        where step_id = s.id and ${CLOCK[view === 'done' ? 'done' : 'open']} limit 1) c on true
      order by page.key ${way}, page.id ${way}`,
  };
}

const statements = new Map<string, Statement>();

function statementFor(view: InboxView, order: RowOrder, byProject: boolean): Statement {
  const name = `${view} ${order} ${String(byProject)}`;
  const known = statements.get(name) ?? inboxStatement(view, order, byProject);
  statements.set(name, known);
  return known;
}

export async function inboxPage(db: DataSource, selection: InboxSelection): Promise<InboxRow[]> {
  const { offices, view, me, states, light, stage, item, dueFrom, dueBefore, project, limit, now } =
    selection;
  const order = orderOf(view, selection.order);
  const [key, id] = selection.after ?? KEYS[order].first;
  const values = [
    ...[JSON.stringify(offices), key, id, states, light, stage, item, dueBefore, limit, now, dueFrom],
    ...(view === 'mine' ? [me] : []),
    ...(project === null ? [] : [project]),
  ];
  return read<InboxRow & Record<string, unknown>>(db, statementFor(view, order, project !== null), values);
}
