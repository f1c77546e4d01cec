import type { Statement, Tx } from '../../platform/database/index.js';
import { IN_PROCEDURE, lightShown, statesShownAs } from '../../steps/index.js';

/** Whose projects are listed: one's own, those of a region and those led there, those with a step of one's office, or all. */
export type ProjectScope = 'own' | 'region' | 'territory' | 'concerned' | 'any';

export interface ProjectSelection {
  readonly scope: ProjectScope;
  readonly applicantId: string | null;
  readonly region: string | null;
  readonly department: string | null;
  readonly type: string | null;
  readonly inRegion: string | null;
  readonly completed: boolean | null;
  /** A part of the name or of the code. */
  readonly text: string | null;
  /** The project before which the page begins: newest first. */
  readonly before: string | null;
  readonly limit: number;
  readonly now: Date;
}

export interface ListedProjectRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly region: string;
  readonly applicant_id: string;
  readonly applicant: string;
  readonly registered_at: Date;
  readonly completed_at: Date | null;
  readonly steps: number;
  readonly granted: number;
  readonly lights: string[] | null;
}

/** Of a project `p`; $1 is whose it is, $2 and $3 the region and the department of an office. */
export const SCOPES: Record<ProjectScope, string> = {
  own: 'p.applicant_id = $1',
  region: 'p.region = $2',
  territory: `(p.region = $2 or exists (select 1 from step s
    where s.project_id = p.id and s.region = $2 and s.state ${IN_PROCEDURE}))`,
  concerned: `exists (select 1 from step s
    where s.project_id = p.id and s.department = $3 and s.region = $2 and s.state ${IN_PROCEDURE})`,
  any: 'true',
};

/**
 * What was applied for several times counts once, and what has fallen is granted no more. Ids grow with time:
 * project_by_applicant, project_by_region and the primary key are walked from their end.
 */
const list = (scope: ProjectScope): Statement => ({
  text: `
    with asker as (select $1::uuid as applicant, $2::text as region, $3::text as department),
      page as (
        select p.* from project p
        where ${SCOPES[scope]}
          and ($4::text is null or p.type = $4)
          and ($5::text is null or p.region = $5)
          and ($6::boolean is null or (p.completed_at is not null) = $6)
          and ($7::text is null or p.name like $7 or p.code like $7)
          and ($8::uuid is null or p.id < $8)
        order by p.id desc limit $9)
    select p.id, p.code, p.name, p.type, p.region, p.applicant_id, a.name as applicant, p.registered_at, p.completed_at,
      s.steps::int, s.granted::int, s.lights
    from page p
    join applicant a on a.id = p.applicant_id
    cross join lateral (
      select count(distinct item) as steps,
        count(distinct item) filter (where decision = 'granted' and state <> all ($11::text[])) as granted,
        array_agg(distinct ${lightShown('step', '$10::timestamptz')}) as lights
      from step where project_id = p.id and state ${IN_PROCEDURE}) s
    order by p.id desc`,
});

const LISTS: Record<ProjectScope, Statement> = {
  own: list('own'),
  region: list('region'),
  territory: list('territory'),
  concerned: list('concerned'),
  any: list('any'),
};

export async function projectsPage(tx: Tx, selection: ProjectSelection): Promise<ListedProjectRow[]> {
  const { scope, applicantId, region, department, type, inRegion, completed, text, before, limit, now } =
    selection;
  const pattern = text === null ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const fallen = statesShownAs('revoked');
  const values = [
    applicantId,
    region,
    department,
    type,
    inRegion,
    completed,
    pattern,
    before,
    limit,
    now,
    fallen,
  ];
  return tx.run<ListedProjectRow & Record<string, unknown>>(LISTS[scope], values);
}

const APPLICANT: Statement = {
  name: 'applicant-of-project',
  text: 'select id, name from applicant where id = $1',
};

export interface ApplicantName {
  readonly id: string;
  readonly name: string;
}

export async function applicantNamed(tx: Tx, id: string): Promise<ApplicantName> {
  const [row] = await tx.run<ApplicantName & Record<string, unknown>>(APPLICANT, [id]);
  if (!row) throw new Error(`there is no applicant ${id}`);
  return row;
}
