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
    select d.id, s.round, d.material, d.version, d.name, d.size, d.sha256, d.uploaded_at as "uploadedAt"
    from step asked
      join step s on s.project_id = asked.project_id and s.item = asked.item and s.round <= asked.round
      join document d on d.step_id = s.id
    where asked.id = $1 order by d.material, s.round desc, d.version desc`,
};

/** The newest version of each material first; also of former rounds, whose materials are not asked for again. */
export async function documentsOfStep(tx: Tx, stepId: string): Promise<StepDocument[]> {
  return tx.run<StepDocument & Record<string, unknown>>(DOCUMENTS, [stepId]);
}
