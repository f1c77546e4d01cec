import type { DataSource } from 'typeorm';
import type { ParkAssessment } from '../domain/park.js';
import { read, type Statement } from '../../platform/database/index.js';

const RELYING: Statement = {
  name: 'projects-relying-on',
  text: `
    select p.id from project p
    where p.park = $1 and p.completed_at is null
      and exists (
        select from step s
        where s.project_id = p.id and s.state in ('LOCKED', 'DRAFT', 'F_DRAFT', 'WAIVED')
          and s.memo->'assessment'->>'by' = $2 and s.memo->'assessment'->>'report' <> $3)
    order by p.id`,
};

/** The projects of a park with an item that was not begun and stands on another assessment of this kind. */
export async function projectsRelyingOnOthers(
  db: DataSource,
  park: string,
  { assessment, report }: Pick<ParkAssessment, 'assessment' | 'report'>,
): Promise<string[]> {
  const rows = await read<{ id: string }>(db, RELYING, [park, assessment, report]);
  return rows.map(({ id }) => id);
}
