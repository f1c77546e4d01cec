import type { Office } from '../../identity/index.js';
import type { Statement, Tx } from '../../platform/database/index.js';
import { SCOPES, type ProjectScope } from '../../projects/index.js';
import { IN_PROCEDURE, lightShown, type StepState } from '../../steps/index.js';

/** Who looks, as far as what may be seen depends on it. */
export interface Looker {
  readonly applicantId: string | null;
  readonly region: string | null;
  readonly department: string | null;
}

export interface FoundProjectRow extends Record<string, unknown> {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

export interface FoundStepRow extends Record<string, unknown> {
  readonly id: string;
  readonly item: string;
  readonly state: StepState;
  readonly light: string;
  readonly department: string;
  readonly region: string;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly catalogue_version: string;
}

/** Every word somewhere in the name or the code: by pairs of characters in the index project_called, then as it stands. */
const CALLED = `
  pairs_of(p.name || ' ' || p.code) @>
    coalesce((select array_agg(pair) from unnest($4::text[]) w, unnest(pairs_of(w)) pair), '{}')
  and not exists (select 1 from unnest($4::text[]) w where position(lower(w) in lower(p.name || ' ' || p.code)) = 0)`;

/** The parameters are typed here once, since not every scope speaks of each. */
const LOOKER = `($1::uuid is null or true) and ($2::text is null or true) and ($3::text is null or true)`;

/** The newest first. */
export const projectsStatement = (scope: ProjectScope): Statement => ({
  name: `find-projects-${scope}`,
  text: `
    select p.id, p.code, p.name, p.region from project p
    where ${SCOPES[scope]} and ${LOOKER} and ${CALLED} order by p.id desc limit $5`,
});

const found = (
  now: string,
): string => `s.id, s.item, s.state, ${lightShown('s', `${now}::timestamptz`)} as light, s.department, s.region, p.id as project_id,
  p.code as project_code, p.name as project_name, p.catalogue_version`;

const PRESSING = `s.holder_kind is null, coalesce(s.due_at, 'infinity'::timestamptz), s.id`;

/** The steps of projects that are called so; of all their items, or of some; of any office, or of the looker's own. */
const stepsStatement = (scope: ProjectScope): Statement => ({
  name: `find-steps-${scope}`,
  text: `
    select ${found('$8')} from project p join step s on s.project_id = p.id and s.state ${IN_PROCEDURE}
    where ${SCOPES[scope]} and ${LOOKER} and ${CALLED}
      and ($6::text[] is null or s.item = any($6))
      and ($7::boolean is not true or (s.department = $3 and s.region = $2))
    order by ${PRESSING} limit $5`,
});

/** Whatever the offices have of these items, wherever it is called what: each office's stretch of step_inbox. */
const IN_OFFICES: Statement = {
  name: 'find-steps-in-offices',
  text: `
    select ${found('$4')} from jsonb_to_recordset($1) as o(department text, region text)
    cross join lateral (
      select id from step
      where department = o.department and region = o.region and holder_kind = 'department' and item = any($2)
      order by coalesce(due_at, 'infinity'::timestamptz), id limit $3) f
    join step s on s.id = f.id join project p on p.id = s.project_id
    order by ${PRESSING} limit $3`,
};

const values = ({ applicantId, region, department }: Looker, words: readonly string[], limit: number) => [
  applicantId,
  region,
  department,
  words,
  limit,
];

export const findProjects = (
  tx: Tx,
  scope: ProjectScope,
  looker: Looker,
  { words, limit }: { readonly words: readonly string[]; readonly limit: number },
): Promise<FoundProjectRow[]> =>
  tx.run<FoundProjectRow>(projectsStatement(scope), values(looker, words, limit));

export interface StepsSought {
  readonly words: readonly string[];
  readonly items: readonly string[] | null;
  /** Only those that the looker's office leads. */
  readonly ownOffice: boolean;
  readonly limit: number;
  readonly now: Date;
}

export const findSteps = (
  tx: Tx,
  scope: ProjectScope,
  looker: Looker,
  { words, items, ownOffice, limit, now }: StepsSought,
): Promise<FoundStepRow[]> =>
  tx.run<FoundStepRow>(stepsStatement(scope), [...values(looker, words, limit), items, ownOffice, now]);

export const findInOffices = (
  tx: Tx,
  offices: readonly Office[],
  { items, limit, now }: { readonly items: readonly string[]; readonly limit: number; readonly now: Date },
): Promise<FoundStepRow[]> => tx.run<FoundStepRow>(IN_OFFICES, [JSON.stringify(offices), items, limit, now]);
