import type { DataSource } from 'typeorm';
import type { Day } from '../../calendar/domain/day.js';
import { read, type Statement } from '../../platform/database/index.js';
import { lightShown } from '../../steps/index.js';
import { WHOLE } from '../domain/measures.js';
import type { IdleMemo, LandMemo } from '../domain/land-memo.js';

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

interface KeptOfLand {
  readonly promise: LandMemo;
  readonly contract: IdleMemo;
}

export interface LandRow<Kind extends LandKind = 'promise'> {
  readonly id: string;
  readonly key: string;
  readonly item: string;
  readonly department: string;
  readonly region: string;
  readonly kept: KeptOfLand[Kind];
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

/** What is kept of a land, where, until when, and what has come to its end. */
interface Kept {
  readonly column: 's.land' | 's.idle';
  readonly due: 'dueOn' | 'startBy';
  readonly ended: readonly string[];
  readonly clocks: readonly string[];
}

/** 用地承诺, with its approval; 动工期限, with its contract. */
export const KEPT = {
  promise: {
    column: 's.land',
    due: 'dueOn',
    ended: ['G_USED', 'G_PARTIAL_REVOKED', 'G_REVOKED'],
    clocks: ['land-use', 'land-revocation', 'land-objection'],
  },
  contract: {
    column: 's.idle',
    due: 'startBy',
    ended: ['I_RECLAIM', 'I_CLOSED'],
    clocks: ['idle-fee', 'idle-reclaim'],
  },
} as const satisfies Record<string, Kept>;
export type LandKind = keyof typeof KEPT;

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

const openOnly = ({ column, ended }: Kept): string =>
  `${column} ->> 'over' is null and ${column} ->> 'state' not in (${quoted(ended)})`;

const keyOf = ({ column, due }: Kept): string => `${column} ->> '${due}'`;

/** The parameters are typed here once, since not every scope speaks of each. */
const which = (kept: Kept, scope: LandScope, open: boolean): string => `
  ${kept.column} is not null and ${open ? openOnly(kept) : `not (${openOnly(kept)})`} and ${SCOPES[scope]}
  and ($1::uuid is null or true) and ($2::text is null or true) and ($3::text is null or true)
  and ($4::text is null or ${kept.column} ->> 'state' = $4) and ($5::text is null or p.region = $5)
  and ($6::text is null or ${keyOf(kept)} > $6) and ($7::text is null or ${keyOf(kept)} <= $7)`;

/**
 * Walked in the index of what is open from where the page begins, the longest overdue first; what has ended in the index
 * of all from its end, the latest first.
 */
function listStatement(kind: LandKind, scope: LandScope, open: boolean): Statement {
  const kept = KEPT[kind];
  const key = keyOf(kept);
  const [way, beyond] = open ? ['asc', '>'] : ['desc', '<'];
  return {
    text: `
      select s.id, ${key} as key, s.item, s.department, s.region, ${kept.column} as kept, p.id as project_id, p.code as project_code,
        p.name as project_name, p.region as project_region, p.catalogue_version, c.kind as clock, c.due_on::text,
        ${lightShown('c', '$11::timestamptz')} as light
      from step s join project p on p.id = s.project_id
      left join lateral (
        select kind, due_on, light, blue_at, yellow_at from clock
        where step_id = s.id and state = 'running' and kind in (${quoted(kept.clocks)})
        order by lapses_at limit 1) c on true
      where ${which(kept, scope, open)} and ($8::text is null or (${key}, s.id) ${beyond} ($8, $9::uuid))
      order by ${key} ${way}, s.id ${way} limit $10`,
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

export function landsPage<Kind extends LandKind>(
  db: DataSource,
  kind: Kind,
  selection: LandSelection & {
    readonly after: readonly string[] | null;
    readonly limit: number;
    readonly now: Date;
  },
): Promise<LandRow<Kind>[]> {
  const { scope, open, after, limit, now } = selection;
  const [key = null, id = null] = after ?? [];
  const asked = [...values(selection), key, id, limit, now];
  return read<LandRow<Kind> & Record<string, unknown>>(db, listStatement(kind, scope, open), asked);
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
const AT_RISK = `case when ${openOnly(KEPT.promise)} then
  div((s.land ->> 'paid')::numeric * (${WHOLE} - (s.land ->> 'used')::numeric) * 2 + ${WHOLE}, ${2 * WHOLE}) else 0 end`;

const DUE = keyOf(KEPT.promise);

/** One look at all of them: as a whole, by state, by region, and by how soon they fall due. */
const figuresStatement = (scope: LandScope, open: boolean): Statement => ({
  text: `
    with lands as (
      select s.land ->> 'state' as state, p.region, (s.land ->> 'paid')::numeric as paid, ${AT_RISK} as at_risk,
        case when ${DUE} < $8::text then 'over' when ${DUE} <= $9::text then '30' when ${DUE} <= $10::text then '90'
          when ${DUE} <= $11::text then '180' else 'later' end as due
      from step s join project p on p.id = s.project_id where ${which(KEPT.promise, scope, open)})
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
