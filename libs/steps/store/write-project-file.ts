import type { Clock } from '../../clocks/domain/clock.js';
import { chainFacts, type ChainedFact, type ChainHead } from '../../facts/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Journal, Suspension } from '../domain/journal.js';
import type { ProjectFile } from '../domain/project-file.js';
import type { StepFile } from '../domain/step-file.js';
import { bellsFor } from './bells.js';
import { insertRounds } from './insert-rounds.js';
import { clockToRow, holdingToRow, stepToRow } from './rows.js';

/** An answer that is kept with its key, so that the same request gets the same answer. */
export interface KeptAnswer {
  readonly actor: string;
  readonly key: string;
  readonly requestHash: string;
  readonly response: unknown;
}

/**
 * Steps are looked for among their project's, which an index holds together: by their ids alone the planner, which
 * cannot know how few they are, would walk through the whole table.
 */
const WRITE = {
  name: 'write-project-file',
  text: `
    with
      p as (update project set chain_seq = $2, chain_hash = $3, milestones = $4, completed_at = $5 where id = $1),
      s as (
        update step set state = n.state, state_since = n.state_since, holder_kind = n.holder_kind, holder = n.holder,
          decision = n.decision, received_on = n.received_on, accepted_on = n.accepted_on, decided_on = n.decided_on,
          due_at = n.due_at, wake_at = n.wake_at, light = n.light, blue_at = n.blue_at, yellow_at = n.yellow_at,
          materials = n.materials, memo = n.memo
        from jsonb_to_recordset($6) as n(id uuid, state text, state_since timestamptz, holder_kind text, holder text,
          decision text, received_on date, accepted_on date, decided_on date, due_at timestamptz, wake_at timestamptz,
          light text, blue_at timestamptz, yellow_at timestamptz, materials jsonb, memo jsonb)
        where step.id = n.id and step.project_id = $1),
      o as (
        update step set state = n.state, state_since = n.at, holder_kind = 'applicant', holder = 'applicant'
        from jsonb_to_recordset($7) as n(id uuid, state text, at timestamptz)
        where step.id = n.id and step.project_id = $1),
      c as (
        insert into clock (id, project_id, step_id, kind, nature, against_kind, against, basis, unit, n, trigger_on, excluded,
          extended, prolonged, strict_days, watch, subject, parameter, on_day, ahead, remind_at, wakes_at, due_on, provisional, lapses_at,
          blue_at, yellow_at, light, state, started_at, ended_at)
        select id, $1, step_id, kind, nature, against_kind, against, basis, unit, n, trigger_on, excluded, extended,
          prolonged, strict_days, watch, subject, parameter, on_day, ahead, remind_at, wakes_at, due_on, provisional, lapses_at, blue_at,
          yellow_at, light, state, started_at, ended_at
        from jsonb_to_recordset($8) as n(id uuid, step_id uuid, kind text, nature text, against_kind text, against text,
          basis text, unit text, n int, trigger_on date, excluded jsonb, extended int, prolonged int, strict_days int, watch text,
          subject text, parameter text, on_day date, ahead jsonb, remind_at timestamptz[], wakes_at timestamptz, due_on date,
          provisional boolean, lapses_at timestamptz, blue_at timestamptz, yellow_at timestamptz, light text, state text,
          started_at timestamptz, ended_at timestamptz)
        on conflict (id) do update set n = excluded.n, excluded = excluded.excluded, extended = excluded.extended,
          prolonged = excluded.prolonged, remind_at = excluded.remind_at, wakes_at = excluded.wakes_at, due_on = excluded.due_on,
          provisional = excluded.provisional, lapses_at = excluded.lapses_at, blue_at = excluded.blue_at,
          yellow_at = excluded.yellow_at, light = excluded.light, state = excluded.state, ended_at = excluded.ended_at),
      h as (
        insert into holding (step_id, project_id, item, stage, state, holder_kind, holder, region, from_at, to_at)
        select step_id, $1, item, stage, state, holder_kind, holder, region, from_at, to_at
        from jsonb_to_recordset($9) as n(step_id uuid, item text, stage text, state text, holder_kind text, holder text,
          region text, from_at timestamptz, to_at timestamptz)),
      f as (
        insert into fact (project_id, seq, name, item, step_id, at, body, hash)
        select $1, seq, name, item, step_id, at, body, decode(hash, 'hex')
        from jsonb_to_recordset($10) as n(seq bigint, name text, item text, step_id uuid, at timestamptz, body text, hash text)),
      b as (
        insert into outbox (step_id, watch, seq, over)
        select step_id, watch, $2, over from jsonb_to_recordset($11) as n(step_id uuid, watch text, over boolean)),
      r as (
        insert into reminder (project_id, seq, to_kind, to_code, region, applicant_id, at, name, item, step_id, data)
        select $1, seq, to_kind, to_code, region, case when to_kind = 'applicant' then $13::uuid end, at, name, item, step_id, data
        from jsonb_to_recordset($14) as n(seq bigint, to_kind text, to_code text, region text, at timestamptz, name text,
          item text, step_id uuid, data jsonb)),
      x as (
        insert into suspended_right (applicant_id, suspended_right, until, from_at, because, project_id, step_id)
        select $13::uuid, suspended_right, until, from_at, because, $1, step_id
        from jsonb_to_recordset($15) as n(suspended_right text, until date, from_at timestamptz, because text, step_id uuid)),
      i as (
        insert into idempotency (actor, key, request_hash, response)
        select actor, key, request_hash, response
        from json_to_recordset($12::json) as n(actor text, key text, request_hash text, response json))
    select 1`,
};

