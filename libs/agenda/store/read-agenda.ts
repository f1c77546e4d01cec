import type { DataSource } from 'typeorm';
import { OWNER } from '../../identity/domain/relation.js';
import { read, type Statement } from '../../platform/database/index.js';
import { BY_CLOCK, BY_STATE, ONLY_WHEN_NEAR, RATED_WITHIN_DAYS, TO_APPLY_FOR } from '../domain/agenda.js';

export interface AgendaSelection {
  readonly applicantId: string;
  readonly projectId: string | null;
  /** The key and the id of the last row of the page before. */
  readonly after: readonly string[] | null;
  readonly limit: number;
  readonly now: Date;
  /** The stages that are applied for as one, and the items of them that are not. */
  readonly together: { readonly stages: readonly string[]; readonly butFor: readonly string[] };
}

export interface AgendaRow extends Record<string, unknown> {
  readonly id: string;
  readonly source: 'clock' | 'step' | 'stage' | 'rating' | 'matter';
  /** The kind of clock or the state that it comes from. */
  readonly what: string;
  /** 容缺: the material; otherwise the number of what was raised. */
  readonly subject: string | null;
  readonly step_id: string | null;
  readonly item: string | null;
  readonly stage: string | null;
  readonly materials: readonly string[];
  readonly count: number;
  readonly due_on: string | null;
  readonly provisional: boolean;
  readonly light: string;
  readonly basis: string | null;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly catalogue_version: string;
  readonly key: string;
}

const LIGHT = `case when c.light in ('dark-red', 'red', 'yellow') then c.light when c.yellow_at <= $2 then 'yellow'
  when c.blue_at <= $2 then 'blue' else c.light end`;

const CORRECTIONS = `case when s.memo -> 'corrections' -> 'materials' is null then '{}'::text[]
  else array(select jsonb_array_elements_text(s.memo -> 'corrections' -> 'materials')) end`;

const NO_DATE = `'infinity'::timestamptz`;

/**
 * All that an applicant has to do, in all its projects: from its projects to their steps and to the limits that run on
 * these, each by its index. What may be applied for is one entry a stage; what has no date comes last.
 */
const AGENDA: Statement = {
  name: 'agenda-of-applicant',
  text: `
    with mine as materialized (
      select id, code, name, catalogue_version from project where applicant_id = $1 and ($3::uuid is null or id = $3)),
    of_clocks as (
      select c.id, 'clock' as source, c.kind as what, c.subject, s.id as step_id, s.item, s.stage,
        case when c.kind = 'correction' then ${CORRECTIONS} else '{}' end as materials, 1 as count, c.due_on,
        c.provisional, ${LIGHT} as light, c.basis, c.lapses_at as key, s.project_id
      from mine join step s on s.project_id = mine.id
        join clock c on c.step_id = s.id and c.state = 'running'
      where c.against_kind = 'applicant' and c.kind = any($4)
        and (c.kind <> all($5) or c.light <> 'green' or least(c.blue_at, c.yellow_at) <= $2)),
    of_steps as (
      select s.id, 'step', s.state, null::text, s.id, s.item, s.stage, ${CORRECTIONS}, 1, null::date, false, 'green',
        null::text, ${NO_DATE}, s.project_id
      from mine join step s on s.project_id = mine.id
      where (s.holder_kind = 'applicant' or s.holder = $11) and s.state = any($6)
        and not exists (select from of_clocks c where c.step_id = s.id)),
    of_stages as (
      select (array_agg(o.id order by o.id))[1], 'stage', 'open', null::text, o.single, min(o.item), o.stage, '{}'::text[],
        count(*)::int, null::date, false, 'green', null::text, ${NO_DATE}, o.project_id
      from (select s.id, s.project_id, s.stage, s.item,
            case when s.stage = any($12) and s.item <> all($13) then null else s.id end as single
          from mine join step s on s.project_id = mine.id where s.state = any($7)) o
      group by o.project_id, o.stage, o.single),
    of_ratings as (
      select s.id, 'rating', 'rating', null::text, s.id, s.item, s.stage, '{}'::text[], 1, null::date, false, 'green',
        null::text, ${NO_DATE}, s.project_id
      from mine join step s on s.project_id = mine.id
      where s.decided_on > ($2 at time zone 'Asia/Shanghai')::date - ${RATED_WITHIN_DAYS} and s.rating is null
        and s.department <> $11 and s.state in ('DELIVERED', 'F_FILED', 'COMPLETED', 'DENIED')),
    of_matters as (
      select m.id, 'matter', m.state, m.number, null::uuid, m.item, null::text, '{}'::text[], 1, null::date, false, 'green',
        null::text, coalesce(m.due_at, ${NO_DATE}), m.project_id
      from mine join matter m on m.project_id = mine.id
      where m.ended_at is null and m.state = 'S_REPLIED' and m.raised_by = 'applicant'),
    all_of_it as (
      select * from of_clocks union all select * from of_steps union all select * from of_stages
      union all select * from of_ratings union all select * from of_matters)
    select a.id, a.source, a.what, a.subject, a.step_id, a.item, a.stage, a.materials, a.count, a.due_on, a.provisional,
      a.light, a.basis, to_json(a.key) #>> '{}' as key, mine.id as project_id, mine.code as project_code,
      mine.name as project_name, mine.catalogue_version
    from all_of_it a join mine on mine.id = a.project_id
    where $8::timestamptz is null or (a.key, a.id) > ($8, $9::uuid)
    order by a.key, a.id limit $10`,
};

const KINDS = Object.keys(BY_CLOCK);
const STATES = Object.keys(BY_STATE);

export function agendaPage(db: DataSource, selection: AgendaSelection): Promise<AgendaRow[]> {
  const { applicantId, projectId, after, limit, now, together } = selection;
  const [key = null, id = null] = after ?? [];
  const lists = [KINDS, ONLY_WHEN_NEAR, STATES, TO_APPLY_FOR];
  const values = [
    applicantId,
    now,
    projectId,
    ...lists,
    key,
    id,
    limit,
    OWNER,
    together.stages,
    together.butFor,
  ];
  return read<AgendaRow>(db, AGENDA, values);
}
