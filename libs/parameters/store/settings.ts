import type { DataSource } from 'typeorm';
import { read, type Statement, type Tx } from '../../platform/database/index.js';
import type { ParameterValue } from '../domain/parameter.js';
import type { Setting } from '../domain/parameter-history.js';

const VERSION: Statement = {
  name: 'parameter-version',
  text: `select count(*) || ' ' || coalesce(md5(string_agg(key || valid_from || value::text, ';' order by key, valid_from)), '') as version
         from parameter_value`,
};

const SETTINGS: Statement = {
  name: 'parameter-settings',
  text: 'select key, valid_from as "validFrom", value from parameter_value order by valid_from, key',
};

const SET: Statement = {
  name: 'set-parameter',
  text: `insert into parameter_value (key, valid_from, value, set_by, reason) values ($1, $2, $3, $4, $5)
         on conflict (key, valid_from) do update set value = excluded.value, set_by = excluded.set_by, reason = excluded.reason`,
};

/** A text that is another one whenever anything in the table is. */
export async function readVersion(db: DataSource): Promise<string> {
  const [row] = await read<{ version: string }>(db, VERSION);
  return row?.version ?? '';
}

export async function readSettings(db: DataSource): Promise<Setting[]> {
  return read<{ key: string; validFrom: Date; value: ParameterValue }>(db, SETTINGS);
}

export async function writeSetting(tx: Tx, setting: Setting, by: string, reason: string): Promise<void> {
  await tx.run(SET, [setting.key, setting.validFrom, JSON.stringify(setting.value), by, reason]);
}
