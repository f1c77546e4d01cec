import { dayOf } from '../../calendar/domain/day.js';
import type { ChainedFact, ChainHead } from '../../facts/index.js';
import type { Facts } from '../../catalogue/domain/catalogue.js';
import type { Tx } from '../../platform/database/index.js';
import { wakesAt } from '../../steps/domain/settle.js';
import type { InitialStep, KeptAnswer, Project, Standing, StepFile } from '../../steps/index.js';

export interface NewProject {
  readonly project: Project & {
    readonly name: string;
    readonly catalogueVersion: string;
    readonly registeredAt: Date;
    readonly facts: Facts;
    readonly park?: string;
  };
  readonly steps: readonly InitialStep[];
  readonly standings: readonly Standing[];
  /** Of the steps with which something has happened already. */
  readonly files: readonly StepFile[];
  readonly chained: { readonly head: ChainHead; readonly links: readonly ChainedFact[] };
  readonly kept: KeptAnswer | null;
}

const INSERT = {
  name: 'insert-project',
  text: `
    with
      i as (
        insert into idempotency (actor, key, request_hash, response)
        select actor, key, request_hash, response
        from json_to_recordset($15::json) as n(actor text, key text, request_hash text, response json)),
      p as (
        insert into project (id, code, name, type, region, applicant_id, catalogue_version, facts, registered_at, milestones,
          completed_at, chain_seq, chain_hash, park)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $17) returning id),
      s as (
        insert into step (id, project_id, item, stage, department, region, machine, state, state_since, holder_kind, holder,
          held_since, decision, decided_on, memo, wake_at)
        select n.id, p.id, item, stage, department, region, machine, state, $9, holder_kind, holder,
          case when holder_kind is not null then $9 end, decision, decided_on, memo, wake_at
        from p, jsonb_to_recordset($14) as n(id uuid, item text, stage text, department text, region text, machine text,
          state text, holder_kind text, holder text, decision text, decided_on date, memo jsonb, wake_at timestamptz))
    insert into fact (project_id, seq, name, item, step_id, at, body, hash)
    select p.id, seq, name, item, step_id, at, body, decode(hash, 'hex')
    from p, jsonb_to_recordset($16) as n(seq bigint, name text, item text, step_id uuid, at timestamptz, body text, hash text)`,
};

/** A project with its whole procedure, in one statement. */
export async function insertProject(
  tx: Tx,
  { project, steps, standings, files, chained, kept }: NewProject,
): Promise<void> {
  const states = new Map(standings.map((s) => [s.item, s.state]));
  const begun = new Map(files.map((file) => [file.id, file]));
  const rows = steps.map((step) => {
    const state = states.get(step.item) ?? step.state;
    const open = state === 'DRAFT' || state === 'F_DRAFT';
    return {
      id: step.id,
      item: step.item,
      stage: step.stage,
      department: step.lead.department,
      region: step.lead.region,
      machine: step.machine,
      state,
      holder_kind: open ? 'applicant' : null,
      holder: open ? 'applicant' : null,
      decision: step.decision,
      decided_on: step.decision === null ? null : dayOf(project.registeredAt),
      memo: begun.get(step.id)?.memo ?? step.memo,
      wake_at: wakesAt(begun.get(step.id)?.clocks ?? []),
    };
  });
  await tx.run(INSERT, [
    project.id,
    project.code,
    project.name,
    project.type,
    project.region,
    project.applicantId,
    project.catalogueVersion,
    JSON.stringify(project.facts),
    project.registeredAt,
    project.milestones,
    project.completedAt,
    chained.head.seq,
    chained.head.hash,
    JSON.stringify(rows),
    JSON.stringify(
      kept
        ? [{ actor: kept.actor, key: kept.key, request_hash: kept.requestHash, response: kept.response }]
        : [],
    ),
    JSON.stringify(
      chained.links.map((l) => ({
        seq: l.seq,
        name: l.name,
        item: l.item,
        step_id: l.stepId,
        at: l.at,
        body: l.body,
        hash: l.hash.toString('hex'),
      })),
    ),
    project.park ?? null,
  ]);
}
