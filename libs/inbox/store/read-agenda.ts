import type { DataSource } from 'typeorm';
import type { Office } from '../../identity/index.js';
import { read, type Statement } from '../../platform/database/index.js';
import { lightShown } from '../../steps/index.js';

export interface DueCount {
  readonly day: string;
  readonly light: string;
  readonly count: number;
}

const LIGHT = lightShown('s', '$4::timestamptz');

/** What is over at midnight was over with the day before it. */
const DAY = `((s.due_at - interval '1 second') at time zone 'Asia/Shanghai')::date`;

/** Only that stretch of step_inbox is walked. */
const agenda = (mine: boolean): Statement => ({
  name: `inbox-agenda${mine ? '-mine' : ''}`,
  text: `
    select f.day, f.light, count(*)::int as count
    from jsonb_to_recordset($1) as o(department text, region text)
    cross join lateral (
      select ${DAY} as day, ${LIGHT} as light from step s
      where s.department = o.department and s.region = o.region and s.holder_kind = 'department'
        and coalesce(s.due_at, 'infinity'::timestamptz) >= $2 and coalesce(s.due_at, 'infinity'::timestamptz) < $3
        ${mine ? 'and s.assignee = $5::uuid' : ''}) f
    group by 1, 2 order by 1, 2`,
});

const ALL = agenda(false);
const MINE = agenda(true);

export interface AgendaSelection {
  readonly offices: readonly Office[];
  readonly from: Date;
  readonly to: Date;
  /** Only what this account has taken. */
  readonly me: string | null;
  readonly now: Date;
}

/** How much ends on which day, by light. */
export function dueCounts(
  db: DataSource,
  { offices, from, to, me, now }: AgendaSelection,
): Promise<DueCount[]> {
  const values = [JSON.stringify(offices), from, to, now];
  return me === null
    ? read<DueCount & Record<string, unknown>>(db, ALL, values)
    : read<DueCount & Record<string, unknown>>(db, MINE, [...values, me]);
}
