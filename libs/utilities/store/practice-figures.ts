import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/index.js';

export interface PracticeFigures extends Record<string, unknown> {
  readonly department: string;
  readonly region: string;
  readonly practice: string;
  readonly complained: number;
  readonly found: number;
  readonly mended: number;
  /** For an answer, or for an end. */
  readonly waiting: number;
}

/** Found by step_complained_of. */
const FIGURES = {
  text: `
    select department, region, one ->> 'practice' as practice, count(*)::int as complained,
      count(*) filter (where one ->> 'state' in ('found', 'mended'))::int as found,
      count(*) filter (where one ->> 'state' = 'mended')::int as mended,
      count(*) filter (where one ->> 'state' in ('complained', 'found'))::int as waiting
    from step cross join lateral jsonb_array_elements(practices) as one
    where practices is not null and ($1::text is null or region = $1)
    group by department, region, one ->> 'practice'
    order by department, region, practice`,
};

export function practiceFigures(db: DataSource, region: string | undefined): Promise<PracticeFigures[]> {
  return read<PracticeFigures>(db, FIGURES, [region ?? null]);
}
