import type { ChainHead } from '../../facts/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { ProjectFile } from '../domain/project-file.js';
import type { StepFile } from '../domain/step-file.js';
import { sheetOf, type CaseWorked, type Sheet, type Written } from './case-sheet.js';
import { insertRounds } from './insert-rounds.js';

/** An answer that is kept with its key, so that the same request gets the same answer. */
export interface KeptAnswer {
  readonly actor: string;
  readonly key: string;
  readonly requestHash: string;
  readonly response: unknown;
}

/**
 * Projects and steps are looked for by the projects' ids, which indexes hold: by the rows alone the planner, which
 * cannot know how few they are, would walk through whole tables.
 */
const WRITE = {
  name: 'write-project-files',
  text: `
    with
      p as (
        update project set chain_seq = n.chain_seq, chain_hash = decode(n.chain_hash, 'hex'), milestones = n.milestones,
          completed_at = n.completed_at
        from jsonb_to_recordset($2) as n(id uuid, chain_seq bigint, chain_hash text, milestones text[], completed_at timestamptz)
        where project.id = n.id and project.id = any($1)),
      s as (
        update step set state = n.state, state_since = n.state_since, holder_kind = n.holder_kind, holder = n.holder,
          held_since = n.held_since,
          decision = n.decision, received_on = n.received_on, accepted_on = n.accepted_on, decided_on = n.decided_on,
          due_at = n.due_at, wake_at = n.wake_at, light = n.light, blue_at = n.blue_at, yellow_at = n.yellow_at,
          materials = n.materials, memo = n.memo
        from jsonb_to_recordset($3) as n(id uuid, state text, state_since timestamptz, holder_kind text, holder text,
          held_since timestamptz, decision text, received_on date, accepted_on date, decided_on date, due_at timestamptz, wake_at timestamptz,
          light text, blue_at timestamptz, yellow_at timestamptz, materials jsonb, memo jsonb)
        where step.id = n.id and step.project_id = any($1)),
      o as (
        update step set state = n.state, state_since = n.at, held_since = n.at, holder_kind = 'applicant', holder = 'applicant'
        from jsonb_to_recordset($4) as n(id uuid, state text, at timestamptz)
        where step.id = n.id and step.project_id = any($1)),
      c as (
        insert into clock (id, project_id, step_id, kind, nature, against_kind, against, basis, unit, n, trigger_on, excluded,
          extended, prolonged, strict_days, watch, subject, parameter, on_day, ahead, remind_at, wakes_at, due_on, provisional, lapses_at,
          blue_at, yellow_at, light, state, started_at, ended_at)
        select id, project_id, step_id, kind, nature, against_kind, against, basis, unit, n, trigger_on, excluded, extended,
          prolonged, strict_days, watch, subject, parameter, on_day, ahead, remind_at, wakes_at, due_on, provisional, lapses_at, blue_at,
          yellow_at, light, state, started_at, ended_at
        from jsonb_to_recordset($5) as n(id uuid, project_id uuid, step_id uuid, kind text, nature text, against_kind text,
          against text, basis text, unit text, n int, trigger_on date, excluded jsonb, extended int, prolonged int,
          strict_days int, watch text, subject text, parameter text, on_day date, ahead jsonb, remind_at timestamptz[],
          wakes_at timestamptz, due_on date, provisional boolean, lapses_at timestamptz, blue_at timestamptz,
          yellow_at timestamptz, light text, state text, started_at timestamptz, ended_at timestamptz)
        on conflict (id) do update set n = excluded.n, trigger_on = excluded.trigger_on, on_day = excluded.on_day, excluded = excluded.excluded, extended = excluded.extended,
          prolonged = excluded.prolonged, remind_at = excluded.remind_at, wakes_at = excluded.wakes_at, due_on = excluded.due_on,
          provisional = excluded.provisional, lapses_at = excluded.lapses_at, blue_at = excluded.blue_at,
          yellow_at = excluded.yellow_at, light = excluded.light, state = excluded.state, ended_at = excluded.ended_at),
      h as (
        insert into holding (step_id, project_id, item, stage, state, holder_kind, holder, region, from_at, to_at)
        select step_id, project_id, item, stage, state, holder_kind, holder, region, from_at, to_at
        from jsonb_to_recordset($6) as n(step_id uuid, project_id uuid, item text, stage text, state text, holder_kind text,
          holder text, region text, from_at timestamptz, to_at timestamptz)),
      f as (
        insert into fact (project_id, seq, name, item, step_id, at, body, hash)
        select project_id, seq, name, item, step_id, at, body, decode(hash, 'hex')
        from jsonb_to_recordset($7) as n(project_id uuid, seq bigint, name text, item text, step_id uuid, at timestamptz,
          body text, hash text)),
      b as (
        insert into outbox (step_id, watch, seq, over)
        select step_id, watch, seq, over from jsonb_to_recordset($8) as n(step_id uuid, watch text, seq bigint, over boolean)),
      r as (
        insert into reminder (project_id, seq, to_kind, to_code, region, applicant_id, at, name, item, step_id, data)
        select project_id, seq, to_kind, to_code, region, applicant_id, at, name, item, step_id, data
        from jsonb_to_recordset($9) as n(project_id uuid, seq bigint, to_kind text, to_code text, region text,
          applicant_id uuid, at timestamptz, name text, item text, step_id uuid, data jsonb)),
      x as (
        insert into suspended_right (applicant_id, suspended_right, until, from_at, because, project_id, step_id)
        select applicant_id, suspended_right, until, from_at, because, project_id, step_id
        from jsonb_to_recordset($10) as n(applicant_id uuid, suspended_right text, until date, from_at timestamptz,
          because text, project_id uuid, step_id uuid)),
      u as (
        insert into duty (id, project_id, step_id, item, kind, subject, holder_kind, holder, region, person, from_at, due_at, ended_at)
        select id, project_id, step_id, item, kind, subject, holder_kind, holder, region, person, from_at, due_at, ended_at
        from jsonb_to_recordset($11) as n(id uuid, project_id uuid, step_id uuid, item text, kind text, subject text,
          holder_kind text, holder text, region text, person text, from_at timestamptz, due_at timestamptz, ended_at timestamptz)
        on conflict (id) do update set due_at = coalesce(excluded.due_at, duty.due_at), ended_at = excluded.ended_at),
      m as (
        insert into matter (id, project_id, kind, number, state, category, class, item, said, raised_at, raised_by,
          raised_department, raised_region, department, region, person, due_at, late_since, overdue, reopened, ended_at)
        select id, project_id, kind, number, state, category, class, item, said, raised_at, raised_by, raised_department,
          raised_region, department, region, person, due_at, late_since, overdue, reopened, ended_at
        from jsonb_to_recordset($13) as n(id uuid, project_id uuid, kind text, number text, state text, category text,
          class text, item text, said text, raised_at timestamptz, raised_by text, raised_department text, raised_region text,
          department text, region text, person text, due_at timestamptz, late_since timestamptz, overdue int, reopened int,
          ended_at timestamptz)
        on conflict (id) do update set state = excluded.state, category = excluded.category, class = excluded.class,
          item = excluded.item, department = excluded.department, region = excluded.region, person = excluded.person,
          due_at = excluded.due_at, late_since = excluded.late_since, overdue = excluded.overdue,
          reopened = excluded.reopened, ended_at = excluded.ended_at),
      t as (
        insert into tally (measure, on_day, step_id, project_id, region, department, stage, item, holder_kind, holder, what,
          from_at, days, paused, share, officer)
        select measure, on_day, step_id, project_id, region, department, stage, item, holder_kind, holder, what, from_at,
          days, paused, share, officer
        from jsonb_to_recordset($14) as n(measure text, on_day date, step_id uuid, project_id uuid, region text,
          department text, stage text, item text, holder_kind text, holder text, what text, from_at timestamptz, days int,
          paused int, share int, officer uuid)
        returning date_trunc('month', on_day)::date as month),
      l as (
        insert into tally_late (month) select distinct month from t where month in (select month from tally_month)),
      i as (
        insert into idempotency (actor, key, request_hash, response)
        select actor, key, request_hash, response
        from json_to_recordset($12::json) as n(actor text, key text, request_hash text, response json))
    select 1`,
};

