import type { DataSource } from 'typeorm';
import type { Day } from '../../calendar/domain/day.js';
import { read } from '../../platform/database/index.js';

export interface SuspendedRightRow extends Record<string, unknown> {
  readonly right: string;
  readonly until: Day;
  readonly since: Date;
  readonly because: string;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly step_id: string;
  readonly item: string;
}

/** Found by suspended_right_of; the one that lasts longest first. */
const SUSPENDED = {
  name: 'suspended-rights',
  text: `
    select r.suspended_right as "right", r.until, r.from_at as since, r.because, r.project_id, p.code as project_code,
      p.name as project_name, r.step_id, s.item
    from suspended_right r join project p on p.id = r.project_id join step s on s.id = r.step_id
    where r.applicant_id = $1 and r.until >= $2
    order by r.suspended_right, r.until desc, r.step_id`,
};

export function suspendedRights(db: DataSource, applicantId: string, on: Day): Promise<SuspendedRightRow[]> {
  return read<SuspendedRightRow>(db, SUSPENDED, [applicantId, on]);
}
