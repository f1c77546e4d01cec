import type { ChainHead } from '../../facts/index.js';
import type { DataSource } from 'typeorm';
import { read, type Tx } from '../../platform/database/index.js';
import type { StepState } from '../../steps/index.js';
import type { DocumentRow } from './documents.js';

/** A project as far as handing something in once, for all its steps, has to know it. */
export interface DocumentProject {
  readonly id: string;
  readonly catalogueVersion: string;
  readonly applicantId: string;
  readonly chain: ChainHead;
}

/** A step of it that may still be applied for. */
export interface StepToCome extends Record<string, unknown> {
  readonly id: string;
  readonly item: string;
  readonly state: StepState;
}

const LOCK = {
  name: 'lock-project-to-hand-in',
  text: `select id, catalogue_version, applicant_id, chain_seq, chain_hash from project where id = $1 for update`,
};

const APPLICANT = { name: 'applicant-of-documents', text: `select applicant_id from project where id = $1` };

const TO_COME = {
  name: 'steps-to-come-of-documents',
  text: `select id, item, state from step where project_id = $1 and state = any($2) order by id`,
};

const OF_PROJECT = {
  name: 'document-of-project',
  text: `
    select id, step_id, material, version, name, media_type, size, sha256, uploaded_by, uploaded_at from document
    where id = $1 and project_id = $2 and material = $3`,
};

/** Whose project it is; null where there is none. */
export async function applicantOf(db: DataSource, projectId: string): Promise<string | null> {
  const [row] = await read<{ applicant_id: string }>(db, APPLICANT, [projectId]);
  return row?.applicant_id ?? null;
}

/** Takes the lock that all commands on the project take. */
export async function lockProject(tx: Tx, projectId: string): Promise<DocumentProject | null> {
  const [row] = await tx.run<{
    id: string;
    catalogue_version: string;
    applicant_id: string;
    chain_seq: number;
    chain_hash: Buffer;
  }>(LOCK, [projectId]);
  return row === undefined
    ? null
    : {
        id: row.id,
        catalogueVersion: row.catalogue_version,
        applicantId: row.applicant_id,
        chain: { seq: row.chain_seq, hash: row.chain_hash },
      };
}

export const stepsToCome = (tx: Tx, projectId: string, states: readonly StepState[]): Promise<StepToCome[]> =>
  tx.run<StepToCome>(TO_COME, [projectId, states]);

/** An earlier document of the same project and material. */
export async function earlierDocument(
  tx: Tx,
  { id, projectId, material }: { readonly id: string; readonly projectId: string; readonly material: string },
): Promise<DocumentRow | null> {
  const [row] = await tx.run<DocumentRow & Record<string, unknown>>(OF_PROJECT, [id, projectId, material]);
  return row ?? null;
}
