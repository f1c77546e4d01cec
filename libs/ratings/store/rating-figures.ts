import type { DataSource } from 'typeorm';
import type { Day } from '../../calendar/domain/day.js';
import { read } from '../../platform/database/index.js';

export interface RatingFigures extends Record<string, unknown> {
  readonly department: string;
  readonly region: string;
  /** All that count: those that were given by mistake or out of malice do not. */
  readonly rated: number;
  readonly scores: readonly number[];
  readonly voided: number;
  readonly bad: number;
  readonly rectified: number;
  readonly calledBack: number;
}

export interface FiguresAsked {
  readonly region?: string;
  readonly ratedFrom?: Day;
  readonly ratedThrough?: Day;
}

/** Found by step_rated; bad are 1 and 2. */
const FIGURES = {
  text: `
    with rated as (
      select department, region, rating ->> 'state' as state, (rating ->> 'score')::int as score
      from step
      where rating is not null and ($1::text is null or region = $1)
        and ($2::date is null or (rating ->> 'ratedOn')::date >= $2)
        and ($3::date is null or (rating ->> 'ratedOn')::date <= $3))
    select department, region,
      count(*) filter (where state <> 'R_VOID')::int as rated,
      array[
        count(*) filter (where state <> 'R_VOID' and score = 5)::int,
        count(*) filter (where state <> 'R_VOID' and score = 4)::int,
        count(*) filter (where state <> 'R_VOID' and score = 3)::int,
        count(*) filter (where state <> 'R_VOID' and score = 2)::int,
        count(*) filter (where state <> 'R_VOID' and score = 1)::int] as scores,
      count(*) filter (where state = 'R_VOID')::int as voided,
      count(*) filter (where state <> 'R_VOID' and score <= 2)::int as bad,
      count(*) filter (where state in ('R_FIXED', 'R_CLOSED'))::int as rectified,
      count(*) filter (where state = 'R_CLOSED')::int as "calledBack"
    from rated
    group by department, region
    order by department, region`,
};

export function ratingFigures(
  db: DataSource,
  { region, ratedFrom, ratedThrough }: FiguresAsked,
): Promise<RatingFigures[]> {
  return read<RatingFigures>(db, FIGURES, [region ?? null, ratedFrom ?? null, ratedThrough ?? null]);
}
