import type { DataSource } from 'typeorm';
import { read, type Statement, type Tx } from '../../platform/database/index.js';
import type { AssessedPark, Park, ParkAssessment } from '../domain/park.js';

const parks = (which: string): string => `
  select p.code, p.zh, p.en, p.region, coalesce((
    select json_agg(json_build_object('assessment', assessment, 'report', report, 'department', department,
        'validFrom', valid_from, 'validUntil', valid_until, 'scope', scope) order by assessment, valid_from, report)
      from park_assessment where park = p.code), '[]'::json) as assessments
  from park p ${which} order by p.code`;

const ALL: Statement = {
  name: 'parks',
  text: parks('where $1::text is null or p.region = $1'),
};
const ONE: Statement = { name: 'park', text: parks('where p.code = $1') };

/** `for update`: who records an assessment and who moves the park wait for each other. */
const LOCK: Statement = {
  name: 'lock-park',
  text: 'select code, zh, en, region from park where code = $1 for update',
};

const PUT: Statement = {
  name: 'put-park',
  text: `insert into park (code, zh, en, region) values ($1, $2, $3, $4)
         on conflict (code) do update set zh = excluded.zh, en = excluded.en`,
};

const RECORD: Statement = {
  name: 'record-park-assessment',
  text: `insert into park_assessment (park, assessment, report, department, valid_from, valid_until, scope, recorded_at,
           recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning park`,
};

type Row<T> = T & Record<string, unknown>;

export const allParks = (db: DataSource, region: string | null): Promise<AssessedPark[]> =>
  read<Row<AssessedPark>>(db, ALL, [region]);

export async function findPark(tx: Tx, code: string): Promise<AssessedPark | undefined> {
  return (await tx.run<Row<AssessedPark>>(ONE, [code]))[0];
}

export async function lockPark(tx: Tx, code: string): Promise<Park | undefined> {
  return (await tx.run<Row<Park>>(LOCK, [code]))[0];
}

export async function writePark(tx: Tx, { code, zh, en, region }: Park): Promise<void> {
  await tx.run(PUT, [code, zh, en, region]);
}

export interface Recording {
  readonly at: Date;
  readonly by: string;
}

/** False where the park has an assessment of that kind and number already; it stays as it is. */
export async function addAssessment(
  tx: Tx,
  park: string,
  made: ParkAssessment,
  { at, by }: Recording,
): Promise<boolean> {
  const { assessment, report, department, validFrom, validUntil, scope } = made;
  const values = [park, assessment, report, department, validFrom, validUntil, JSON.stringify(scope), at, by];
  return (await tx.run(RECORD, values)).length > 0;
}
