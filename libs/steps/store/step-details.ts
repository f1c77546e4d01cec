import { eachOnce, type Shared } from '../../catalogue/domain/handed-in-once.js';
import type { Office } from '../../identity/index.js';
import type { Clock } from '../../clocks/domain/clock.js';
import type { Statement, Tx } from '../../platform/database/index.js';
import { IN_PROCEDURE } from '../domain/states.js';
import { clockFromRow, type ClockRow } from './rows.js';

const OFFICES: Statement = {
  name: 'offices-concerned',
  text: `
    select department, region from step where project_id = $1 and state ${IN_PROCEDURE}
    union
    select holder, region from duty where project_id = $1 and holder_kind = 'department'`,
};

/** The offices that lead a step of this project, or were given something to do in it. */
export async function officesConcerned(tx: Tx, projectId: string): Promise<Office[]> {
  return tx.run<Office & Record<string, unknown>>(OFFICES, [projectId]);
}

const LAPSED: Statement = {
  name: 'lapsed-clocks-of-step',
  text: `select row_to_json(clock) as clock from clock where step_id = $1 and state = 'lapsed' order by started_at, id`,
};

/** The limits that were not kept. What is met or stopped is told by the facts. */
export async function lapsedClocks(tx: Tx, stepId: string): Promise<Clock[]> {
  const rows = await tx.run<{ clock: ClockRow }>(LAPSED, [stepId]);
  return rows.map(({ clock }) => clockFromRow(clock));
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

const PERSON: Statement = { name: 'person-named', text: 'select id, name from account where id = $1' };

export async function personNamed(tx: Tx, accountId: string): Promise<Person | null> {
  const [row] = await tx.run<Person & Record<string, unknown>>(PERSON, [accountId]);
  return row ?? null;
}

/** An uploaded version of a material. */
export interface StepDocument {
  readonly id: string;
  /** With which it was handed in: with another, where it was handed in once for all that ask for the same. */
  readonly step: string;
  readonly item: string;
  /** In which it was handed in: what was handed in once counts for the rounds that follow. */
  readonly round: number;
  readonly material: string;
  readonly version: number;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedAt: Date;
}

const DOCUMENTS: Statement = {
  name: 'documents-of-step',
  text: `
    select d.id, s.id as step, s.item, s.round, d.material, d.version, d.name, d.size, d.sha256, d.uploaded_at as "uploadedAt"
    from step asked
      join step s on s.project_id = asked.project_id and (s.item <> asked.item or s.round <= asked.round)
      join document d on d.step_id = s.id
    where asked.id = $1 and (s.item = asked.item or (s.stage = any($2) and d.material = any($3)))
    order by d.material, s.item <> asked.item, s.round desc, d.uploaded_at desc, d.version desc`,
};

/**
 * The newest version of each material first, also of former rounds, whose materials are not asked for again; and after them
 * what was handed in for other steps that are applied for together with it.
 */
export async function documentsOfStep(
  tx: Tx,
  stepId: string,
  { stages, materials }: Shared,
): Promise<StepDocument[]> {
  const values = [stepId, stages, materials];
  return eachOnce(await tx.run<StepDocument & Record<string, unknown>>(DOCUMENTS, values));
}
