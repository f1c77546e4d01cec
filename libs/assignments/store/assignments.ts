import type { DataSource } from 'typeorm';
import type { ChainHead } from '../../facts/index.js';
import type { Office, Role } from '../../identity/index.js';
import { read, type Statement, type Tx } from '../../platform/database/index.js';

export interface AssignedStepRow extends Record<string, unknown> {
  readonly id: string;
  readonly project_id: string;
  readonly item: string;
  readonly department: string;
  readonly region: string;
  readonly assignee: string | null;
  readonly seq: number;
  readonly hash: Buffer;
}

const LOCK: Statement = {
  name: 'lock-project-to-assign',
  text: 'select id from project where id = (select project_id from step where id = $1) for update',
};

/** Read once the lock is there: what a statement that waited for a lock has read beside it is from before. */
const STEP: Statement = {
  name: 'step-to-assign',
  text: `
    select s.id, s.project_id, s.item, s.department, s.region, s.assignee, p.chain_seq as seq, p.chain_hash as hash
    from step s join project p on p.id = s.project_id where s.id = $1`,
};

/** Takes the lock that all commands on the project take: who claims and who decides come one after the other. */
export async function lockToAssign(tx: Tx, stepId: string): Promise<AssignedStepRow | null> {
  await tx.run(LOCK, [stepId]);
  const [row] = await tx.run<AssignedStepRow>(STEP, [stepId]);
  return row ?? null;
}

export const headOf = ({ seq, hash }: AssignedStepRow): ChainHead => ({ seq, hash });

const ASSIGN: Statement = { name: 'assign-step', text: 'update step set assignee = $2 where id = $1' };

export async function setAssignee(tx: Tx, stepId: string, accountId: string | null): Promise<void> {
  await tx.run(ASSIGN, [stepId, accountId]);
}

/** Somebody to whom things can be assigned. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly department: string;
  readonly region: string;
  /** What that person has in hand. */
  readonly open: number;
}

const COLLEAGUES: Statement = {
  name: 'colleagues',
  text: `
    select a.id, a.name, a.role, a.department, a.region,
      (select count(*)::int from step s where s.department = a.department and s.region = a.region and s.assignee = a.id
         and s.holder_kind = 'department') as open
    from jsonb_to_recordset($1) as o(department text, region text)
    join account a on a.department = o.department and a.region = o.region
    where a.role in ('officer', 'head') and not a.disabled
    order by a.department, a.region, a.role desc, a.name, a.id`,
};

/** Who decides in these offices, with how much each has in hand: step_assigned is asked for each. */
export const colleaguesIn = (db: DataSource, offices: readonly Office[]): Promise<Colleague[]> =>
  read<Colleague & Record<string, unknown>>(db, COLLEAGUES, [JSON.stringify(offices)]);

const PERSON: Statement = {
  name: 'colleague-in-office',
  text: `
    select id, name from account
    where id = $1 and department = $2 and region = $3 and role in ('officer', 'head') and not disabled`,
};

export interface Person {
  readonly id: string;
  readonly name: string;
}

export async function personInOffice(
  tx: Tx,
  accountId: string,
  { department, region }: Office,
): Promise<Person | null> {
  const [row] = await tx.run<Person & Record<string, unknown>>(PERSON, [accountId, department, region]);
  return row ?? null;
}
