import type { DataSource } from 'typeorm';
import type { Shared } from '../../catalogue/domain/handed-in-once.js';
import type { ChainHead } from '../../facts/index.js';
import { read, type Tx } from '../../platform/database/index.js';
import type { StepState } from '../../steps/index.js';

/** An uploaded version of a material. */
export interface DocumentRow {
  readonly id: string;
  readonly step_id: string;
  readonly material: string;
  readonly version: number;
  readonly name: string;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploaded_by: string;
  readonly uploaded_at: Date;
}

/** The step that a document belongs to, as far as uploading and reading have to know it. */
export interface DocumentStep {
  readonly id: string;
  readonly projectId: string;
  readonly item: string;
  readonly stage: string;
  readonly projectType: string;
  readonly state: StepState;
  readonly catalogueVersion: string;
  readonly applicantId: string;
  readonly projectRegion: string;
  readonly department: string;
  readonly region: string;
  /** The materials that were promised for later. */
  readonly deferred: readonly string[];
  readonly chain: ChainHead;
}

interface StepRow {
  id: string;
  project_id: string;
  item: string;
  stage: string;
  type: string;
  state: StepState;
  catalogue_version: string;
  applicant_id: string;
  project_region: string;
  department: string;
  region: string;
  deferred: string[];
  chain_seq: number;
  chain_hash: Buffer;
}

const STEPS = `
  select s.id, s.project_id, s.item, s.stage, p.type, s.state, s.department, s.region, p.catalogue_version,
    p.applicant_id, p.region as project_region, p.chain_seq, p.chain_hash,
    array(select m ->> 'ref' from jsonb_array_elements(s.materials) m where m ->> 'status' = 'deferred') as deferred
  from step s join project p on p.id = s.project_id`;

const FIND_STEP = { name: 'step-of-documents', text: `${STEPS} where s.id = $1` };
const FIND_STEPS = {
  name: 'steps-of-documents',
  text: `${STEPS} where s.project_id = $1 and s.stage = any($2)`,
};
const LOCK_PROJECT = {
  name: 'lock-project-of-documents',
  text: 'select id from project where id = (select project_id from step where id = $1) for update',
};

const COLUMNS = 'id, step_id, material, version, name, media_type, size, sha256, uploaded_by, uploaded_at';

export async function findStep(db: DataSource, stepId: string): Promise<DocumentStep | null> {
  const [row] = await read<StepRow>(db, FIND_STEP, [stepId]);
  return row === undefined ? null : stepOf(row);
}

/** The steps of some stages of a project. */
export async function findSteps(
  db: DataSource,
  projectId: string,
  stages: readonly string[],
): Promise<DocumentStep[]> {
  return (await read<StepRow>(db, FIND_STEPS, [projectId, stages])).map(stepOf);
}

/**
 * Takes the lock that all commands on the project take, and reads the step once it is there: what a statement that waited
 * for a lock has read beside it is from before, and a decision may have come in between.
 */
export async function lockStep(tx: Tx, stepId: string): Promise<DocumentStep | null> {
  await tx.run(LOCK_PROJECT, [stepId]);
  const [row] = await tx.run<StepRow>(FIND_STEP, [stepId]);
  return row === undefined ? null : stepOf(row);
}

function stepOf(row: StepRow): DocumentStep {
  return {
    id: row.id,
    projectId: row.project_id,
    item: row.item,
    stage: row.stage,
    projectType: row.type,
    state: row.state,
    catalogueVersion: row.catalogue_version,
    applicantId: row.applicant_id,
    projectRegion: row.project_region,
    department: row.department,
    region: row.region,
    deferred: row.deferred,
    chain: { seq: row.chain_seq, hash: row.chain_hash },
  };
}

export type NewDocument = Omit<DocumentRow, 'version'>;

const INSERT = {
  name: 'insert-document',
  text: `
    insert into document (project_id, version, ${COLUMNS.replace('version, ', '')})
    select $1, coalesce(max(d.version), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10
    from document d where d.step_id = $3 and d.material = $4
    returning ${COLUMNS}`,
};

/** The next version of its material. The lock on the project keeps two from being the same. */
export async function insertDocument(tx: Tx, projectId: string, document: NewDocument): Promise<DocumentRow> {
  const { id, step_id, material, name, media_type, size, sha256, uploaded_by, uploaded_at } = document;
  const values = [projectId, id, step_id, material, name, media_type, size, sha256, uploaded_by, uploaded_at];
  const [row] = await tx.run<DocumentRow & Record<string, unknown>>(INSERT, values);
  if (row === undefined) throw new Error('a document that was just written is gone');
  return row;
}

export async function findDocument(db: DataSource, id: string): Promise<DocumentRow | null> {
  const [row] = await read<DocumentRow & Record<string, unknown>>(
    db,
    `select ${COLUMNS} from document where id = $1`,
    [id],
  );
  return row ?? null;
}

/**
 * All versions of all materials of a step and of its former rounds, the newest of each first; and after them what was handed
 * in for other steps of these stages under the same name.
 */
export async function documentsOf(
  db: DataSource,
  stepId: string,
  { stages, materials }: Shared,
): Promise<DocumentRow[]> {
  const text = `
    select ${COLUMNS.split(', ')
      .map((column) => `d.${column}`)
      .join(', ')}
    from step asked
      join step s on s.project_id = asked.project_id and (s.item <> asked.item or s.round <= asked.round)
      join document d on d.step_id = s.id
    where asked.id = $1 and (s.item = asked.item or (s.stage = any($2) and d.material = any($3)))
    order by d.material, s.item <> asked.item, s.item, s.round desc, d.version desc`;
  return read<DocumentRow & Record<string, unknown>>(db, text, [stepId, stages, materials]);
}
