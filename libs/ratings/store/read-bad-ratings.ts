import type { DataSource } from 'typeorm';
import type { Day } from '../../calendar/domain/day.js';
import { read } from '../../platform/database/index.js';
import { lightShown } from '../../steps/index.js';
import type { RatingMemo } from '../domain/rating.js';

export interface BadRatingRow extends Record<string, unknown> {
  readonly id: string;
  readonly key: string;
  readonly item: string;
  readonly department: string;
  readonly region: string;
  readonly rating: RatingMemo;
  readonly task: string | null;
  readonly due_on: Day | null;
  readonly light: string | null;
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
  readonly catalogue_version: string;
}

/** Walked in step_rated_badly from its beginning: what was said longest ago comes first. */
const BAD = {
  text: `
    select s.id, s.rating ->> 'ratedOn' as key, s.item, s.department, s.region, s.rating, c.subject as task, c.due_on::text,
      ${lightShown('c', '$7::timestamptz')} as light, p.id as project_id, p.code as project_code, p.name as project_name,
      p.catalogue_version
    from step s join project p on p.id = s.project_id
    left join lateral (
      select subject, due_on, light, blue_at, yellow_at from clock
      where step_id = s.id and kind = 'rating' and state = 'running' and subject <> 'appeal' order by lapses_at limit 1) c on true
    where s.rating ->> 'over' is null and s.rating ->> 'state' in ('R_BAD', 'R_CONTACTED', 'R_APPEAL', 'R_FIXED')
      and ($1::text is null or s.department = $1) and ($2::text is null or s.region = $2)
      and ($3::text is null or s.rating ->> 'state' = $3)
      and ($4::text is null or (s.rating ->> 'ratedOn', s.id) > ($4, $5::uuid))
    order by s.rating ->> 'ratedOn', s.id limit $6`,
};

export interface BadRatingsSelection {
  readonly department: string | null;
  readonly region: string | null;
  readonly state: string | null;
  readonly after: readonly string[] | null;
  readonly limit: number;
  readonly now: Date;
}

export function badRatingsPage(
  db: DataSource,
  { department, region, state, after, limit, now }: BadRatingsSelection,
): Promise<BadRatingRow[]> {
  const [key = null, id = null] = after ?? [];
  return read<BadRatingRow>(db, BAD, [department, region, state, key, id, limit, now]);
}