/** Everything that one transaction did to a project, in one statement: state, clocks, holders, facts, bells, answer. */
export async function writeProjectFile(
  tx: Tx,
  head: ChainHead,
  before: ReadonlyMap<string, StepFile>,
  file: ProjectFile,
  answer: KeptAnswer | null,
): Promise<Written> {
  const [written] = await writeProjectFiles(tx, [{ head, before, file }], answer);
  if (!written) throw new Error('nothing was written');
  return written;
}

/** The same for several projects, each with a chain of its own. */
export async function writeProjectFiles(
  tx: Tx,
  cases: readonly CaseWorked[],
  answer: KeptAnswer | null = null,
): Promise<Written[]> {
  const sheets = cases.map(sheetOf);
  for (const { project, rounds } of sheets) await insertRounds(tx, project.id, rounds);
  const all = (of: (sheet: Sheet) => readonly object[]): string => JSON.stringify(sheets.flatMap(of));
  await tx.run(WRITE, [
    sheets.map(({ project }) => project.id),
    all((sheet) => [sheet.project]),
    all((sheet) => sheet.steps),
    all((sheet) => sheet.openings),
    all((sheet) => sheet.clocks),
    all((sheet) => sheet.holdings),
    all((sheet) => sheet.facts),
    all((sheet) => sheet.bells),
    all((sheet) => sheet.reminders),
    all((sheet) => sheet.suspensions),
    all((sheet) => sheet.duties),
    JSON.stringify(answer === null ? [] : [answerRow(answer)]),
    all((sheet) => sheet.matters),
    all((sheet) => sheet.tallies),
  ]);
  return sheets.map(({ written }) => written);
}

const answerRow = ({ actor, key, requestHash, response }: KeptAnswer): object => ({
  actor,
  key,
  request_hash: requestHash,
  response,
});
