import type { DataSource } from 'typeorm';
import type { Day } from '../../calendar/domain/day.js';
import { read, type Statement } from '../../platform/database/index.js';
import { lightShown } from '../../steps/index.js';
import { WHOLE } from '../domain/measures.js';
import type { LandMemo } from '../domain/land-memo.js';

/** Whose: those of one's own projects, those that one's office watches over, or all. */
export type LandScope = 'own' | 'lead' | 'any';

/** What is asked for; null is not narrowed. */
export interface LandSelection {
  readonly scope: LandScope;
  readonly applicantId: string | null;
  readonly department: string | null;
  readonly ownRegion: string | null;
  readonly state: string | null;
  readonly region: string | null;
  readonly dueAfter: Day | null;
  readonly dueThrough: Day | null;
  /** What is still to be kept, or what has come to its end. */
  readonly open: boolean;
}

export interface LandRow {
  readonly id: string;
  readonly key: string;
  readonly item: string;
  readonly department: string;
  readonly region: string;
  readonly land: LandMemo;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly project_region: string;
  readonly catalogue_version: string;
  /** What runs of it and ends first. */
  readonly clock: string | null;
  readonly due_on: Day | null;
  readonly light: string | null;
}

const SCOPES: Record<LandScope, string> = {
  own: 'p.applicant_id = $1',
  lead: 's.department = $2 and s.region = $3',
  any: 'true',
};

const OPEN = `s.land ->> 'over' is null and s.land ->> 'state' not in ('G_USED', 'G_PARTIAL_REVOKED', 'G_REVOKED')`;

const KEY = `s.land ->> 'dueOn'`;

/** The parameters are typed here once, since not every scope speaks of each. */
const which = (scope: LandScope, open: boolean): string => `
  s.land is not null and ${open ? OPEN : `not (${OPEN})`} and ${SCOPES[scope]}
  and ($1::uuid is null or true) and ($2::text is null or true) and ($3::text is null or true)
  and ($4::text is null or s.land ->> 'state' = $4) and ($5::text is null or p.region = $5)
  and ($6::text is null or ${KEY} > $6) and ($7::text is null or ${KEY} <= $7)`;

/**
 * Walked in step_land_open from where the page begins, the longest overdue first; what has ended in step_land from its
 * end, the latest first.
 */
function listStatement(scope: LandScope, open: boolean): Statement {
  const [way, beyond] = open ? ['asc', '>'] : ['desc', '<'];
  return {
    name: `list-lands-${scope}-${open ? 'open' : 'ended'}`,
    text: `
      select s.id, ${KEY} as key, s.item, s.department, s.region, s.land, p.id as project_id, p.code as project_code,
        p.name as project_name, p.region as project_region, p.catalogue_version, c.kind as clock, c.due_on::text,
        ${lightShown('c', '$11::timestamptz')} as light
      from step s join project p on p.id = s.project_id
      left join lateral (
        select kind, due_on, light, blue_at, yellow_at from clock
        where step_id = s.id and state = 'running' and kind in ('land-use', 'land-revocation', 'land-objection')
        order by lapses_at limit 1) c on true
      where ${which(scope, open)} and ($8::text is null or (${KEY}, s.id) ${beyond} ($8, $9::uuid))
      order by ${KEY} ${way}, s.id ${way} limit $10`,
  };
}

const values = (s: LandSelection): unknown[] => [
  s.applicantId,
  s.department,
  s.ownRegion,
  s.state,
  s.region,
  s.dueAfter,
  s.dueThrough,
];

export function landsPage(
  db: DataSource,
  selection: LandSelection & {
    readonly after: readonly string[] | null;
    readonly limit: number;
    readonly now: Date;
  },
): Promise<LandRow[]> {
  const { scope, open, after, limit, now } = selection;
  const [key = null, id = null] = after ?? [];
  const asked = [...values(selection), key, id, limit, now];
  return read<LandRow & Record<string, unknown>>(db, listStatement(scope, open), asked);
}

/** How much there is of something; money in cents, as text, since their sum may be more than a number can hold. */
export interface LandSum extends Record<string, unknown> {
  readonly by: 'all' | 'state' | 'region' | 'due';
  readonly code: string | null;
  readonly lands: number;
  readonly paid: string;
  readonly at_risk: string;
}

/** Of each land as the rules reckon it (partOf): rounded half up to the cent, and only then added up. */
const AT_RISK = `case when ${OPEN} then
  div((s.land ->> 'paid')::numeric * (${WHOLE} - (s.land ->> 'used')::numeric) * 2 + ${WHOLE}, ${2 * WHOLE}) else 0 end`;

/** One look at all of them: as a whole, by state, by region, and by how soon they fall due. */
const figuresStatement = (scope: LandScope, open: boolean): Statement => ({
  name: `land-figures-${scope}-${open ? 'open' : 'ended'}`,
  text: `
    with lands as (
      select s.land ->> 'state' as state, p.region, (s.land ->> 'paid')::numeric as paid, ${AT_RISK} as at_risk,
        case when ${KEY} < $8::text then 'over' when ${KEY} <= $9::text then '30' when ${KEY} <= $10::text then '90'
          when ${KEY} <= $11::text then '180' else 'later' end as due
      from step s join project p on p.id = s.project_id where ${which(scope, open)})
    select case when grouping(state) = 0 then 'state' when grouping(region) = 0 then 'region'
        when grouping(due) = 0 then 'due' else 'all' end as by,
      coalesce(state, region, due) as code, count(*)::int as lands, coalesce(sum(paid), 0)::text as paid,
      coalesce(sum(at_risk), 0)::text as at_risk
    from lands group by grouping sets ((state), (region), (due), ())
    order by 1, 2`,
});

/** `bounds`: today, and in thirty, ninety and a hundred and eighty days. */
export const landFigures = (
  db: DataSource,
  selection: LandSelection,
  bounds: readonly [Day, Day, Day, Day],
): Promise<LandSum[]> =>
  read<LandSum>(db, figuresStatement(selection.scope, selection.open), [...values(selection), ...bounds]);
