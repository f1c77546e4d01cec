import type { DataSource } from 'typeorm';
import { read } from '../../platform/database/index.js';

/** Every workflow has had its turn by then, and the time to take it. */
const TURN = '10 minutes';

export interface UnsettledClock {
  readonly clock: string;
  readonly item: string | null;
  readonly step: string | null;
  readonly wakesAt: Date;
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
}

const DUE = `from clock c where c.wakes_at < $1::timestamptz - interval '${TURN}'`;

export async function countUnsettled(db: DataSource, now: Date): Promise<number> {
  const [row] = await read<{ count: number }>(
    db,
    { name: 'count-unsettled', text: `select count(*) as count ${DUE}` },
    [now],
  );
  return row?.count ?? 0;
}

/** The ones that wait longest. */
export const oldestUnsettled = (db: DataSource, now: Date): Promise<UnsettledClock[]> =>
  read<UnsettledClock & object>(
    db,
    `select c.kind as clock, s.item, c.step_id as step, c.wakes_at as "wakesAt",
       json_build_object('id', p.id, 'code', p.code, 'name', p.name) as project
     from (select * ${DUE} order by c.wakes_at limit 10) c
       join project p on p.id = c.project_id left join step s on s.id = c.step_id order by c.wakes_at`,
    [now],
  );

export interface Versions {
  readonly postgres: string;
  readonly migration: string;
  readonly workers: number;
}

export async function readVersions(db: DataSource): Promise<Versions> {
  const [row] = await read<Versions & object>(
    db,
    `select current_setting('server_version') as postgres,
       (select name from migrations order by id desc limit 1) as migration,
       (select count(*) from heartbeat where at > clock_timestamp() - interval '8 seconds') as workers`,
  );
  return row ?? { postgres: '', migration: '', workers: 0 };
}