export interface Written {
  readonly chain: ChainHead;
  readonly bells: number;
  readonly transitions: readonly string[];
}

/** Everything that one transaction did to a project, in one statement: state, clocks, holders, facts, bells, answer. */
export async function writeProjectFile(
  tx: Tx,
  head: ChainHead,
  before: ReadonlyMap<string, StepFile>,
  file: ProjectFile,
  answer: KeptAnswer | null,
): Promise<Written> {
  const changed = file.allFiles().filter((step) => before.get(step.id) !== step);
  const chained = chainFacts(head, file.journal.facts, new Date());
  const bells = changed.flatMap((step) => bellsFor(before.get(step.id), step));
  await insertRounds(
    tx,
    file.project.id,
    changed.filter((step) => step.round > 1 && !before.has(step.id)),
  );
  const atHand = new Set(file.allFiles().map((step) => step.id));
  const openings = file.openings.filter(({ standing }) => !atHand.has(standing.id));
  const { project } = file;
  await tx.run(WRITE, [
    project.id,
    chained.head.seq,
    chained.head.hash,
    project.milestones,
    project.completedAt,
    JSON.stringify(changed.map(stepToRow)),
    JSON.stringify(openings.map(({ standing, at }) => ({ id: standing.id, state: standing.state, at }))),
    JSON.stringify(changed.flatMap((step) => changedClocks(before.get(step.id), step))),
    JSON.stringify(file.journal.holdings.map(holdingToRow)),
    JSON.stringify(chained.links.map(factRow)),
    JSON.stringify(bells),
    JSON.stringify(answer === null ? [] : [answerRow(answer)]),
    project.applicantId,
    JSON.stringify(reminderRows(file.journal, chained.links)),
    JSON.stringify(file.journal.suspensions.map(suspensionRow)),
  ]);
  return { chain: chained.head, bells: bells.length, transitions: file.journal.transitions };
}

function changedClocks(before: StepFile | undefined, after: StepFile): object[] {
  const known = new Set<Clock>(before?.clocks ?? []);
  return after.clocks.filter((clock) => !known.has(clock)).map((clock) => clockToRow(clock, after.id));
}

const factRow = ({ seq, name, item, stepId, at, body, hash }: ChainedFact): object => ({
  seq,
  name,
  item,
  step_id: stepId,
  at,
  body,
  hash: hash.toString('hex'),
});

const answerRow = ({ actor, key, requestHash, response }: KeptAnswer): object => ({
  actor,
  key,
  request_hash: requestHash,
  response,
});

function reminderRows({ facts, reminders }: Journal, links: readonly ChainedFact[]): object[] {
  const numbers = new Map(facts.map((fact, i) => [fact, links[i]?.seq]));
  return reminders.map(({ to, fact }) => ({
    seq: numbers.get(fact),
    to_kind: to.kind,
    to_code: to.code,
    region: to.region,
    at: fact.at,
    name: fact.name,
    item: fact.item ?? null,
    step_id: fact.stepId ?? null,
    data: fact.data,
  }));
}

const suspensionRow = ({ right, until, from, because, stepId }: Suspension): object => ({
  suspended_right: right,
  until,
  from_at: from,
  because,
  step_id: stepId,
});
