import type { DataSource } from 'typeorm';
import type { Office } from '../../identity/index.js';
import { read, type Statement } from '../../platform/database/index.js';
import { IN_PROCEDURE } from '../../steps/index.js';
import type { Seen } from '../listeners.js';

/** As a page of the project itself asks: its applicant, its region, and the offices that have something to do with it. */
const WHO_SEES: Statement = {
  name: 'who-sees-projects',
  text: `
    select p.id, p.applicant_id as "applicantId", p.region as "projectRegion",
      (select coalesce(jsonb_agg(o), '[]') from (
        select department, region from step where project_id = p.id and state ${IN_PROCEDURE}
        union
        select holder, region from duty where project_id = p.id and holder_kind = 'department') o) as concerned
    from project p where p.id = any($1::uuid[])`,
};

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly applicantId: string;
  readonly projectRegion: string;
  readonly concerned: readonly Office[];
}

export function whoSees(db: DataSource, projects: readonly string[]): Promise<Seen[]> {
  return read<Row>(db, WHO_SEES, [projects]);
}
