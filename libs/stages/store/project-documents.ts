import type { Statement, Tx } from '../../platform/database/index.js';

/** The newest version of a material that was handed in with a step of a project. */
export interface ProjectDocument extends Record<string, unknown> {
  readonly id: string;
  readonly step: string;
  readonly item: string;
  readonly material: string;
  readonly version: number;
  readonly name: string;
  readonly size: number;
  readonly uploaded_at: Date;
}

const DOCUMENTS: Statement = {
  name: 'newest-documents-of-project',
  text: `
    select distinct on (d.step_id, d.material) d.id, d.step_id as step, s.item, d.material, d.version, d.name,
      d.size::float8 as size, d.uploaded_at
    from step s join document d on d.step_id = s.id
    where s.project_id = $1 order by d.step_id, d.material, d.version desc`,
};

/** By material and step, what was uploaded last first. */
export async function projectDocuments(tx: Tx, projectId: string): Promise<ProjectDocument[]> {
  const rows = await tx.run<ProjectDocument>(DOCUMENTS, [projectId]);
  return rows.sort((a, b) => b.uploaded_at.getTime() - a.uploaded_at.getTime());
}
